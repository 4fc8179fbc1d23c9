// All causes by probability: a bar, the yuan, and on demand what is known for and against each, where
// it comes from, how certain that is, and who disagrees.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Cause, CauseFinding } from "../../engine";
import { formatPercent, formatYuan, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { LearnLink } from "../../ui/LearnLink";
import panel from "../panels/panel.module.css";
import { formatChance } from "./formatChance";
import { Grounds } from "./Grounds";
import { useCauseName, useModel, type WithDiagnosis } from "./useFall";
import styles from "./why.module.css";

const MOST_SHOWN = 5;

export function CauseList({ diagnosis }: WithDiagnosis) {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? diagnosis.causes : diagnosis.causes.slice(0, MOST_SHOWN);
  const hidden = diagnosis.causes.length - MOST_SHOWN;
  return (
    <section className={panel.panel} id="causes" aria-labelledby="causes-title">
      <h2 id="causes-title" className={panel.title}>
        {t("causes.title")}
      </h2>
      <p className={panel.lead}>
        {t("causes.lead", { fall: formatYuan(diagnosis.fallYuan, language) })}{" "}
        <LearnLink isBeside part="withoutlateness" term={t("causes.title")} />
      </p>
      <ol className={styles.causes}>
        {shown.map((finding) => (
          <CauseRow key={finding.causeId} finding={finding} />
        ))}
      </ol>
      <button
        type="button"
        className={panel.button}
        aria-expanded={showsAll}
        onClick={() => setShowsAll(!showsAll)}
      >
        {showsAll ? t("causes.less") : t("causes.more", { count: hidden })}
      </button>
    </section>
  );
}

function CauseRow({ finding }: { readonly finding: CauseFinding }) {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const nameOf = useCauseName();
  const { causes } = useModel();
  const cause = causes.find(({ id }) => id === finding.causeId) ?? null;
  const isOthers = cause?.kind === "platform" || cause?.kind === "error";
  return (
    <li className={styles.cause} data-cause={finding.causeId}>
      <div className={styles.causeHead}>
        <span className={styles.causeName}>
          {nameOf(finding.causeId)}
          {isOthers ? <small className={styles.tag}>{t("causes.notYours")}</small> : null}
        </span>
        <span className={styles.figure}>
          <span className={styles.hidden}>{t("causes.probability")} </span>
          <strong>{formatChance(finding.probability, language)}</strong>
        </span>
        <span className={styles.figure}>
          <span className={styles.hidden}>{t("causes.yuan")} </span>
          {formatYuan(finding.yuan, language)}
        </span>
      </div>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.bar} style={{ width: `${100 * finding.probability}%` }} />
      </div>
      <CauseDetails finding={finding} cause={cause} />
    </li>
  );
}

interface CauseDetailsProps {
  readonly finding: CauseFinding;
  readonly cause: Cause | null;
}

function CauseDetails({ finding, cause }: CauseDetailsProps) {
  const { t } = useTranslation("why");
  const { t: factorText } = useTranslation("factor");
  const language = useLanguage();
  const { signs, inference } = useModel();
  const { prior } = cause ?? inference.unmodelled;
  return (
    <details className={styles.details}>
      <summary>
        {t("causes.grounds")}
        <span className={styles.hidden}>
          : {pickText((cause ?? inference.unmodelled).label, language)}
        </span>
      </summary>
      <p>{pickText((cause ?? inference.unmodelled).about, language)}</p>
      {finding.signs.length > 0 ? (
        <>
          <h4 className={styles.minor}>{t("causes.signs")}</h4>
          <ul>
            {finding.signs.map(({ signId, optionId, change, weight }) => {
              const sign = signs.find(({ id }) => id === signId);
              const option = sign?.options.find(({ id }) => id === optionId);
              if (!sign || !option) return null;
              return (
                <li key={signId}>
                  {pickText(sign.question, language)} {pickText(option.label, language)}
                  {change ? ` · ${t(`question.${change}`)}` : ""}{" "}
                  <em>({t(weight > 0 ? "causes.speaksFor" : "causes.speaksAgainst")})</em>
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
      <p>
        {t("causes.prior", {
          percent: formatPercent(prior.value, language),
          certainty: factorText(`certainty.${prior.certainty}`),
        })}
      </p>
      <Grounds
        certainty={(cause ?? prior).certainty}
        sources={[...(cause?.sources ?? []), ...prior.sources]}
        articleRows={cause?.articleRows ?? []}
        contradictions={cause?.contradictions ?? []}
      />
    </details>
  );
}
