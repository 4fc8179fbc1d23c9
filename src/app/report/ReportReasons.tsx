// The largest pushes of today: the factor that was scored, where it stands, where it had better stand.
import { useTranslation } from "react-i18next";
import { formatYuanChange, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { contributionsAt } from "../../store/selectors";
import { useFactText } from "../factor/useFactText";
import styles from "./ReportView.module.css";
import type { ReportProps } from "./reportProps";

/** A good explanation gives at most four reasons. */
const MOST = 4;

export function ReportReasons({ result: { projection }, model }: ReportProps) {
  const { t } = useTranslation("report");
  const language = useLanguage();
  const text = useFactText();
  const pushes = contributionsAt(projection, 0);
  const down = pushes.filter(({ yuan }) => yuan < 0);
  const shown = (down.length > 0 ? down : pushes).slice(0, MOST);
  return (
    <section>
      <h4>{t("reasons")}</h4>
      <p>{t(`reasonsLead.${projection.reference}`)}</p>
      {shown.length === 0 ? (
        <p>{t("noReasons")}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("reason")}</th>
              <th scope="col">{t("nowIs")}</th>
              <th scope="col">{t("better")}</th>
              <th scope="col">{t("yuan")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ factorId, yuan }) => {
              const factor = model.factors.find(({ id }) => id === factorId);
              const insight = projection.insights.find((each) => each.factorId === factorId);
              const [fact] = [...(insight?.facts ?? [])].sort(
                (one, other) => other.betterYuan - one.betterYuan,
              );
              return (
                <tr key={factorId}>
                  <th scope="row">{factor ? pickText(factor.label, language) : factorId}</th>
                  <td>
                    {fact ? `${text.name(fact.fact)}: ${text.value(fact.fact, fact.value)}` : "–"}
                  </td>
                  <td>{fact && fact.better !== null ? text.value(fact.fact, fact.better) : "–"}</td>
                  <td className={styles.figure}>{formatYuanChange(yuan, language)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
