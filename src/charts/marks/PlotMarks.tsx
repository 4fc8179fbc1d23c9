// Our marks inside a chart of Recharts. It alone listens to the chart: Recharts tells every listener
// at once and in one piece, the marks can be drawn in slices.
import { type ReactNode, useDeferredValue, useMemo } from "react";
import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { PlotScalesContext } from "./plotScales";

export function PlotMarks({ children }: { readonly children: ReactNode }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  // The axes are there after the chart's own first drawing.
  const present = useMemo(() => (x && y && area ? { x, y, area } : null), [x, y, area]);
  const scales = useDeferredValue(present, null);
  return scales ? <PlotScalesContext value={scales}>{children}</PlotScalesContext> : null;
}
