// The drawn part of the timeline: Recharts gives axes and scales, our marks draw inside it.
// Memoised on what the axes depend on; results, months and factors reach the marks by context.
import { memo, useMemo } from "react";
import { ComposedChart, XAxis, YAxis } from "recharts";
import { formatYuanShort } from "../i18n/format";
import { useLanguage } from "../i18n/i18n";
import { MonthTick } from "./marks/MonthTick";
import { type PlotFrame, STRIP_PX } from "./marks/plotFrame";
import { TimelineMarks } from "./marks/TimelineMarks";
import { monthTicks } from "./series/monthTicks";
import type { YuanAxis } from "./series/niceTicks";

const TICK_LABEL_PX = 46;
/** Recharts wants data; the marks draw from the projection itself. */
const NO_ROWS: readonly never[] = [];
const YUAN_TICK = { fill: "var(--ink-soft)", fontSize: 12 };

interface TimelinePlotProps {
  readonly frame: PlotFrame;
  readonly axis: YuanAxis;
  readonly startMonth: string;
  readonly months: number;
  /** Whether a point before today is drawn. */
  readonly hasBefore: boolean;
}

export const TimelinePlot = memo(function TimelinePlot(props: TimelinePlotProps) {
  const { frame, axis, startMonth, months, hasBefore } = props;
  const language = useLanguage();
  const ticks = useMemo(() => {
    const after = monthTicks(months, frame.pxPerMonth, TICK_LABEL_PX);
    return hasBefore && frame.pxPerMonth >= TICK_LABEL_PX ? [-1, ...after] : after;
  }, [months, frame.pxPerMonth, hasBefore]);
  return (
    <ComposedChart
      accessibilityLayer={false}
      width={frame.width}
      height={frame.height}
      margin={{ top: frame.top, right: frame.right, bottom: 0, left: 0 }}
      data={NO_ROWS}
    >
      <TimelineMarks yuanTicks={axis.ticks} />
      <XAxis
        type="number"
        dataKey="month"
        domain={[frame.fromMonth, frame.toMonth]}
        allowDataOverflow
        ticks={ticks}
        interval={0}
        height={frame.bottom}
        tickMargin={STRIP_PX}
        tickLine={false}
        axisLine={false}
        tick={<MonthTick startMonth={startMonth} ticks={ticks} />}
      />
      <YAxis
        type="number"
        domain={[axis.lowYuan, axis.highYuan]}
        allowDataOverflow
        ticks={axis.ticks}
        interval={0}
        width={frame.left}
        tickLine={false}
        axisLine={false}
        tick={YUAN_TICK}
        tickFormatter={(yuan: number) => formatYuanShort(yuan, language)}
      />
    </ComposedChart>
  );
});
