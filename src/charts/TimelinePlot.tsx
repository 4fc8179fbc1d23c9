// The drawn part of the timeline: Recharts gives axes and scales, our marks draw inside it.
// Memoised: choosing a month or a factor does not reach it.
import { memo } from "react";
import { ComposedChart, XAxis, YAxis } from "recharts";
import type { Projection } from "../engine";
import { formatYuanShort } from "../i18n/format";
import { useLanguage } from "../i18n/i18n";
import { HappeningStrip } from "./marks/HappeningStrip";
import { LimitLines } from "./marks/LimitLines";
import { LineNames } from "./marks/LineNames";
import { MonthPoint, MonthWash } from "./marks/MonthMark";
import { MonthTick } from "./marks/MonthTick";
import { type PlotFrame, STRIP_PX } from "./marks/plotFrame";
import { StackLayer } from "./marks/StackLayer";
import { StateBackground } from "./marks/StateBackground";
import { YuanGrid } from "./marks/YuanGrid";
import { monthTicks } from "./series/monthTicks";
import type { StackedSeries } from "./series/stackSeries";
import { stateSpans } from "./series/stateSpans";
import { timelineDomain } from "./series/timelineDomain";

const TICK_LABEL_PX = 46;
const TICK_INTERVALS = 6;
/** Recharts wants data; the marks draw from the projection itself. */
const NO_ROWS: readonly never[] = [];

interface TimelinePlotProps {
  readonly projection: Projection;
  readonly stack: readonly StackedSeries[];
  readonly frame: PlotFrame;
}

export const TimelinePlot = memo(function TimelinePlot({
  projection,
  stack,
  frame,
}: TimelinePlotProps) {
  const language = useLanguage();
  const domain = timelineDomain(projection, stack, TICK_INTERVALS);
  const ticks = monthTicks(projection.months, frame.pxPerMonth, TICK_LABEL_PX);
  const namesBefore = projection.formerLimitYuan !== null && frame.pxPerMonth >= TICK_LABEL_PX;
  const axisTicks = namesBefore ? [-1, ...ticks] : ticks;
  return (
    <ComposedChart
      accessibilityLayer={false}
      width={frame.width}
      height={frame.height}
      margin={{ top: frame.top, right: frame.right, bottom: 0, left: 0 }}
      data={NO_ROWS}
    >
      <StateBackground spans={stateSpans(projection.state)} />
      <MonthWash />
      <YuanGrid ticks={domain.ticks} />
      <StackLayer stack={stack} columnPx={frame.columnPx} />
      <LimitLines projection={projection} />
      {frame.namesLines && <LineNames projection={projection} />}
      <MonthPoint usableYuan={projection.usableYuan} />
      <HappeningStrip projection={projection} pxPerMonth={frame.pxPerMonth} />
      <XAxis
        type="number"
        dataKey="month"
        domain={[frame.fromMonth, frame.toMonth]}
        allowDataOverflow
        ticks={axisTicks}
        interval={0}
        height={frame.bottom}
        tickMargin={STRIP_PX}
        tickLine={false}
        axisLine={false}
        tick={<MonthTick startMonth={projection.startMonth} ticks={axisTicks} />}
      />
      <YAxis
        type="number"
        domain={[domain.lowYuan, domain.highYuan]}
        allowDataOverflow
        ticks={domain.ticks}
        interval={0}
        width={frame.left}
        tickLine={false}
        axisLine={false}
        tick={{ fill: "var(--ink-soft)", fontSize: 12 }}
        tickFormatter={(yuan: number) => formatYuanShort(yuan, language)}
      />
    </ComposedChart>
  );
});
