// What a search keeps to: the limit to have and when, and the budgets.

/** What a plan must keep to. Infinity: no limit. */
export interface SearchLimits {
  /** The usable limit to have, yuan, and when. */
  readonly limitYuan: number;
  readonly month: number;
  /** In that month or any before it, or in that month itself. */
  readonly when: "by" | "at";
  readonly effortMost: number;
  readonly moneyMostYuan: number;
  readonly actionsMost: number;
  readonly newPerMonth: number;
  /** Bits of candidates that the plan does without. */
  readonly excluded: number;
}

type Goal = Pick<SearchLimits, "limitYuan" | "month" | "when">;

/** The first month that has the limit, 0 for none. */
export function reachedIn(usable: ArrayLike<number>, limits: Goal): number {
  const { limitYuan, month, when } = limits;
  if (when === "at") return (usable[month] as number) >= limitYuan ? month : 0;
  for (let t = 1; t <= month; t++) if ((usable[t] as number) >= limitYuan) return t;
  return 0;
}
