// The yuan axis of the timeline: encloses every stack and line of the period, and 0. Of the band it
// takes what leaves the pushes readable: a band that is honest about two years ahead would otherwise
// press everything else into the lower third. Its figures stand beside the plot.
import type { Projection } from "../../engine";
import { niceTicks, type YuanAxis } from "./niceTicks";
import type { StackedSeries } from "./stackSeries";

/** How far above the highest line the band may stretch the axis. */
const MOST_BAND_SHARE = 1.3;
/** Ends of the axis stand on halves of a step, so that they stay put while lines move a little. */
const PARTS_OF_STEP = 2;

export function timelineDomain(
  projection: Projection,
  stack: readonly StackedSeries[],
  intervals: number,
): YuanAxis {
  const { usableYuan, referenceYuan, withoutActionsYuan, formerLimitYuan } = projection;
  const lines = [usableYuan, referenceYuan, withoutActionsYuan, ...stack.map((s) => s.toYuan)];
  const [lowest, highestLine] = extent(lines, formerLimitYuan ?? 0);
  const [, highestBand] = extent([projection.highYuan], highestLine);
  const highest = Math.min(highestBand, highestLine * MOST_BAND_SHARE);
  const { ticks, ...axis } = niceTicks(lowest, highest, intervals);
  const part = ((ticks[1] ?? axis.highYuan) - (ticks[0] ?? 0)) / PARTS_OF_STEP;
  return {
    lowYuan: lowest < 0 ? Math.floor(axis.lowYuan / part) * part : 0,
    highYuan: Math.ceil(axis.highYuan / part) * part,
    ticks,
  };
}

/** Lowest and highest yuan of the lines, 0 and `also` among them. */
function extent(lines: readonly ArrayLike<number>[], also: number): readonly [number, number] {
  let lowest = 0;
  let highest = also;
  for (const line of lines) {
    for (let month = 0; month < line.length; month++) {
      const yuan = line[month] as number;
      if (yuan < lowest) lowest = yuan;
      if (yuan > highest) highest = yuan;
    }
  }
  return [lowest, highest];
}
