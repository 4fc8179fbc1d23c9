// The reasons to read out, to somebody on the phone or to oneself: today's own contributions of the
// projection, in words.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { LearnLink } from "../../ui/LearnLink";
import { FACTOR_PARTS } from "../../ui/learnParts";
import panel from "../panels/panel.module.css";
import { useShownLater } from "../panels/useShown";
import { copyText } from "./copyText";
import { Grounds } from "./Grounds";
import { useReasonText } from "./useReasonText";
import styles from "./why.module.css";

export function ReasonList() {
  const { t } = useTranslation("why");
  const { projection, model } = useShownLater();
  const language = useLanguage();
  const textOf = useReasonText();
  const [isCopied, setCopied] = useState(false);
  const { reasons, unknownFacts, reference } = projection;
  const texts = reasons.map((reason) => textOf(reason, model));

  async function copy(): Promise<void> {
    setCopied(await copyText(texts.map((text, i) => `${i + 1}. ${text}`).join("\n")));
  }

  return (
    <section className={panel.panel} id="reasons" aria-labelledby="reasons-title">
      <h2 id="reasons-title" className={panel.title}>
        {t("reasons.title")}
      </h2>
      <p className={panel.lead}>
        {t(`reasons.lead.${reference}`)}{" "}
        {unknownFacts.length > 0 ? t("reasons.unknownNote", { count: unknownFacts.length }) : ""}
      </p>
      {reasons.length === 0 ? <p>{t("reasons.none")}</p> : null}
      <ol className={styles.reasons}>
        {reasons.map(({ factorId }, i) => {
          const factor = model.factors.find(({ id }) => id === factorId);
          const [term] = factor?.terms ?? [];
          return (
            <li key={factorId} data-factor={factorId}>
              <p>
                {texts[i]}{" "}
                <LearnLink
                  isBeside
                  part={FACTOR_PARTS[factorId]}
                  term={factor ? pickText(factor.label, language) : factorId}
                />
              </p>
              {factor && term ? (
                <Grounds
                  certainty={term.certainty}
                  sources={factor.terms.flatMap(({ sources }) => sources)}
                  articleRows={factor.articleRows}
                  contradictions={factor.contradictions}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
      {reasons.length > 0 ? (
        <button type="button" className={panel.button} onClick={() => void copy()}>
          {t("reasons.copy")}
        </button>
      ) : null}
      <span role="status" className={styles.soft}>
        {isCopied ? ` ${t("reasons.copied")}` : ""}
      </span>
    </section>
  );
}
