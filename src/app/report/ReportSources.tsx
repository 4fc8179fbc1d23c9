// On what the numbers of the factors in the report rest, with the certainty of each.
import { useTranslation } from "react-i18next";
import { pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import styles from "./ReportView.module.css";
import type { ReportProps } from "./reportProps";

export function ReportSources({ result: { projection }, model }: ReportProps) {
  const { t } = useTranslation("report");
  const { t: factorText } = useTranslation("factor");
  const language = useLanguage();
  const moving = projection.contributions.filter(({ yuan }) => yuan.some((each) => each !== 0));
  const factors = model.factors.filter(({ id }) => moving.some(({ factorId }) => factorId === id));
  return (
    <section>
      <h4>{t("sources")}</h4>
      <p>{t("sourcesLead")}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("reason")}</th>
            <th scope="col">{t("certain")}</th>
            <th scope="col">{t("basis")}</th>
          </tr>
        </thead>
        <tbody>
          {factors.map(({ id, label, terms }) => {
            const certainties = [...new Set(terms.map(({ certainty }) => certainty))];
            const cited = new Set(terms.flatMap(({ sources }) => sources));
            const names = model.sources
              .filter((source) => cited.has(source.id))
              .map((source) => pickText(source.label, language));
            return (
              <tr key={id}>
                <th scope="row">{pickText(label, language)}</th>
                <td>{certainties.map((each) => factorText(`certainty.${each}`)).join(" · ")}</td>
                <td>{names.join(" · ") || factorText("assumptionOnly")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
