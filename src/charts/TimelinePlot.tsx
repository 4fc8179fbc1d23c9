// The drawn part of the timeline: Recharts gives the plot and its scales, our marks draw in it.
// Memoised on what the axes depend on; results, months and factors reach the marks by context.
import { memo, useCallback, useMemo } from "react";
import { ComposedChart } from "recharts";
import { formatYuanShort } from "../i18n/format";
import { useLanguage } from "../i18n/i18n";
import { MonthTicks } from "./marks/MonthTicks";
import { PlotMarks } from "./marks/PlotMarks";
import { PlotScale } from "./marks/PlotScale";
import { type PlotFrame, STRIP_PX } from "./marks/plotFrame";
import { TimelineMarks } from "./marks/TimelineMarks";
import { ValueTicks } from "./marks/ValueTicks";
import { monthTicks } from "./series/monthTicks";
import type { YuanAxis } from "./series/niceTicks";

const TICK_LABEL_PX = 46;
/** Recharts wants data; the marks draw from the projection itself. */
const NO_ROWS: readonly never[] = [];

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
  const tickText = useCallback((yuan: number) => formatYuanShort(yuan, language), [language]);
  const ticks = useMemo(() => {
    const after = monthTicks(months, frame.pxPerMonth, TICK_LABEL_PX);
    return hasBefore && frame.pxPerMonth >= TICK_LABEL_PX ? [-1, ...after] : after;
  }, [months, frame.pxPerMonth, hasBefore]);
  return (
    <ComposedChart
      accessibilityLayer={false}
      width={frame.width}
      height={frame.height}
      margin={{ top: frame.top, right: frame.right, bottom: frame.bottom, left: frame.left }}
      data={NO_ROWS}
    >
      <PlotScale x={[frame.fromMonth, frame.toMonth]} y={[axis.lowYuan, axis.highYuan]} />
      <PlotMarks>
        <TimelineMarks yuanTicks={axis.ticks} />
        <MonthTicks startMonth={startMonth} ticks={ticks} stripPx={STRIP_PX} />
        <ValueTicks ticks={axis.ticks} text={tickText} />
      </PlotMarks>
    </ComposedChart>
  );
});
