// What the page reads from the state. Pure; each returns a part of the state or a plain value, so
// that a component draws anew only when that part changes.
import type { Projection } from "../engine";
import { type AppData, activeWorkspaceOf, askedBy } from "./appData";
import { type Failure, isSameAsked, type ScenarioResult, type Workspace } from "./workspace";

/** `none`: there is no result to show yet; otherwise how far the shown one can be trusted. */
export type Freshness = "none" | "fresh" | "computing" | "staleInvalid" | "staleFailed";

export function selectActive(data: AppData): Workspace {
  return activeWorkspaceOf(data);
}

/** The active workspace's newest result; `selectFreshness` says whether it is still true. */
export function selectResult(data: AppData): ScenarioResult | null {
  return activeWorkspaceOf(data).result;
}

/** Why the active workspace's present entries have no result; null while nothing has failed. */
export function selectFailure(data: AppData): Failure | null {
  const { failure } = activeWorkspaceOf(data);
  const asked = askedBy(data, data.activeWorkspace);
  return failure !== null && asked !== null && isSameAsked(failure, asked) ? failure.failure : null;
}

export function selectFreshness(data: AppData): Freshness {
  const { result, invalidFields } = activeWorkspaceOf(data);
  const asked = askedBy(data, data.activeWorkspace);
  if (result === null || asked === null) return "none";
  if (invalidFields > 0) return "staleInvalid";
  if (selectFailure(data) !== null) return "staleFailed";
  return isSameAsked(result, asked) ? "fresh" : "computing";
}

/** The selected month within the shown result, which may be shorter than the present scenario. */
export function selectMonthShown(data: AppData): number {
  const { result } = activeWorkspaceOf(data);
  return Math.min(data.selectedMonth, result?.projection.months ?? data.selectedMonth);
}

export interface MonthContribution {
  readonly factorId: string;
  readonly yuan: number;
}

/**
 * The factors that move the limit in a month, largest first, equal ones in the model's order.
 * A new array on each call: not a selector for the hook, but for the component that has a result.
 */
export function contributionsAt(projection: Projection, month: number): MonthContribution[] {
  return projection.contributions
    .map(({ factorId, yuan }) => ({ factorId, yuan: yuan[month] ?? 0 }))
    .filter(({ yuan }) => yuan !== 0)
    .sort((one, other) => Math.abs(other.yuan) - Math.abs(one.yuan));
}
