// How much sooner for how much effort, as a chart one can press.
import { useTranslation } from "react-i18next";
import { FrontierChart } from "../../charts/FrontierChart";
import type { PlanOutcome } from "../../engine";
import type { PlannedAction } from "../../profile/scenario";
import panel from "../panels/panel.module.css";
import { isSamePlan } from "./isSamePlan";
import { usePlanText } from "./usePlanText";
import type { Recovery } from "./useRecovery";

interface FrontierSectionProps {
  readonly recovery: Recovery;
  readonly outcome: PlanOutcome;
  readonly onTake: (actions: readonly PlannedAction[]) => void;
}

export function FrontierSection({ recovery, outcome, onTake }: FrontierSectionProps) {
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const { frontier } = outcome;
  return (
    <section
      className={`${panel.panel} ${panel.below}`}
      id="frontier"
      aria-labelledby="frontier-title"
    >
      <h2 id="frontier-title" className={panel.title}>
        {t("frontier.title")}
      </h2>
      <p className={panel.lead}>{t(frontier.length === 0 ? "frontier.none" : "frontier.lead")}</p>
      {frontier.length > 0 ? (
        <FrontierChart
          points={frontier.map((point) => ({
            effort: point.effort,
            month: point.month,
            isChosen: isSamePlan(point.actions, recovery.scenario.actions),
            label:
              t("frontier.point", { effort: point.effort, month: text.month(point.month) }) +
              (point.proven ? "" : t("frontier.unproven")),
          }))}
          effortName={t("frontier.effortAxis")}
          monthName={t("frontier.monthAxis")}
          monthText={text.month}
          onChoose={(index) => onTake(frontier[index]?.actions ?? [])}
        />
      ) : null}
    </section>
  );
}
