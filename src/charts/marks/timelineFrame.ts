// Where the timeline's months stand, for what is drawn under it on the same scale: one measurement
// for both, so that they line up at every width. Null outside a timeline.
import { createContext } from "react";
import type { PlotFrame } from "./plotFrame";

export const TimelineFrameContext = createContext<PlotFrame | null>(null);
