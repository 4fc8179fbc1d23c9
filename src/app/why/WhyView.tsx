// "My limit was 70,000 and is now below 20,000. Why?" In the order of a confused borrower's
// questions: the verdict, the causes, what to find out next, reasons, the ledger, what to do.
import { useTranslation } from "react-i18next";
import { fallLimitsOf, hasFallen } from "../../store/fallQuestions";
import { useAppStore } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { CauseList } from "./CauseList";
import { ChangePanel } from "./ChangePanel";
import { CombinationTable } from "./CombinationTable";
import { DecisionPanel } from "./DecisionPanel";
import { LimitsEntry } from "./LimitsEntry";
import { NextQuestion } from "./NextQuestion";
import { ReasonList } from "./ReasonList";
import { useDiagnosis } from "./useFall";
import { useVerdict } from "./useVerdict";
import styles from "./why.module.css";

export function WhyView() {
  const hasFall = useAppStore((state) => hasFallen(fallLimitsOf(state)));
  return (
    <>
      {hasFall ? <Diagnosed /> : <LimitsEntry />}
      <ReasonList />
      <ChangePanel />
    </>
  );
}

function Diagnosed() {
  const { t } = useTranslation("why");
  const { diagnosis, isStale, hasFailed } = useDiagnosis();
  const retry = useAppStore((state) => state.retry);
  const verdict = useVerdict();
  return (
    <>
      <section className={panel.panel} id="why" aria-labelledby="why-title">
        <h2 id="why-title" className={panel.title}>
          {t("title")}
        </h2>
        <div aria-live="polite" aria-atomic="true">
          {diagnosis ? (
            <p className={styles.verdict} data-testid="verdict" data-old={isStale}>
              {verdict(diagnosis)}
            </p>
          ) : (
            <p className={styles.verdict}>{t(hasFailed ? "failed" : "computing")}</p>
          )}
        </div>
        {hasFailed ? (
          <button type="button" className={panel.button} onClick={retry}>
            {t("retry")}
          </button>
        ) : (
          <p className={styles.basis}>{t("verdict.basis")}</p>
        )}
      </section>
      {diagnosis ? (
        <>
          {diagnosis.path === "security" ? <DecisionPanel diagnosis={diagnosis} /> : null}
          <NextQuestion diagnosis={diagnosis} />
          <CauseList diagnosis={diagnosis} />
          <CombinationTable diagnosis={diagnosis} />
          {diagnosis.path === "security" ? null : <DecisionPanel diagnosis={diagnosis} />}
        </>
      ) : null}
    </>
  );
}
