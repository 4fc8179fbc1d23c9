// Every valid plan of a small problem, evaluated with the plain simulation and reviews: what the
// planner's search has to agree with. Knows nothing of groups, rows or bounds.
import { shippedModel } from "../../src/engine";
import { moneyByMonth } from "../../src/engine/plan/moneyByMonth";
import type { PlanBase } from "../../src/engine/plan/planResults";
import { checkRequest } from "../../src/engine/project";
import { personPath, prepareRequest } from "../../src/engine/requestPaths";
import { scheduleActions } from "../../src/engine/simulate/scheduleActions";
import { type FieldPath, factAt } from "../../src/profile/profile";
import type { PlannedAction } from "../../src/profile/scenario";

export interface BrutePlan {
  readonly actions: readonly PlannedAction[];
  readonly effort: number;
  readonly moneyPeakYuan: number;
  readonly usableYuan: Int32Array;
}

const byId = new Map(shippedModel.actions.map((action) => [action.id, action]));

function actionOf(id: string) {
  const action = byId.get(id);
  if (!action) throw new Error(`no action ${id}`);
  return action;
}

/** Requirements are done before what needs them starts; nothing excludes anything; capacity holds. */
export function isValidPlan(actions: readonly PlannedAction[], newPerMonth: number): boolean {
  const starts = new Map(actions.map(({ actionId, startMonth }) => [actionId, startMonth]));
  const perMonth = new Map<number, number>();
  for (const { actionId, startMonth } of actions) {
    const action = actionOf(actionId);
    perMonth.set(startMonth, (perMonth.get(startMonth) ?? 0) + 1);
    if ((perMonth.get(startMonth) ?? 0) > newPerMonth) return false;
    if (action.conflicts.some((id) => starts.has(id))) return false;
    // Nobody borrows to repay.
    if (action.borrows && actions.some((plan) => actionOf(plan.actionId).pays?.kind === "fall")) {
      return false;
    }
    for (const id of action.requires) {
      const start = starts.get(id);
      if (start === undefined || start + actionOf(id).leadMonths.value > startMonth) return false;
    }
  }
  return true;
}

function effortOf(base: PlanBase, id: string): number {
  const set = base.settings[id]?.effort;
  if (set === "locked") throw new Error(`${id} is locked`);
  return set ?? actionOf(id).effort.value;
}

function startVectors(ids: readonly string[], last: number): PlannedAction[][] {
  return ids.reduce<PlannedAction[][]>(
    (vectors, actionId) =>
      vectors.flatMap((vector) => [
        vector,
        ...Array.from({ length: last }, (_, i) => [...vector, { actionId, startMonth: i + 1 }]),
      ]),
    [[]],
  );
}

/** @param ids the actions that are not locked, in the model's order */
export function everyPlan(base: PlanBase, ids: readonly string[]): BrutePlan[] {
  const request = { ...base.projection, actions: [] };
  const prepared = prepareRequest(request, checkRequest(request));
  const { newPerMonth, lastStartMonth, effortMost, moneyMostYuan } = base.limits;
  const isMeant = (id: string) => {
    const { onlyIf } = actionOf(id);
    return !onlyIf || factAt(prepared.resolved, onlyIf.fact as FieldPath) === onlyIf.value;
  };
  return startVectors(ids.filter(isMeant), lastStartMonth)
    .filter((actions) => isValidPlan(actions, newPerMonth))
    .map((actions) => {
      const withParams = actions.map((plan) => ({
        ...plan,
        params: base.settings[plan.actionId]?.params,
      }));
      const schedule = scheduleActions(withParams, shippedModel);
      const course = { habits: request.habits, events: request.events, schedule };
      const path = personPath(prepared, course, request);
      return {
        actions,
        effort: actions.reduce((sum, { actionId }) => sum + effortOf(base, actionId), 0),
        moneyPeakYuan: Math.max(0, ...moneyByMonth(path.states, schedule.scheduled)),
        usableYuan: path.reviews.usableYuan,
      };
    })
    .filter(
      (plan) =>
        plan.effort <= (effortMost ?? Number.POSITIVE_INFINITY) &&
        plan.moneyPeakYuan <= (moneyMostYuan ?? Number.POSITIVE_INFINITY),
    );
}

/** First month by `until` with the limit, or null. */
export function reachedBy(plan: BrutePlan, limitYuan: number, until: number): number | null {
  const month = plan.usableYuan.findIndex((yuan, t) => t > 0 && t <= until && yuan >= limitYuan);
  return month < 0 ? null : month;
}
