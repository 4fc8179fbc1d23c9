// When the measures of a plan really begin: after their lead time and after the measures that they
// require have taken effect. A measure whose requirement is missing never begins.
import type { PlannedAction } from "../../profile/scenario";
import type { Action, Model } from "../model/modelSchema";
import type { Params, ScheduledAction } from "./applyChange";

export interface Schedule {
  readonly scheduled: readonly ScheduledAction[];
  /** Ids of planned actions that never begin: one that they require is missing, or an earlier one excludes them. */
  readonly ineffective: readonly string[];
}

export function usualParams(
  definitions: readonly { readonly id: string; readonly usual: number }[],
  given: Params | undefined,
): Params {
  return Object.fromEntries(definitions.map(({ id, usual }) => [id, given?.[id] ?? usual]));
}

/** Months from the start of a measure until it works. @param monthsSpent before today */
export function leadFrom(startMonth: number, leadMonths: number, monthsSpent = 0): number {
  return startMonth === 1 ? Math.max(0, leadMonths - monthsSpent) : leadMonths;
}

export function scheduleActions(planned: readonly PlannedAction[], model: Model): Schedule {
  const actions = new Map(model.actions.map((action) => [action.id, action]));
  const plannedById = new Map(planned.map((plan) => [plan.actionId, plan]));
  const firstMonths = new Map<string, number | null>();
  const leadOf = ({ leadMonths }: Action, { startMonth, monthsSpent }: PlannedAction) =>
    leadFrom(startMonth, leadMonths.value, monthsSpent);

  function firstMonthOf(id: string): number | null {
    const known = firstMonths.get(id);
    if (known !== undefined) return known;
    firstMonths.set(id, null); // A circle of requirements never begins.
    const action = actions.get(id);
    const plan = plannedById.get(id);
    if (!action || !plan) return null;
    const required = action.requires.map(firstMonthOf);
    if (required.some((month) => month === null)) return null;
    const ready = Math.max(plan.startMonth, ...required.map((month) => month as number));
    const first = ready + leadOf(action, plan);
    firstMonths.set(id, first);
    return first;
  }

  const scheduled: ScheduledAction[] = [];
  const ineffective: string[] = [];
  for (const plan of plannedById.values()) {
    const action = actions.get(plan.actionId);
    const firstMonth = firstMonthOf(plan.actionId);
    const isExcluded = scheduled.some(
      (other) =>
        other.action.conflicts.includes(plan.actionId) ||
        action?.conflicts.includes(other.action.id),
    );
    if (!action || firstMonth === null || isExcluded) ineffective.push(plan.actionId);
    else {
      const params = usualParams(action.params, plan.params);
      scheduled.push({ action, firstMonth, params, leadMonths: leadOf(action, plan) });
    }
  }
  return { scheduled, ineffective };
}
