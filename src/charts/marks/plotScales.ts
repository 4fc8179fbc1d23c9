// The scales and the plot area of the chart around a mark, as plain number functions.
import { createContext, useContext } from "react";

export interface PlotArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlotScales {
  readonly x: (month: number) => number | undefined;
  readonly y: (yuan: number) => number | undefined;
  readonly area: PlotArea;
}

export const PlotScalesContext = createContext<PlotScales | null>(null);

/** Null outside of a plot. */
export function usePlotScales(): PlotScales | null {
  return useContext(PlotScalesContext);
}
