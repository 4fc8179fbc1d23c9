// The bar of one waterfall row on an axis in per cent of its width, with the grid behind it and
// the connectors to the rows above and below. SVG, so that forced colours keep the bars.
import type { YuanAxis } from "../series/niceTicks";
import { axisPercent } from "./axisPercent";
import styles from "./WaterfallBar.module.css";

export type BarKind = "reference" | "limit" | "rest" | "up" | "down";

interface WaterfallBarProps {
  readonly kind: BarKind;
  readonly fromYuan: number;
  readonly toYuan: number;
  readonly axis: YuanAxis;
  /** Which neighbours the bar is connected with: the last bar only with the one above. */
  readonly links: "both" | "next" | "last";
}

export function WaterfallBar({ kind, fromYuan, toYuan, axis, links }: WaterfallBarProps) {
  const from = axisPercent(axis, fromYuan);
  const to = axisPercent(axis, toYuan);
  const enters = links === "last" ? to : from;
  return (
    <span className={styles.track}>
      <svg className={styles.drawing} aria-hidden="true">
        {axis.ticks.map((tick) => {
          const at = `${axisPercent(axis, tick)}%`;
          const line = tick === 0 ? styles.zero : styles.grid;
          return <line key={tick} className={line} x1={at} x2={at} y1="0" y2="100%" />;
        })}
        {links !== "next" && (
          <line className={styles.link} x1={`${enters}%`} x2={`${enters}%`} y1="0" y2="18%" />
        )}
        {links !== "last" && (
          <line className={styles.link} x1={`${to}%`} x2={`${to}%`} y1="82%" y2="100%" />
        )}
        <rect
          className={styles[kind]}
          x={`${Math.min(from, to)}%`}
          width={`${Math.abs(to - from)}%`}
          y="18%"
          height="64%"
          rx="1"
        />
      </svg>
    </span>
  );
}
