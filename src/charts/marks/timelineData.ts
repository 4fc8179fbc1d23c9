// What the timeline's marks draw. It travels by context past the memoised chart, so that a new
// result redraws the marks and neither axes nor Recharts itself: a slider may ask sixty times a
// second.
import { createContext } from "react";
import type { Projection } from "../../engine";
import type { StackedSeries } from "../series/stackSeries";
import type { PlotFrame } from "./plotFrame";

export interface TimelineData {
  readonly projection: Projection;
  readonly stack: readonly StackedSeries[];
  readonly frame: PlotFrame;
}

export const TimelineDataContext = createContext<TimelineData | null>(null);
