// The usable limits of several cases on one plot, month by month. One slider chooses the month; lines
// differ by dashes as well as by colour, and each is named at its end or in the key.
import { useMemo } from "react";
import { ComposedChart, XAxis, YAxis } from "recharts";
import { formatYuan, formatYuanShort } from "../i18n/format";
import { useLanguage } from "../i18n/i18n";
import styles from "./LimitComparison.module.css";
import { ComparedLines, LINE_STYLES } from "./marks/ComparedLines";
import { MonthWash } from "./marks/MonthMark";
import { PlotMarks } from "./marks/PlotMarks";
import { plotFrame } from "./marks/plotFrame";
import { TimelineChoiceContext } from "./marks/timelineChoice";
import { useElementWidth } from "./marks/useElementWidth";
import { useMonthSlider } from "./marks/useMonthSlider";
import { ValueGrid } from "./marks/ValueGrid";
import { monthTicks } from "./series/monthTicks";
import { niceTicks } from "./series/niceTicks";

export interface ComparedLine {
  readonly id: string;
  readonly name: string;
  readonly usableYuan: Int32Array;
}

export interface LimitComparisonProps {
  /** Two to four, each with the same number of months. */
  readonly lines: readonly ComparedLine[];
  readonly months: number;
  readonly month: number;
  readonly onMonth: (month: number) => void;
  /** What the chart shows. */
  readonly label: string;
  readonly monthName: (month: number) => string;
}

const TICK_INTERVALS = 6;
const TICK_LABEL_PX = 40;
const TICK = { fill: "var(--ink-soft)", fontSize: 12 };
const NO_ROWS: readonly never[] = [];

export function LimitComparison(props: LimitComparisonProps) {
  const { lines, months, month, onMonth, label, monthName } = props;
  const language = useLanguage();
  const { ref, widthPx: width } = useElementWidth();
  const frame = useMemo(() => plotFrame(width, 0, months), [width, months]);
  const axis = useMemo(() => {
    const all = lines.flatMap(({ usableYuan }) => Array.from(usableYuan));
    return niceTicks(Math.min(...all), Math.max(...all), TICK_INTERVALS);
  }, [lines]);
  const { hoverMonth, handlers } = useMonthSlider(frame, month, months, onMonth);
  const choice = useMemo(() => ({ month, hoverMonth, factorId: null }), [month, hoverMonth]);
  const valueText = [
    monthName(month),
    ...lines.map(
      ({ name, usableYuan }) => `${name}: ${formatYuan(usableYuan[month] ?? 0, language)}`,
    ),
  ].join("; ");
  return (
    <div ref={ref}>
      <ul className={styles.key}>
        {lines.map(({ id, name, usableYuan }, index) => (
          <li key={id}>
            <svg width="30" height="10" aria-hidden="true">
              <path className={LINE_STYLES[index]} d="M1 5H29" />
            </svg>
            <bdi>{name}</bdi> <strong>{formatYuan(usableYuan[month] ?? 0, language)}</strong>
          </li>
        ))}
      </ul>
      <div
        className={styles.slider}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={months}
        aria-valuenow={month}
        aria-valuetext={valueText}
        {...handlers}
      >
        <div aria-hidden="true" className={styles.drawing}>
          <TimelineChoiceContext value={choice}>
            <ComposedChart
              accessibilityLayer={false}
              width={frame.width}
              height={frame.height}
              margin={{ top: frame.top, right: frame.right, bottom: 0, left: 0 }}
              data={NO_ROWS}
            >
              <PlotMarks>
                <ValueGrid ticks={axis.ticks} />
                <MonthWash />
                <ComparedLines lines={lines} namesLines={frame.namesLines} />
              </PlotMarks>
              <XAxis
                type="number"
                niceTicks="none"
                dataKey="month"
                domain={[frame.fromMonth, frame.toMonth]}
                allowDataOverflow
                ticks={[...monthTicks(months, frame.pxPerMonth, TICK_LABEL_PX)]}
                interval={0}
                height={frame.bottom}
                tickLine={false}
                axisLine={false}
                tick={TICK}
                tickFormatter={(at: number) => (at === 0 ? monthName(0) : String(at))}
              />
              <YAxis
                type="number"
                niceTicks="none"
                domain={[axis.lowYuan, axis.highYuan]}
                allowDataOverflow
                ticks={[...axis.ticks]}
                interval={0}
                width={frame.left}
                tickLine={false}
                axisLine={false}
                tick={TICK}
                tickFormatter={(yuan: number) => formatYuanShort(yuan, language)}
              />
            </ComposedChart>
          </TimelineChoiceContext>
        </div>
      </div>
    </div>
  );
}
