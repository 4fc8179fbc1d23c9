// The yuan axis of the timeline: encloses every stack, line and band of the period, and 0.
import type { Projection } from "../../engine";
import { niceTicks, type YuanAxis } from "./niceTicks";
import type { StackedSeries } from "./stackSeries";

export function timelineDomain(
  projection: Projection,
  stack: readonly StackedSeries[],
  intervals: number,
): YuanAxis {
  const lines = [
    projection.usableYuan,
    projection.referenceYuan,
    projection.withoutActionsYuan,
    projection.lowYuan,
    projection.highYuan,
    ...stack.map(({ toYuan }) => toYuan),
  ];
  let lowest = 0;
  let highest = projection.formerLimitYuan ?? 0;
  for (const line of lines) {
    for (const yuan of line) {
      if (yuan < lowest) lowest = yuan;
      if (yuan > highest) highest = yuan;
    }
  }
  return niceTicks(lowest, highest, intervals);
}
