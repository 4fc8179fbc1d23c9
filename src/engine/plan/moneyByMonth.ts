// What the actions of a course cost in each month: the months are walked again, action by action,
// so that the fall of a debt is paid by the action that makes it fall.
import type { FieldPath } from "../../profile/profile";
import { factAt } from "../../profile/profile";
import { actOf, type MonthState, type ScheduledAction } from "../simulate/applyChange";

function numberAt(state: MonthState, fact: string): number {
  const value = factAt(state.profile, fact as FieldPath);
  return typeof value === "number" ? value : 0;
}

/** @param startMonth from which a fixed sum is paid; work itself may begin later */
function costOf(
  { action, firstMonth, leadMonths }: ScheduledAction,
  month: number,
  before: MonthState,
  after: MonthState,
): number {
  const fixed = action.moneyYuanPerMonth.value;
  const startMonth = firstMonth - leadMonths;
  const pays = action.pays;
  if (pays === undefined) return month >= startMonth ? fixed : 0;
  switch (pays.kind) {
    case "whileMoving":
      return before === after || isSameProfile(before, after) ? 0 : fixed;
    case "fall": {
      const fall = numberAt(before, pays.fact) - numberAt(after, pays.fact);
      const instalments = pays.instalments ? numberAt(before, pays.instalments) : 0;
      return Math.max(0, fall - instalments);
    }
  }
}

/** Facts are the same, whatever objects hold them. Lists count as new when they are new. */
export function isSameProfile(one: MonthState, other: MonthState): boolean {
  return (Object.keys(one.profile) as (keyof MonthState["profile"])[]).every((section) => {
    const [a, b] = [one.profile[section], other.profile[section]] as Record<string, unknown>[];
    return a === b || Object.keys(a ?? {}).every((name) => a?.[name] === b?.[name]);
  });
}

/** What an action does in a month, as `actOf` says. */
export type Act = typeof actOf;

/**
 * @param states of the course in which exactly these actions work
 * @returns whole yuan by month; month 0 costs nothing
 */
export function moneyByMonth(
  states: readonly MonthState[],
  scheduled: readonly ScheduledAction[],
  act: Act = actOf,
): Float64Array {
  const money = new Float64Array(states.length);
  for (let month = 1; month < states.length; month++) {
    let state = states[month - 1] as MonthState;
    let sum = 0;
    for (const each of scheduled) {
      const after = month < each.firstMonth ? state : act(state, month, each);
      sum += Math.ceil(costOf(each, month, state, after) - 1e-6);
      state = after;
    }
    money[month] = sum;
  }
  return money;
}
