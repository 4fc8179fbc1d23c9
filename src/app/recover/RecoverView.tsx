// How it comes back, in the order of a borrower's questions: what do I want, how do I get there, what
// does it cost, what if it slips, what do I do when, and is it really so.
import type { PlanOutcome, RecoveryPlan } from "../../engine";
import type { PlannedAction } from "../../profile/scenario";
import { useAppStore } from "../../store/useAppStore";
import { ActionSettings } from "./ActionSettings";
import { AdherenceSection } from "./AdherenceSection";
import { DatesSection } from "./DatesSection";
import { FrontierSection } from "./FrontierSection";
import { GoalSection } from "./GoalSection";
import { PlanCards } from "./PlanCards";
import { ShortfallSection } from "./ShortfallSection";
import { StressSection } from "./StressSection";
import { TimelineSection } from "./TimelineSection";
import { TrackingSection } from "./TrackingSection";
import { usePlanJob } from "./usePlanJob";
import { useRecovery } from "./useRecovery";
import { WarningsSection } from "./WarningsSection";

const NO_PLANS: readonly RecoveryPlan[] = [];

export function RecoverView() {
  const recovery = useRecovery();
  const { entries } = recovery;
  const current = usePlanJob("plan", recovery.jobOf(entries.horizon));
  const other = usePlanJob(
    "otherPlan",
    current.isBusy ? null : recovery.jobOf(entries.horizon === "short" ? "long" : "short"),
  );
  const setScenario = useAppStore((state) => state.setScenario);
  const setMeasuresOn = useAppStore((state) => state.setMeasuresOn);
  const outcome = outcomeOf(current.result);
  const { progress } = current;
  // While a new search runs, what it has found takes the place of the old plans.
  const soFar = current.isBusy && progress?.kind === "plan" ? progress.progress.plans : NO_PLANS;
  const plans = soFar.length > 0 ? soFar : (outcome?.plans ?? NO_PLANS);

  function take(actions: readonly PlannedAction[]): void {
    setScenario({ actions });
    setMeasuresOn(true);
  }

  return (
    <>
      <GoalSection
        recovery={recovery}
        search={current}
        plansFound={plans.length}
        outcome={outcome}
        otherOutcome={outcomeOf(other.result)}
      />
      {outcome?.shortfall ? <ShortfallSection recovery={recovery} outcome={outcome} /> : null}
      <PlanCards
        recovery={recovery}
        plans={plans}
        isBusy={current.isBusy}
        isWhole={!current.isBusy && outcome?.proven === true}
        onTake={take}
      />
      {outcome ? <FrontierSection recovery={recovery} outcome={outcome} onTake={take} /> : null}
      <TimelineSection recovery={recovery} onTake={take} />
      <ActionSettings recovery={recovery} />
      <StressSection recovery={recovery} />
      <AdherenceSection recovery={recovery} />
      <DatesSection recovery={recovery} />
      <WarningsSection recovery={recovery} />
      <TrackingSection recovery={recovery} />
    </>
  );
}

function outcomeOf(result: ReturnType<typeof usePlanJob>["result"]): PlanOutcome | null {
  return result?.kind === "plan" ? result.outcome : null;
}
