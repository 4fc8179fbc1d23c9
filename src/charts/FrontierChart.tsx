// Effort against the earliest month: a falling stair whose corners are buttons.
import type { CSSProperties } from "react";
import styles from "./FrontierChart.module.css";
import { useElementWidth } from "./marks/useElementWidth";
import { roundTicks } from "./series/valueAxis";

export interface FrontierChartPoint {
  readonly effort: number;
  readonly month: number;
  readonly isChosen: boolean;
  readonly label: string;
}

export interface FrontierChartProps {
  /** From the most effort to the least. */
  readonly points: readonly FrontierChartPoint[];
  readonly effortName: string;
  readonly monthName: string;
  readonly monthText: (month: number) => string;
  readonly onChoose: (index: number) => void;
}

const HEIGHT_PX = 220;
const LEFT_PX = 84;
const RIGHT_PX = 24;
const TOP_PX = 30;
const BOTTOM_PX = 44;

export function FrontierChart(props: FrontierChartProps) {
  const { points, effortName, monthName, monthText, onChoose } = props;
  const { ref, widthPx: width } = useElementWidth();
  const lastEffort = Math.max(4, ...points.map(({ effort }) => effort)) + 1;
  const lastMonth = Math.max(3, ...points.map(({ month }) => month)) + 1;
  const plotWidth = Math.max(80, width - LEFT_PX - RIGHT_PX);
  const x = (effort: number) => LEFT_PX + (effort / lastEffort) * plotWidth;
  const y = (month: number) => TOP_PX + (month / lastMonth) * (HEIGHT_PX - TOP_PX - BOTTOM_PX);
  const stairs = points.reduce((path, { effort, month }, i) => {
    const before = points[i - 1];
    if (!before) return `M${x(lastEffort)} ${y(month)}H${x(effort)}`;
    return `${path}V${y(month)}H${x(effort)}`;
  }, "");
  return (
    <div className={styles.chart} ref={ref} style={{ height: HEIGHT_PX }}>
      <svg width={width} height={HEIGHT_PX} aria-hidden="true">
        {roundTicks(0, lastMonth, 4, 1).map((month) => (
          <g key={month}>
            <path className={styles.grid} d={`M${LEFT_PX} ${y(month)}H${width - RIGHT_PX}`} />
            <text className={styles.tick} x={LEFT_PX - 8} y={y(month) + 4} textAnchor="end">
              {monthText(month)}
            </text>
          </g>
        ))}
        {roundTicks(0, lastEffort, 6, 1).map((effort) => (
          <text
            key={effort}
            className={styles.tick}
            x={x(effort)}
            y={HEIGHT_PX - BOTTOM_PX + 20}
            textAnchor="middle"
          >
            {effort}
          </text>
        ))}
        <text className={styles.axis} x={width - RIGHT_PX} y={HEIGHT_PX - 4} textAnchor="end">
          {effortName}
        </text>
        <text className={styles.axis} x={4} y={14}>
          {monthName}
        </text>
        <path className={styles.stairs} d={stairs} />
      </svg>
      <ul className={styles.points}>
        {points.map((point, index) => (
          <li key={point.effort}>
            <button
              type="button"
              className={styles.point}
              style={{ left: x(point.effort), top: y(point.month) } as CSSProperties}
              aria-pressed={point.isChosen}
              aria-label={point.label}
              title={point.label}
              onClick={() => onChoose(index)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
