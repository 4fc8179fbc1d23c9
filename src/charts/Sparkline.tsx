// A limit's course on a stamp: the fall, and twelve months on with measures and without. No words:
// whoever shows it names it.
import { memo } from "react";
import styles from "./Sparkline.module.css";
import { type SparklineLines, sparklinePaths } from "./series/sparklinePath";

export interface SparklineProps {
  readonly lines: SparklineLines;
  /** Months after today to show. */
  readonly months?: number;
  readonly widthPx?: number;
  readonly heightPx?: number;
}

const PADDING_PX = 4;

export const Sparkline = memo(function Sparkline(props: SparklineProps) {
  const { lines, months = 12, widthPx = 132, heightPx = 40 } = props;
  const box = { width: widthPx, height: heightPx, padding: PADDING_PX };
  const { limit, suspended, withoutActions, today, end } = sparklinePaths(lines, months, box);
  return (
    <svg className={styles.sparkline} width={widthPx} height={heightPx} aria-hidden="true">
      <path className={styles.ground} d={`M0 ${heightPx - PADDING_PX + 2.5}H${widthPx}`} />
      <path className={styles.withoutActions} d={withoutActions} />
      <path className={styles.suspended} d={suspended} />
      <path className={styles.limit} d={limit} />
      <circle className={styles.today} cx={today[0]} cy={today[1]} r={2.5} />
      <circle className={styles.end} cx={end[0]} cy={end[1]} r={2.5} />
    </svg>
  );
});
