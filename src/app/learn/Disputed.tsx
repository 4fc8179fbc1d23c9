// Where the sources contradict each other: both sides, and what the model makes of it.
import { useTranslation } from "react-i18next";
import styles from "./LearnView.module.css";

const CONTRADICTIONS = ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9"] as const;

export function Disputed() {
  const { t } = useTranslation("learn");
  const { t: factorText } = useTranslation("factor");
  return (
    <section className={styles.section} aria-labelledby="disputed">
      <h3 id="disputed" className={styles.heading}>
        {t("sections.disputed")}
      </h3>
      <p className={styles.source}>{t("disputedLead")}</p>
      <ul className={styles.disputed}>
        {CONTRADICTIONS.map((id) => (
          <li key={id} id={id.toLowerCase()} tabIndex={-1}>
            <strong>{factorText(`contradictionNames.${id}`)}</strong>{" "}
            {factorText(`contradictions.${id}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
