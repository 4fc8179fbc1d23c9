// What most likely made the limit fall, with how sure that is. Shown where a fall is known and the
// diagnosis is that of the report's own entries; never an older one beside newer figures.
import { useTranslation } from "react-i18next";
import { formatYuan } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { formatChance } from "../why/formatChance";
import { useCauseName, useDiagnosis } from "../why/useFall";
import { useVerdict } from "../why/useVerdict";
import styles from "./ReportView.module.css";
import type { ReportProps } from "./reportProps";

const MOST = 5;

export function ReportDiagnosis({ result }: ReportProps) {
  const { t } = useTranslation("report");
  const language = useLanguage();
  const scenarioId = useAppStore((state) => selectActive(state).scenarioId);
  const { diagnosis, isStale } = useDiagnosis();
  const verdict = useVerdict();
  const nameOf = useCauseName();
  if (diagnosis === null || isStale || scenarioId !== result.scenarioId) return null;
  return (
    <section data-testid="report-diagnosis">
      <h4>{t("diagnosis")}</h4>
      <p>{verdict(diagnosis)}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("cause")}</th>
            <th scope="col" className={styles.figure}>
              {t("chance")}
            </th>
            <th scope="col" className={styles.figure}>
              {t("share")}
            </th>
          </tr>
        </thead>
        <tbody>
          {diagnosis.causes.slice(0, MOST).map(({ causeId, probability, yuan }) => (
            <tr key={causeId}>
              <th scope="row">{nameOf(causeId)}</th>
              <td className={styles.figure}>{formatChance(probability, language)}</td>
              <td className={styles.figure}>{formatYuan(yuan, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
