// The appeal kit: where to turn, what to bring and what it would change in the simulation, and what
// nobody can do for money.
import { useTranslation } from "react-i18next";
import { formatYuanChange, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { type FieldPath, factAt } from "../../profile/profile";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { LearnLink } from "../../ui/LearnLink";
import { APPEAL_PARTS } from "../../ui/learnParts";
import { Grounds } from "./Grounds";
import { useModel, type WithDiagnosis } from "./useFall";
import styles from "./why.module.css";

export function AppealKit({ diagnosis }: WithDiagnosis) {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const { appeal } = useModel();
  return (
    <>
      <h3 className={styles.minor}>{t("decision.channels")}</h3>
      <ul className={styles.measures}>
        {appeal.channels.map(
          ({ id, label, about, answerDays, certainty, sources, articleRows }) => (
            <li key={id}>
              <strong>
                <LearnLink part={APPEAL_PARTS[id]} term={pickText(label, language)} />
              </strong>{" "}
              {answerDays === null ? null : (
                <span className={styles.tag}>
                  {t("decision.answerDays", { count: answerDays })}
                </span>
              )}{" "}
              {pickText(about, language)}
              <Grounds certainty={certainty} sources={sources} articleRows={articleRows} />
            </li>
          ),
        )}
      </ul>
      <h3 className={styles.minor}>{t("decision.evidence")}</h3>
      <p className={styles.soft}>{t("decision.evidenceLead")}</p>
      <EvidenceList diagnosis={diagnosis} />
      <h3 className={styles.minor}>{t("decision.cautions")}</h3>
      <ul className={styles.measures}>
        {appeal.cautions.map(({ id, text, certainty, sources }) => (
          <li key={id} data-caution={id}>
            {pickText(text, language)}{" "}
            <LearnLink
              isBeside
              part={APPEAL_PARTS[id]}
              term={t(`decision.cautionNames.${id as "noPromise"}`)}
            />
            <Grounds certainty={certainty} sources={sources} articleRows={[]} />
          </li>
        ))}
      </ul>
    </>
  );
}

function EvidenceList({ diagnosis }: WithDiagnosis) {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const { appeal } = useModel();
  const profile = useAppStore((state) => selectActive(state).scenario.profile);
  return (
    <ul className={styles.measures}>
      {appeal.evidence.map(({ id, label, about, fact, certainty, sources, articleRows }) => {
        const yuan = diagnosis.evidence.find(({ evidenceId }) => evidenceId === id)?.yuan ?? 0;
        const isGiven = factAt(profile, fact as FieldPath) === true;
        const worth = isGiven
          ? t("decision.evidenceGiven")
          : yuan > 0
            ? formatYuanChange(yuan, language)
            : t("decision.evidenceNothing");
        return (
          <li key={id}>
            <strong>
              <LearnLink part={APPEAL_PARTS[id]} term={pickText(label, language)} />
            </strong>{" "}
            <span className={styles.tag}>{worth}</span> {pickText(about, language)}
            <Grounds certainty={certainty} sources={sources} articleRows={articleRows} />
          </li>
        );
      })}
    </ul>
  );
}
