// What one slip in a month would cost the plan in use, in yuan and months, the costliest first.
import { memo } from "react";
import { useTranslation } from "react-i18next";
import panel from "../panels/panel.module.css";
import { EntryBox } from "./EntryBox";
import styles from "./Recover.module.css";
import { usePlanJob } from "./usePlanJob";
import { usePlanText } from "./usePlanText";
import type { Recovery } from "./useRecovery";

export const StressSection = memo(function StressSection({
  recovery,
}: {
  readonly recovery: Recovery;
}) {
  const { entries, goal, projectJob, scenario } = recovery;
  const { t } = useTranslation("recover");
  const text = usePlanText();
  const month = Math.min(entries.slipMonth, scenario.months);
  const byMonth = Math.min(goal.byMonth, scenario.months);
  const { result } = usePlanJob("stress", {
    kind: "stress",
    request: { projection: projectJob, limitYuan: goal.limitYuan, byMonth, month },
  });
  const outcome = result?.kind === "stress" ? result.outcome : null;
  const worst = outcome?.slips[0];
  const delay = (months: number | null) => {
    if (months === null) return t("stress.never");
    return months === 0 ? t("stress.noDelay") : t("stress.months", { count: months });
  };
  return (
    <section className={`${panel.panel} ${panel.below}`} id="stress" aria-labelledby="stress-title">
      <h2 id="stress-title" className={panel.title}>
        {t("stress.title")}
      </h2>
      <p className={panel.lead}>{t("stress.lead")}</p>
      <EntryBox
        entry="slipMonth"
        label={t("stress.month")}
        unit={text.month(month)}
        kind="months"
        min={1}
        max={24}
      />
      {outcome && worst ? (
        <>
          <p className={panel.outcome} aria-live="polite" data-testid="worst-slip">
            {worst.worstYuan > 0
              ? t("stress.hurts", { name: text.name(worst.eventId) })
              : t("stress.harmless")}{" "}
            {outcome.targetYuan < goal.limitYuan
              ? t("stress.ownTarget", { yuan: text.yuan(outcome.targetYuan) })
              : ""}
          </p>
          <table className={styles.figures}>
            <thead>
              <tr>
                <th scope="col">{t("stress.event")}</th>
                <th scope="col">{t("stress.cost", { month: text.month(byMonth) })}</th>
                <th scope="col">{t("stress.worst")}</th>
                <th scope="col">{t("stress.delay")}</th>
              </tr>
            </thead>
            <tbody>
              {outcome.slips.map((slip) => (
                <tr key={slip.eventId}>
                  <th scope="row">{text.name(slip.eventId)}</th>
                  <td>{text.yuan(slip.costYuan)}</td>
                  <td>{text.yuan(slip.worstYuan)}</td>
                  <td>{delay(slip.delayMonths)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : null}
    </section>
  );
});
