// The most probable combinations, each with its yuan and what it leaves unexplained.
import { useTranslation } from "react-i18next";
import { formatYuan } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import panel from "../panels/panel.module.css";
import { formatChance } from "./formatChance";
import { UNMODELLED, useCauseName, useModel, type WithDiagnosis } from "./useFall";
import styles from "./why.module.css";

export function CombinationTable({ diagnosis }: WithDiagnosis) {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const nameOf = useCauseName();
  const { causes } = useModel();
  return (
    <section className={panel.panel} id="combinations" aria-labelledby="combinations-title">
      <h2 id="combinations-title" className={panel.title}>
        {t("combinations.title")}
      </h2>
      <p className={panel.lead}>
        {t("combinations.lead", {
          n: causes.length,
          fall: formatYuan(diagnosis.fallYuan, language),
        })}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("combinations.combination")}</th>
            <th scope="col">{t("combinations.probability")}</th>
            <th scope="col">{t("combinations.unexplained")}</th>
          </tr>
        </thead>
        <tbody>
          {diagnosis.combinations.map(({ causeIds, probability, parts, unexplainedYuan }) => (
            <tr key={causeIds.join()}>
              <th scope="row">
                <ul className={styles.parts}>
                  {parts.map(({ causeId, yuan }) => (
                    <li key={causeId}>
                      {nameOf(causeId)} <span>{formatYuan(yuan, language)}</span>
                    </li>
                  ))}
                  {causeIds.includes(UNMODELLED) ? <li>{nameOf(UNMODELLED)}</li> : null}
                </ul>
              </th>
              <td>{formatChance(probability, language)}</td>
              <td>{formatYuan(unexplainedYuan, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
