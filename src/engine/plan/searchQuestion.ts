// What one search is after: within which limits, in what a plan is to be best, and what a plan that
// has been found asks of a better one.
import type { Schedule } from "./scheduleChoices";
import type { SearchLimits } from "./searchLimits";

export type Objective = "effort" | "month" | "limit" | "money" | "actions";

/** "none": any plan that keeps to the limits will do. */
export type SearchObjective = Objective | "none";

export interface FoundPlan extends Schedule {
  readonly effort: number;
  readonly actions: number;
}

/**
 * Which of several plans that are equally good is found. `listed`: the first as groups and options
 * are listed, whatever was searched before. `any`: the one that is soonest found, where only the
 * value matters.
 */
export type Tie = "listed" | "any";

export interface SearchQuestion {
  readonly limits: SearchLimits;
  readonly objective: SearchObjective;
  readonly tie: Tie;
  /**
   * Proves nothing and is soon done: a good plan of objective "limit" for a search to start from.
   * Better plans must be clearly better, large sets come first, none is looked at for long.
   */
  readonly isSketch: boolean;
}

/** Share by which a better plan of a sketch must have more. */
const SKETCH_STRIDE = 0.03;

/** The limits that a better plan than the one found has to keep to. */
export function beyond(
  limits: SearchLimits,
  found: FoundPlan,
  { objective, isSketch }: SearchQuestion,
): SearchLimits {
  switch (objective) {
    case "effort":
      return { ...limits, effortMost: found.effort - 1 };
    case "month":
      return { ...limits, month: found.reachedMonth - 1 };
    case "limit": {
      const more = isSketch ? SKETCH_STRIDE * found.limitYuan : 0;
      return { ...limits, limitYuan: found.limitYuan + Math.max(1, more) };
    }
    case "money":
      return { ...limits, moneyMostYuan: found.moneyPeakYuan - 1 };
    case "actions":
      return { ...limits, actionsMost: found.actions - 1 };
    case "none":
      return { ...limits, effortMost: -1 };
  }
}

/** What an objective has reached becomes a limit for the next. */
export function holding(found: FoundPlan, objective: Objective): Partial<SearchLimits> {
  switch (objective) {
    case "effort":
      return { effortMost: found.effort };
    case "month":
      return { month: found.reachedMonth };
    case "limit":
      return { limitYuan: found.limitYuan };
    case "money":
      return { moneyMostYuan: found.moneyPeakYuan };
    case "actions":
      return { actionsMost: found.actions };
  }
}

/** Whether any plan at all can keep to the limits. */
export function isOpen({ effortMost, actionsMost, moneyMostYuan, month }: SearchLimits): boolean {
  return effortMost >= 0 && actionsMost >= 0 && moneyMostYuan >= 0 && month >= 1;
}
