// The scales and the plot area of the Recharts chart around a mark, as plain number functions.
import { type PlotArea, usePlotArea, useXAxisScale, useYAxisScale } from "recharts";

export interface PlotScales {
  readonly x: (month: number) => number | undefined;
  readonly y: (yuan: number) => number | undefined;
  readonly area: PlotArea;
}

/** Null until the chart has its axes. */
export function usePlotScales(): PlotScales | null {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  return x && y && area ? { x, y, area } : null;
}
