// One small chart of several that stand under each other on one month scale. Its marks are its
// children; the last one carries the month axis.
import type { ReactNode } from "react";
import { ComposedChart } from "recharts";
import { monthTicks } from "../series/monthTicks";
import type { ValueAxis } from "../series/valueAxis";
import { MonthWash } from "./MonthMark";
import { MonthTicks } from "./MonthTicks";
import { PlotMarks } from "./PlotMarks";
import { PlotScale } from "./PlotScale";
import type { PlotFrame } from "./plotFrame";
import { ValueGrid } from "./ValueGrid";
import { ValueTicks } from "./ValueTicks";

const PLOT_PX = 90;
const MONTH_LABELS_PX = 40;
const TICK_LABEL_PX = 46;
/** Half a tick label stands over the top edge of the plot. */
const TOP_PX = 7;
const BOTTOM_PX = 5;
/** Recharts wants data; the marks draw from the projection itself. */
const NO_ROWS: readonly never[] = [];

interface SmallMultipleProps {
  readonly frame: PlotFrame;
  readonly axis: ValueAxis;
  readonly tickText: (value: number) => string;
  /** The last month and, for the chart at the bottom, the calendar month of today. */
  readonly months: number;
  readonly startMonth?: string;
  /** Behind the chosen month, such as bands. */
  readonly behind?: ReactNode;
  readonly children: ReactNode;
}

export function SmallMultiple(props: SmallMultipleProps) {
  const { frame, axis, tickText, months, startMonth, behind, children } = props;
  const ticks = monthTicks(months, frame.pxPerMonth, TICK_LABEL_PX);
  const bottom = startMonth === undefined ? BOTTOM_PX : MONTH_LABELS_PX;
  return (
    <ComposedChart
      accessibilityLayer={false}
      width={frame.width}
      height={TOP_PX + PLOT_PX + bottom}
      margin={{ top: TOP_PX, right: frame.right, bottom, left: frame.left }}
      data={NO_ROWS}
    >
      <PlotScale x={[frame.fromMonth, frame.toMonth]} y={[axis.low, axis.high]} />
      <PlotMarks>
        <ValueGrid ticks={axis.ticks} />
        {behind}
        <MonthWash />
        {children}
        <ValueTicks ticks={axis.ticks} text={tickText} />
        {startMonth === undefined ? null : <MonthTicks startMonth={startMonth} ticks={ticks} />}
      </PlotMarks>
    </ComposedChart>
  );
}
