// Improve, appeal, wait, or make the account safe first: what the causes call for. An appeal is only
// offered first where there is an error to appeal against.
import { useTranslation } from "react-i18next";
import type { Diagnosis } from "../../engine";
import { pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { LearnLink } from "../../ui/LearnLink";
import { ACTION_PARTS } from "../../ui/learnParts";
import panel from "../panels/panel.module.css";
import { AppealKit } from "./AppealKit";
import { Grounds } from "./Grounds";
import { Letter } from "./Letter";
import { useModel, type WithDiagnosis } from "./useFall";
import styles from "./why.module.css";

/** Measures of causes from this probability on. */
const LIKELY_ENOUGH = 0.25;
const MOST_MEASURES = 5;
/** What does no harm whatever the cause. */
const ALWAYS_RIGHT = ["payOnTime", "askForReason", "stopApplications"];

function measuresOf({ causes, path }: Diagnosis, model: ReturnType<typeof useModel>): string[] {
  const ids = causes
    .filter(({ probability }) => probability >= LIKELY_ENOUGH)
    .flatMap(({ causeId }) => model.causes.find(({ id }) => id === causeId)?.measures ?? []);
  const wanted = path === "ask" ? [...ids, ...ALWAYS_RIGHT] : ids.length > 0 ? ids : ALWAYS_RIGHT;
  return [...new Set(wanted)].slice(0, MOST_MEASURES);
}

export function DecisionPanel({ diagnosis }: WithDiagnosis) {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const model = useModel();
  const { path } = diagnosis;
  const isChosen = useAppStore((state) => selectActive(state).fall.kit.isOpen);
  const leaveKit = useAppStore((state) => state.leaveKit);
  const isOpen = isChosen ?? path === "appeal";
  const measures = measuresOf(diagnosis, model).flatMap((id) =>
    model.actions.filter((action) => action.id === id),
  );
  return (
    <section
      className={panel.panel}
      id="decision"
      aria-labelledby="decision-title"
      data-path={path}
    >
      <h2 id="decision-title" className={panel.title}>
        {t("decision.title")}
      </h2>
      <p className={panel.outcome}>{t(`decision.paths.${path}`)}</p>
      {path === "security" ? <SecuritySteps /> : null}
      <h3 className={styles.minor}>{t(path === "ask" ? "decision.safe" : "decision.measures")}</h3>
      <ul className={styles.measures}>
        {measures.map(({ id, label, about, harmGuard, certainty, sources, articleRows }) => (
          <li key={id}>
            <strong>
              <LearnLink part={ACTION_PARTS[id]} term={pickText(label, language)} />
            </strong>{" "}
            {pickText(about, language)} {pickText(harmGuard, language)}
            <Grounds certainty={certainty} sources={sources} articleRows={articleRows} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={path === "appeal" ? styles.primary : panel.button}
        aria-expanded={isOpen}
        onClick={() => leaveKit({ isOpen: !isOpen })}
      >
        {t(isOpen ? "decision.closeKit" : "decision.openKit")}
      </button>
      {isOpen ? (
        <>
          <AppealKit diagnosis={diagnosis} />
          <Letter diagnosis={diagnosis} />
        </>
      ) : (
        <p className={styles.soft}>
          {t("decision.kitLead")}{" "}
          <LearnLink isBeside part="automated" term={t("decision.openKit")} />
        </p>
      )}
    </section>
  );
}

function SecuritySteps() {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const { appeal } = useModel();
  return (
    <>
      <h3 className={styles.minor}>
        <LearnLink part="securityalert" term={t("decision.security")} />
      </h3>
      <ol className={styles.steps}>
        {appeal.securitySteps.map(({ id, text, certainty, sources }) => (
          <li key={id}>
            {pickText(text, language)}
            <Grounds certainty={certainty} sources={sources} articleRows={[15]} />
          </li>
        ))}
      </ol>
    </>
  );
}
