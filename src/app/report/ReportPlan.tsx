// The measures that the figures count on, from when, and what each asks of a person.
import { useTranslation } from "react-i18next";
import { calendarMonth, formatMonth, formatYuan, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import styles from "./ReportView.module.css";
import type { ReportProps } from "./reportProps";

export function ReportPlan({ result, model }: ReportProps) {
  const { t } = useTranslation("report");
  const language = useLanguage();
  const { projection, scenario, measuresOn } = result;
  const actions = measuresOn ? scenario.actions : [];
  return (
    <section>
      <h4>{t("plan")}</h4>
      {actions.length === 0 ? (
        <p>{t("noPlan")}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("action")}</th>
              <th scope="col">{t("from")}</th>
              <th scope="col">{t("effort")}</th>
              <th scope="col">{t("money")}</th>
            </tr>
          </thead>
          <tbody>
            {actions.map(({ actionId, startMonth }) => {
              const action = model.actions.find(({ id }) => id === actionId);
              const month = calendarMonth(scenario.startMonth, startMonth);
              return (
                <tr key={actionId}>
                  <th scope="row">
                    {action ? pickText(action.label, language) : actionId}
                    {projection.ineffectiveActions.includes(actionId) ? (
                      <small className={styles.note}>{t("ineffective")}</small>
                    ) : null}
                  </th>
                  <td>{formatMonth(month, language)}</td>
                  <td>{action ? `${action.effort.value}/5` : "–"}</td>
                  <td className={styles.figure}>
                    {action ? formatYuan(action.moneyYuanPerMonth.value, language) : "–"}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
