// The planner's proposals for the goal that is looked at, for whoever shows them besides the view that
// searches: only those that answer the present entries.
import type { PlanOutcome } from "../../engine";
import { usePlanJob } from "./usePlanJob";
import { type Recovery, useRecovery } from "./useRecovery";

export interface Plans {
  readonly recovery: Recovery;
  /** Null while it is searched, or where the search has failed. */
  readonly outcome: PlanOutcome | null;
  readonly failure: string | null;
}

export function usePlans(lane: string): Plans {
  const recovery = useRecovery();
  const job = recovery.jobOf(recovery.entries.horizon);
  const { result, answers, failure } = usePlanJob(lane, job);
  const isPresent = answers === JSON.stringify(job);
  const outcome = isPresent && result?.kind === "plan" ? result.outcome : null;
  return { recovery, outcome, failure };
}
