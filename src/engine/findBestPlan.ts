// The planner's single question: the best plan for one goal. `planRecovery` asks several.

import type { PlannedAction } from "../profile/scenario";
import { type Budgets, createPlanFinder, findForGoal } from "./plan/findPlan";
import type { Option } from "./plan/planOptions";
import type { PlanBase, PlanGoal, PlanLimits } from "./plan/planResults";
import { planProblemOf } from "./planGround";

export interface BestPlan {
  readonly actions: readonly PlannedAction[];
  readonly effort: number;
  readonly moneyPeakYuan: number;
  /** First month with the limit asked for; of goal "highest" the goal's month. */
  readonly reachedMonth: number;
  /** Usable limit in the last month that the goal looks at. */
  readonly limitYuan: number;
}

export function budgetsOf({ effortMost, moneyMostYuan, newPerMonth }: PlanLimits): Budgets {
  return {
    effortMost: effortMost ?? Number.POSITIVE_INFINITY,
    moneyMostYuan: moneyMostYuan ?? Number.POSITIVE_INFINITY,
    actionsMost: Number.POSITIVE_INFINITY,
    newPerMonth,
    excluded: 0,
  };
}

/** In the model's order, with every parameter spelled out. */
export function plannedActions(starts: Option["starts"]): PlannedAction[] {
  return [...starts]
    .sort((a, b) => a.candidate.index - b.candidate.index)
    .map(({ candidate, startMonth }) => ({
      actionId: candidate.action.id,
      startMonth,
      ...(candidate.action.params.length > 0 ? { params: candidate.params } : {}),
      ...(startMonth === 1 && candidate.monthsSpent > 0
        ? { monthsSpent: candidate.monthsSpent }
        : {}),
    }));
}

/**
 * @returns `plan` null: no plan within the limits reaches the goal; that is certain when `proven`
 * @throws RequestFaultError when the request names what the model does not know
 */
export function findBestPlan(
  base: PlanBase,
  goal: PlanGoal,
): { readonly plan: BestPlan | null; readonly proven: boolean } {
  const finder = createPlanFinder(planProblemOf(base));
  const { found, proven } = findForGoal(goal, budgetsOf(base.limits), finder);
  if (found === null) return { plan: null, proven };
  const { starts, effort, moneyPeakYuan, reachedMonth, limitYuan } = found;
  const actions = plannedActions(starts);
  return { plan: { actions, effort, moneyPeakYuan, reachedMonth, limitYuan }, proven };
}
