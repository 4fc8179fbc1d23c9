// The planner's other ways to the goal, in short. Only those that answer the report's own entries; never
// older ones beside newer figures.
import { useTranslation } from "react-i18next";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { isSamePlan } from "../recover/isSamePlan";
import { usePlans } from "../recover/usePlans";
import { usePlanText } from "../recover/usePlanText";
import styles from "./ReportView.module.css";
import type { ReportProps } from "./reportProps";

export function ReportAlternatives({ result }: ReportProps) {
  const { t } = useTranslation("report");
  const scenarioId = useAppStore((state) => selectActive(state).scenarioId);
  const { recovery, outcome } = usePlans("reportedPlans");
  const text = usePlanText();
  if (outcome === null || scenarioId !== result.scenarioId) return null;
  const inUse = result.measuresOn ? result.scenario.actions : [];
  const others = outcome.plans.filter(
    ({ actions }) => actions.length > 0 && !isSamePlan(actions, inUse),
  );
  if (others.length === 0) return null;
  const { limitYuan, byMonth } = recovery.goal;
  return (
    <section data-testid="report-alternatives">
      <h4>{t("alternatives")}</h4>
      <p>{t("alternativesLead", { yuan: text.yuan(limitYuan), month: text.month(byMonth) })}</p>
      <div className={styles.wide}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("way")}</th>
              <th scope="col" className={styles.end}>
                {t("reached")}
              </th>
              <th scope="col" className={styles.end}>
                {t("effort")}
              </th>
              <th scope="col" className={styles.end}>
                {t("steps")}
              </th>
              <th scope="col" className={styles.end}>
                {t("peak")}
              </th>
            </tr>
          </thead>
          <tbody>
            {others.map((plan) => (
              <tr key={plan.kinds.join(" ")}>
                <th scope="row">{text.planName(plan)}</th>
                <td className={styles.end}>
                  {plan.reachedMonth === null
                    ? t("outOfReach", { yuan: text.yuan(plan.usableYuan[byMonth] ?? 0) })
                    : text.month(plan.reachedMonth)}
                </td>
                <td className={styles.figure}>{plan.effort}</td>
                <td className={styles.figure}>{plan.actions.length}</td>
                <td className={styles.figure}>{text.yuan(plan.moneyPeakYuan)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
