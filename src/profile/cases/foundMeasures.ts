// What each case's own measures bring by a month, and what a search of all plans within the same effort
// and the same number of beginnings a month finds beside them. Computed by the planner; a test computes
// it again and compares.

export interface FoundMeasures {
  readonly byMonth: number;
  /** Usable limit that the case's own measures bring by then, yuan, and the effort they ask. */
  readonly ownYuan: number;
  readonly ownEffort: number;
  /** The least effort that brings as much. */
  readonly leastEffort: number;
  /** The most that no more effort brings, yuan. */
  readonly mostYuan: number;
}

function found(
  byMonth: number,
  ownYuan: number,
  ownEffort: number,
  leastEffort: number,
  mostYuan: number,
): FoundMeasures {
  return { byMonth, ownYuan, ownEffort, leastEffort, mostYuan };
}

/** By the case's id; a case that takes no measures has none. */
export const FOUND_MEASURES: Readonly<Record<string, FoundMeasures>> = {
  caseA: found(3, 59_900, 12, 12, 59_900),
  zhangsan000: found(6, 72_500, 8, 8, 72_500),
  lisi000: found(6, 61_700, 5, 5, 61_700),
  caseB: found(6, 76_800, 12, 9, 90_400),
  cardOverdue: found(6, 42_900, 7, 6, 44_100),
  huabeiOverdue: found(6, 12_700, 4, 3, 13_000),
  zhangsan003: found(6, 158_100, 7, 5, 163_800),
  lisi003: found(6, 72_300, 10, 6, 79_600),
  fullRepayer: found(6, 73_500, 1, 1, 73_500),
  publicIdle: found(6, 192_900, 9, 9, 193_000),
};
