// How it comes back, in the order of a borrower's questions: what do I want, how do I get there, what
// does it cost, what if it slips, what do I do when, and is it really so.
import { type ComponentType, memo, useCallback, useDeferredValue, useMemo, useRef } from "react";
import type { PlanOutcome, RecoveryPlan } from "../../engine";
import type { PlannedAction } from "../../profile/scenario";
import { useAppStore } from "../../store/useAppStore";
import { InTurn } from "../../ui/InTurn";
import { useIsNear } from "../../ui/useIsNear";
import { useRested } from "../../ui/useRested";
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
import { useForecast } from "./useForecast";
import { usePlanJob } from "./usePlanJob";
import { type Recovery, useRecovery } from "./useRecovery";
import { WarningsSection } from "./WarningsSection";

export function RecoverView() {
  const recovery = useRecovery();
  return (
    <InTurn>
      <Proposals recovery={recovery} />
      <PlanInUse recovery={useDeferredValue(recovery)} />
    </InTurn>
  );
}

const NO_PLANS: readonly RecoveryPlan[] = [];

interface RecoveryProps {
  readonly recovery: Recovery;
}

/** The goal, and what the planner finds for it. */
const Proposals = memo(function Proposals({ recovery }: RecoveryProps) {
  const { entries } = recovery;
  const current = usePlanJob("plan", recovery.jobOf(entries.horizon));
  const other = usePlanJob(
    "otherPlan",
    current.isBusy ? null : recovery.jobOf(entries.horizon === "short" ? "long" : "short"),
  );
  const setScenario = useAppStore((state) => state.setScenario);
  const setMeasuresOn = useAppStore((state) => state.setMeasuresOn);
  const take = useCallback(
    (actions: readonly PlannedAction[]) => {
      setScenario({ actions });
      setMeasuresOn(true);
    },
    [setScenario, setMeasuresOn],
  );
  const outcome = outcomeOf(current.result);
  const { progress } = current;
  // While a new search runs, what it has found takes the place of the old plans.
  const soFar = current.isBusy && progress?.kind === "plan" ? progress.progress.plans : NO_PLANS;
  const plans = soFar.length > 0 ? soFar : (outcome?.plans ?? NO_PLANS);
  const { isBusy } = current;
  // What is said about the plan stands at once; what comes of it is drawn when there is time.
  const found = useMemo(
    () => ({ recovery, outcome, plans, isBusy }),
    [recovery, outcome, plans, isBusy],
  );
  return (
    <>
      <GoalSection
        recovery={recovery}
        search={current}
        plansFound={plans.length}
        outcome={outcome}
        otherOutcome={outcomeOf(other.result)}
      />
      <Found {...useDeferredValue(found)} onTake={take} />
    </>
  );
});

interface FoundProps extends RecoveryProps {
  readonly outcome: PlanOutcome | null;
  readonly plans: readonly RecoveryPlan[];
  readonly isBusy: boolean;
  readonly onTake: (actions: readonly PlannedAction[]) => void;
}

const Found = memo(function Found({ recovery, outcome, plans, isBusy, onTake }: FoundProps) {
  return (
    <>
      {outcome?.shortfall ? <ShortfallSection recovery={recovery} outcome={outcome} /> : null}
      <PlanCards
        recovery={recovery}
        plans={plans}
        isBusy={isBusy}
        isWhole={!isBusy && outcome?.proven === true}
        onTake={onTake}
      />
      {outcome ? <FrontierSection recovery={recovery} outcome={outcome} onTake={onTake} /> : null}
    </>
  );
});

/** The plan that is taken: month by month, what threatens it, and how it is kept to. */
const PlanInUse = memo(function PlanInUse({ recovery }: RecoveryProps) {
  return (
    <InTurn>
      <FarLater recovery={recovery} part={TimelineSection} />
      <ActionSettings />
      <FarLater recovery={recovery} part={StressSection} />
      <FarLater recovery={recovery} part={KeepingToIt} />
    </InTurn>
  );
});

/** Longer than most pauses in typing: assumption. */
const FAR_REST_MS = 1_000;

interface FarLaterProps extends RecoveryProps {
  readonly part: ComponentType<RecoveryProps>;
}

/** Far from the screen a part is searched and drawn anew only after a long rest. */
function FarLater({ recovery, part: Part }: FarLaterProps) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(place);
  return (
    <div ref={place}>
      <Part recovery={useRested(recovery, () => isNear, FAR_REST_MS)} />
    </div>
  );
}

const KeepingToIt = memo(function KeepingToIt({ recovery }: RecoveryProps) {
  const forecast = useForecast(recovery);
  return (
    <InTurn>
      <AdherenceSection recovery={recovery} forecast={forecast} />
      <DatesSection recovery={recovery} />
      <WarningsSection recovery={recovery} />
      <TrackingSection recovery={recovery} forecast={forecast} />
    </InTurn>
  );
});

function outcomeOf(result: ReturnType<typeof usePlanJob>["result"]): PlanOutcome | null {
  return result?.kind === "plan" ? result.outcome : null;
}
