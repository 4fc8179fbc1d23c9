// Two to four of the planner's proposals for one goal side by side: their limits, what each factor makes
// of the difference, and what they ask.
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PlanOutcome } from "../../engine";
import { selectResult } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { usePlans } from "../recover/usePlans";
import { usePlanText } from "../recover/usePlanText";
import type { Recovery } from "../recover/useRecovery";
import { CompareChoice } from "./CompareChoice";
import { ComparedChart } from "./ComparedChart";
import styles from "./CompareView.module.css";
import { DifferenceTable } from "./DifferenceTable";
import { LimitTable } from "./LimitTable";
import { type ComparedPlan, PlanTable } from "./PlanTable";
import type { Candidate } from "./useCandidates";
import { hasResult, useProjections } from "./useProjections";

/** As many as can be told apart on one chart. */
const MOST = 4;

export function PlansView() {
  const { t } = useTranslation("compare");
  const isReady = useAppStore((state) => selectResult(state) !== null && state.model !== null);
  return isReady ? <Searched /> : <p>{t("computing")}</p>;
}

function Searched() {
  const { t } = useTranslation("compare");
  const { recovery, outcome, failure } = usePlans("comparedPlans");
  const text = usePlanText();
  return (
    <>
      <p className={panel.lead} data-testid="compared-goal">
        {t("goal", {
          yuan: text.yuan(recovery.goal.limitYuan),
          month: text.month(recovery.goal.byMonth),
        })}{" "}
        <a className={styles.plansLink} href="#view=recover">
          {t("changeGoal")}
        </a>
      </p>
      <div role="status" className={styles.status} data-testid="plans-status">
        {failure === null
          ? outcome === null
            ? t("searching")
            : outcome.plans.length < 2
              ? t("onePlan")
              : null
          : t("searchFailed", { why: failure })}
      </div>
      {outcome && outcome.plans.length > 1 ? (
        <Compared recovery={recovery} outcome={outcome} />
      ) : null}
    </>
  );
}

interface ComparedProps {
  readonly recovery: Recovery;
  readonly outcome: PlanOutcome;
}

/** Each proposal as a candidate, under the first thing that it is best in. */
function usePlanCandidates({ recovery, outcome }: ComparedProps) {
  const text = usePlanText();
  const { scenario } = recovery;
  const { language, planName } = text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: names follow the language
  return useMemo(
    () =>
      outcome.plans.map((plan): Candidate & { readonly plan: typeof plan } => ({
        id: plan.kinds.join(" "),
        name: planName({ ...plan, kinds: plan.kinds.slice(0, 1) }),
        scenario: { ...scenario, actions: plan.actions },
        plan,
      })),
    [scenario, outcome, language],
  );
}

function Compared(props: ComparedProps) {
  const { t } = useTranslation("compare");
  const candidates = usePlanCandidates(props);
  const [chosenIds, setIds] = useState<readonly string[] | null>(null);
  const known = chosenIds?.filter((id) => candidates.some((each) => each.id === id));
  // Another goal has other proposals.
  const ids = known?.length ? known : candidates.slice(0, MOST).map(({ id }) => id);
  const [month, setMonth] = useState(props.recovery.goal.byMonth);
  const key = ids.join("/");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the ids
  const chosen = useMemo(
    () => ids.flatMap((id) => candidates.find((candidate) => candidate.id === id) ?? []),
    [key, candidates],
  );
  const compared = useProjections(chosen);
  const results = compared.filter(hasResult);
  const plans = results.flatMap((result): ComparedPlan[] => {
    const candidate = chosen.find(({ id }) => id === result.id);
    return candidate ? [{ ...result, plan: candidate.plan }] : [];
  });
  const isWaiting = compared.some(({ projection }) => projection === null);
  return (
    <>
      <CompareChoice candidates={candidates} ids={ids} onIds={setIds} />
      <div role="status" className={styles.status}>
        {chosen.length < 2 ? <p>{t("tooFew")}</p> : isWaiting ? <p>{t("computing")}</p> : null}
      </div>
      {results.length > 1 ? (
        <>
          <ComparedChart results={results} month={month} onMonth={setMonth} />
          <PlanTable plans={plans} recovery={props.recovery} />
          <LimitTable results={results} heading={t("plan")} />
          <DifferenceTable results={results} month={month} onMonth={setMonth} />
        </>
      ) : null}
    </>
  );
}
