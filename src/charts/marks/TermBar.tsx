// The bar of one answer, in per cent of its cell, from the line that stands for the baseline.
// SVG, so that forced colours keep it.
import type { TermBarShare } from "../series/termBars";
import styles from "./TermBar.module.css";

export function TermBar({ zeroPercent, toPercent }: TermBarShare) {
  const zero = `${zeroPercent}%`;
  return (
    <span className={styles.track}>
      <svg className={styles.drawing} aria-hidden="true">
        <rect
          className={toPercent < zeroPercent ? styles.down : styles.up}
          x={`${Math.min(zeroPercent, toPercent)}%`}
          width={`${Math.abs(toPercent - zeroPercent)}%`}
          y="25%"
          height="50%"
          rx="1"
        />
        <line className={styles.zero} x1={zero} x2={zero} y1="0" y2="100%" />
      </svg>
    </span>
  );
}
