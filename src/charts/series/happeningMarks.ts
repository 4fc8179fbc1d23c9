// What happens when, as the marks under the plot: one a month, several in a month become a count.
import type { Happening } from "../../engine";

export interface HappeningMark {
  readonly month: number;
  readonly kind: Happening["kind"] | "several";
  /** How many happenings the mark stands for. */
  readonly count: number;
}

export function happeningsIn(
  happenings: readonly Happening[],
  month: number,
): readonly Happening[] {
  return happenings.filter((happening) => happening.month === month);
}

/** In the order of months; what lies outside 0 … `lastMonth` has no place on the axis. */
export function happeningMarks(
  happenings: readonly Happening[],
  lastMonth: number,
): readonly HappeningMark[] {
  const marks = new Map<number, HappeningMark>();
  for (const { month, kind } of happenings) {
    if (month < 0 || month > lastMonth) continue;
    const count = (marks.get(month)?.count ?? 0) + 1;
    marks.set(month, { month, kind: count === 1 ? kind : "several", count });
  }
  return [...marks.values()].sort((a, b) => a.month - b.month);
}
