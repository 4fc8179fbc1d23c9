// The axes of a plot, for their scales only: what stands along them the marks draw. Recharts' own
// ticks measure their text and are drawn again with every pass, at three times the cost.
import { XAxis, YAxis } from "recharts";

type Range = readonly [low: number, high: number];

export function PlotScale({ x, y }: { readonly x: Range; readonly y: Range }) {
  return (
    <>
      <XAxis
        hide
        niceTicks="none"
        type="number"
        dataKey="month"
        domain={[...x]}
        allowDataOverflow
      />
      <YAxis hide niceTicks="none" type="number" domain={[...y]} allowDataOverflow />
    </>
  );
}
