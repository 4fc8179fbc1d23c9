// What the worker is asked about a fall: the diagnosis and, where the time before or dated events are
// known, its exact ledger. Each question has a key that names all it depends on. Pure.
import { calendarMonth } from "../i18n/format";
import { withFact } from "../profile/profile";
import type { DiagnoseJob, ExplainChangeJob } from "../worker/protocol/protocol";
import { type AppData, activeWorkspaceOf, askedBy } from "./appData";

export interface FallLimits {
  readonly beforeYuan: number;
  readonly nowYuan: number;
}

/**
 * The two limits of the active workspace: as entered, else, where the time before the fall is
 * known, as the newest projection has them. Null while one is missing.
 */
export function fallLimitsOf(data: AppData): FallLimits | null {
  const { scenario, result } = activeWorkspaceOf(data);
  const { line } = scenario.profile;
  const projection = scenario.before === null ? null : result?.projection;
  const beforeYuan =
    line.limitBeforeYuan ?? scenario.before?.line.limitNowYuan ?? projection?.formerLimitYuan;
  const nowYuan = line.limitNowYuan ?? projection?.grantedYuan[0];
  return beforeYuan == null || nowYuan == null ? null : { beforeYuan, nowYuan };
}

export function hasFallen(limits: FallLimits | null): limits is FallLimits {
  return limits !== null && limits.nowYuan < limits.beforeYuan;
}

export interface Question<Job> {
  readonly key: string;
  readonly job: Job;
}

/** The limits may come from a projection: it must be the one of these entries. */
function isSettled(data: AppData): boolean {
  const { result } = activeWorkspaceOf(data);
  const asked = askedBy(data, data.activeWorkspace);
  return result !== null && asked !== null && result.scenarioId === asked.scenarioId;
}

export function diagnosisQuestion(data: AppData): Question<DiagnoseJob> | null {
  const limits = fallLimitsOf(data);
  if (!hasFallen(limits) || !isSettled(data)) return null;
  const { scenario, scenarioId, fall } = activeWorkspaceOf(data);
  const { answers, changes, skipped } = fall.answers;
  const told = { answers, changes, skipped };
  return {
    key: `${scenarioId} ${JSON.stringify([limits, told])}`,
    job: {
      product: scenario.productId,
      profile: scenario.profile,
      before: scenario.before,
      limitBeforeYuan: limits.beforeYuan,
      limitNowYuan: limits.nowYuan,
      ...told,
    },
  };
}

/** Two profiles compared, or what happened since the earlier one where that is dated. */
export function ledgerQuestion(data: AppData): Question<ExplainChangeJob> | null {
  const { scenario, scenarioId, fall } = activeWorkspaceOf(data);
  const { events, monthsAgo } = fall.answers;
  const limits = fallLimitsOf(data);
  const { before } = scenario;
  if (before === null || !isSettled(data)) return null;
  const isDated = events.length > 0;
  const formerYuan = limits?.beforeYuan ?? before.line.limitNowYuan;
  return {
    key: `${scenarioId} ${JSON.stringify([limits, isDated ? [events, monthsAgo] : []])}`,
    job: {
      product: scenario.productId,
      before: withFact(before, "line.limitNowYuan", formerYuan),
      after: isDated ? null : scenario.profile,
      events,
      months: isDated ? monthsAgo : 1,
      startMonth: calendarMonth(scenario.startMonth, isDated ? -monthsAgo : 0),
      observedYuan: scenario.profile.line.limitNowYuan,
    },
  };
}

/** Failures of another question are old news. */
export function isAnswered(
  told: { readonly key: string } | null,
  failure: { readonly key: string } | null,
  key: string,
): boolean {
  return told?.key === key || failure?.key === key;
}
