// Limits by month as lines over one another, with a band, a goal and points that were really seen.
// A drawing: whoever shows it gives it a name and a table beside it.
import type { ReactNode } from "react";
import { formatYuanShort } from "../i18n/format";
import { useLanguage } from "../i18n/i18n";
import { areaPath, type LinePoint, linePath, monthPoints } from "./marks/linePath";
import { monthX, plotFrame } from "./marks/plotFrame";
import { TimelineFrameContext } from "./marks/timelineFrame";
import { useElementWidth } from "./marks/useElementWidth";
import styles from "./PlanPathChart.module.css";
import { monthTicks } from "./series/monthTicks";
import { niceTicks } from "./series/niceTicks";

export interface PlanLine {
  readonly kind: "main" | "other";
  readonly yuan: ArrayLike<number>;
}

export interface PlanPathChartProps {
  readonly name: string;
  readonly lines: readonly PlanLine[];
  readonly band?: { readonly low: ArrayLike<number>; readonly high: ArrayLike<number> };
  readonly goal?: { readonly yuan: number; readonly month: number };
  readonly seen?: readonly LinePoint[];
  readonly months: number;
  readonly monthText: (month: number) => string;
  /** Stands under the plot, on the same months. */
  readonly children?: ReactNode;
}

const HEIGHT_PX = 260;
const TOP_PX = 12;
const BOTTOM_PX = 28;
const LABEL_PX = 84;

export function PlanPathChart(props: PlanPathChartProps) {
  const { name, lines, band, goal, seen = [], months, monthText, children } = props;
  const language = useLanguage();
  const { ref, widthPx: width } = useElementWidth();
  const frame = { ...plotFrame(Math.min(width, 619), 0, months), width };
  const pxPerMonth =
    Math.max(1, width - frame.left - frame.right) / (frame.toMonth - frame.fromMonth);
  const wide = { ...frame, pxPerMonth, columnPx: Math.min(44, pxPerMonth * 0.74) };
  const x = (month: number) => monthX(wide, month);
  const highest = Math.max(
    goal?.yuan ?? 0,
    ...lines.flatMap(({ yuan }) => Array.from(yuan)),
    ...(band ? Array.from(band.high) : []),
    ...seen.map(([, yuan]) => yuan),
  );
  const axis = niceTicks(0, highest);
  const span = HEIGHT_PX - TOP_PX - BOTTOM_PX;
  const y = (yuan: number) => TOP_PX + span * (1 - yuan / axis.highYuan);
  const right = width - frame.right;
  return (
    <div className={styles.chart} ref={ref}>
      <svg width={width} height={HEIGHT_PX} role="img" aria-label={name}>
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <path className={styles.grid} d={`M${frame.left} ${y(tick)}H${right}`} />
            <text className={styles.tick} x={frame.left - 6} y={y(tick) + 4} textAnchor="end">
              {formatYuanShort(tick, language)}
            </text>
          </g>
        ))}
        {monthTicks(months, pxPerMonth, LABEL_PX).map((month) => (
          <text
            key={month}
            className={styles.tick}
            x={Math.min(x(month), width - LABEL_PX / 2)}
            y={HEIGHT_PX - 8}
            textAnchor="middle"
          >
            {monthText(month)}
          </text>
        ))}
        {band ? (
          <path
            className={styles.band}
            d={areaPath(monthPoints(band.low), monthPoints(band.high), x, y)}
          />
        ) : null}
        {goal ? (
          <>
            <path className={styles.goal} d={`M${frame.left} ${y(goal.yuan)}H${right}`} />
            <path
              className={styles.goal}
              d={`M${x(goal.month)} ${TOP_PX}V${HEIGHT_PX - BOTTOM_PX}`}
            />
          </>
        ) : null}
        {lines.map(({ kind, yuan }) => (
          <path key={kind} className={styles[kind]} d={linePath(monthPoints(yuan), x, y)} />
        ))}
        {seen.map(([month, yuan]) => (
          <circle key={month} className={styles.seen} cx={x(month)} cy={y(yuan)} r={5} />
        ))}
      </svg>
      {children ? <TimelineFrameContext value={wide}>{children}</TimelineFrameContext> : null}
    </div>
  );
}
