// What do I want, and what can I give for it: two goals side by side and the limits of the search.
import { useTranslation } from "react-i18next";
import type { PlanOutcome } from "../../engine";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { ChoiceRow } from "../../ui/ChoiceRow";
import panel from "../panels/panel.module.css";
import { useModel } from "../panels/useShown";
import { EntryBox } from "./EntryBox";
import { NumberBox } from "./NumberBox";
import styles from "./Recover.module.css";
import type { PlanAnswer } from "./usePlanJob";
import { usePlanText } from "./usePlanText";
import type { Horizon, Recovery } from "./useRecovery";

interface GoalSectionProps {
  readonly recovery: Recovery;
  readonly search: PlanAnswer;
  readonly plansFound: number;
  readonly outcome: PlanOutcome | null;
  readonly otherOutcome: PlanOutcome | null;
}

const HORIZONS = ["short", "long"] as const;
const MOST_MONTHS = 24;

export function GoalSection(props: GoalSectionProps) {
  const { recovery, outcome, otherOutcome } = props;
  const { entries, setEntries, goals, goal } = recovery;
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const { horizon } = entries;
  const verdict = (each: Horizon): string => {
    const known = each === horizon ? outcome : otherOutcome;
    if (known === null) return t("goal.notAsked");
    return t(known.shortfall === null ? "goal.reachable" : "goal.outOfReach");
  };
  return (
    <section className={panel.panel} id="goal" aria-labelledby="goal-title">
      <h2 id="goal-title" className={panel.title}>
        {t("goal.title")}
      </h2>
      <p className={panel.lead}>{t("goal.lead")}</p>
      <ChoiceRow
        label={t("goal.horizon")}
        showLabel
        value={horizon}
        onChange={(next) => setEntries({ horizon: next })}
        options={HORIZONS.map((value) => ({ value, label: t(`goal.${value}`) }))}
      />
      <ul className={styles.sideBySide}>
        {HORIZONS.map((each) => (
          <li key={each} data-current={each === horizon}>
            {t("goal.sideBySide", {
              name: t(`goal.${each}`),
              yuan: text.yuan(goals[each].limitYuan),
              month: text.month(goals[each].byMonth),
            })}{" "}
            <strong>{verdict(each)}</strong>
          </li>
        ))}
      </ul>
      <div className={styles.fields}>
        <NumberBox
          label={t("goal.limit")}
          unit={t("units.yuan")}
          kind="yuan"
          value={goal.limitYuan}
          min={500}
          max={300_000}
          onValue={(limitYuan) => setEntries({ [horizon]: { ...entries[horizon], limitYuan } })}
        />
        <NumberBox
          label={t("goal.byMonth")}
          unit={t("units.months", { count: goal.byMonth })}
          kind="months"
          value={goal.byMonth}
          min={1}
          max={MOST_MONTHS}
          onValue={(byMonth) =>
            byMonth !== null && setEntries({ [horizon]: { ...entries[horizon], byMonth } })
          }
        />
        <EntryBox
          entry="effortMost"
          label={t("goal.effort")}
          unit={t("units.points", { count: entries.effortMost ?? 0 })}
          kind="count"
          min={0}
          max={99}
          empty={t("goal.noLimit")}
        />
        <EntryBox
          entry="moneyMostYuan"
          label={t("goal.money")}
          unit={t("units.yuan")}
          kind="yuan"
          min={0}
          max={100_000}
          empty={t("goal.noLimit")}
        />
        <EntryBox
          entry="newPerMonth"
          label={t("goal.newPerMonth")}
          unit={t("units.items", { count: entries.newPerMonth })}
          kind="count"
          min={1}
          max={9}
        />
      </div>
      <SearchState {...props} />
      <OwnMeasures outcome={outcome} />
    </section>
  );
}

function SearchState({ search, plansFound, outcome }: GoalSectionProps) {
  const { t } = useTranslation("recover");
  const words = (): string => {
    if (search.failure !== null) return t("search.failed", { why: search.failure });
    if (search.isBusy) return t("search.working", { count: plansFound });
    if (search.isStopped) return t("search.stopped");
    const needsNothing = outcome?.plans[0]?.actions.length === 0;
    return needsNothing ? t("search.none") : t("search.done", { count: plansFound });
  };
  return (
    <p className={styles.search} data-busy={search.isBusy} data-testid="plan-search">
      <span aria-live="polite">{words()}</span>
      {search.isBusy ? (
        <button type="button" className={panel.button} onClick={search.stop}>
          {t("search.stop")}
        </button>
      ) : null}
      {search.isStopped || search.failure !== null ? (
        <button type="button" className={panel.button} onClick={search.again}>
          {t("search.again")}
        </button>
      ) : null}
    </p>
  );
}

/** A case brings measures of its own: are the plans found here as good? */
function OwnMeasures({ outcome }: Pick<GoalSectionProps, "outcome">) {
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const model = useModel();
  const caseId = useAppStore((state) => state.activeWorkspace);
  const path = useAppStore((state) => state.casePaths[caseId]);
  const measures = useAppStore((state) => selectActive(state).original.actions);
  const isUntouched = useAppStore((state) => {
    const { scenario, original } = selectActive(state);
    return scenario.profile === original.profile && scenario.events === original.events;
  });
  if (!path || !outcome || !isUntouched || measures.length === 0) return null;
  const month = outcome.byMonth;
  const ownYuan = path.usableYuan[month] ?? 0;
  const effort = measures.reduce(
    (sum, { actionId }) =>
      sum + (model.actions.find(({ id }) => id === actionId)?.effort.value ?? 0),
    0,
  );
  const bestYuan = Math.max(0, ...outcome.plans.map(({ usableYuan }) => usableYuan[month] ?? 0));
  return (
    <p className={styles.soft} data-testid="own-measures">
      {t("goal.ownMeasures", { effort, month: text.month(month), yuan: text.yuan(ownYuan) })}{" "}
      {t(bestYuan >= ownYuan ? "goal.ownMatched" : "goal.ownBetter", { yuan: text.yuan(bestYuan) })}
    </p>
  );
}
