// Everything about one factor: what it is, where the person stands, what would be better and its
// yuan, its curve to play with, how fast it moves, how sure that is, and who disagrees.
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Certainty, Factor, FactorInsight, Model } from "../../engine";
import { formatYuan, formatYuanChange, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { selectResult } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { LearnLink } from "../../ui/LearnLink";
import { CONTRADICTION_PARTS, FACTOR_PARTS } from "../../ui/learnParts";
import panel from "../panels/panel.module.css";
import styles from "./FactorCard.module.css";
import { FactorTerm } from "./FactorTerm";
import { useFactText } from "./useFactText";

export function FactorCard() {
  const result = useAppStore(selectResult);
  const model = useAppStore((state) => state.model);
  const factorId = useAppStore((state) => state.selectedFactor);
  const factor = model?.factors.find(({ id }) => id === factorId);
  const insight = result?.projection.insights.find((each) => each.factorId === factorId);
  if (!model || !factor || !insight) return null;
  return <Card key={factor.id} factor={factor} insight={insight} model={model} />;
}

interface CardProps {
  readonly factor: Factor;
  readonly insight: FactorInsight;
  readonly model: Model;
}

function Card({ factor, insight, model }: CardProps) {
  const { t } = useTranslation("factor");
  const language = useLanguage();
  const card = useRef<HTMLElement>(null);
  const selectFactor = useAppStore((state) => state.selectFactor);
  const yuan = useAppStore((state) => {
    const contributions = selectResult(state)?.projection.contributions;
    return contributions?.find(({ factorId }) => factorId === factor.id)?.yuan[0] ?? 0;
  });
  // Whoever chose the factor from afar should see that its card has opened.
  // Newer browsers answer with a promise, which is nothing to clean up.
  useEffect(() => {
    card.current?.scrollIntoView({ block: "start" });
  }, []);
  const direction = t(yuan > 0 ? "up" : "down");
  return (
    <section ref={card} className={styles.card} id="factor" aria-labelledby="factor-title">
      <div className={styles.head}>
        <h2 id="factor-title" className={panel.title}>
          {pickText(factor.label, language)}
        </h2>
        <button type="button" className={panel.button} onClick={() => selectFactor(null)}>
          {t("close")}
        </button>
      </div>
      <p className={styles.now} aria-live="polite">
        {yuan === 0
          ? t("none")
          : t("now", { direction, yuan: formatYuan(Math.abs(yuan), language) })}
      </p>
      <p className={styles.about}>
        {pickText(factor.about, language)}{" "}
        <LearnLink
          isBeside
          part={FACTOR_PARTS[factor.id]}
          term={pickText(factor.label, language)}
        />
      </p>
      <FactTable insight={insight} />
      {insight.facts.filter(({ better }) => better !== null).length > 1 ? (
        <p className={styles.hint}>{t("rest")}</p>
      ) : null}
      {factor.terms.map((term, index) => (
        <FactorTerm
          // The terms of a factor never change their order.
          // biome-ignore lint/suspicious/noArrayIndexKey: a term has no other name
          key={index}
          term={term}
          input={insight.terms[index]?.input ?? null}
          model={model}
        />
      ))}
      <dl className={styles.notes}>
        <dt>{t("speed")}</dt>
        <dd>{pickText(factor.speed, language)}</dd>
        <dt>{t("sources")}</dt>
        <dd>
          <Grounds factor={factor} model={model} />
        </dd>
        {factor.contradictions.length > 0 ? (
          <>
            <dt>{t("contradiction")}</dt>
            {factor.contradictions.map((id) => (
              <dd key={id}>
                {t(`contradictions.${id as "C1"}`)}{" "}
                <LearnLink
                  isBeside
                  part={CONTRADICTION_PARTS[id]}
                  term={t(`contradictionNames.${id as "C1"}`)}
                />
              </dd>
            ))}
          </>
        ) : null}
      </dl>
    </section>
  );
}

function FactTable({ insight }: { readonly insight: FactorInsight }) {
  const { t } = useTranslation("factor");
  const language = useLanguage();
  const text = useFactText();
  return (
    <table className={styles.facts}>
      <caption>{t("facts")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("fact")}</th>
          <th scope="col">{t("value")}</th>
          <th scope="col">{t("better")}</th>
          <th scope="col">{t("worth")}</th>
        </tr>
      </thead>
      <tbody>
        {insight.facts.map(({ fact, value, better, betterYuan }) => (
          <tr key={fact}>
            <th scope="row">{text.name(fact)}</th>
            <td>{text.value(fact, value)}</td>
            <td>{better === null ? t("asGood") : text.value(fact, better)}</td>
            <td>{better === null ? "–" : formatYuanChange(betterYuan, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Certainty of each term with its sources by short name, and the article rows. */
function Grounds({ factor, model }: { readonly factor: Factor; readonly model: Model }) {
  const { t } = useTranslation("factor");
  const language = useLanguage();
  const cited = [...new Set(factor.terms.flatMap(({ sources }) => sources))];
  const certainties = [...new Set(factor.terms.map(({ certainty }) => certainty))];
  const found = model.sources.filter(({ id }) => cited.includes(id));
  return (
    <>
      <span className={styles.marks}>
        {certainties.map((certainty: Certainty) => (
          <span key={certainty} className={styles.mark} data-certainty={certainty}>
            {t(`certainty.${certainty}`)}
          </span>
        ))}
      </span>
      {found.length === 0 ? (
        <span>{t("assumptionOnly")}</span>
      ) : (
        <details className={styles.grounds}>
          <summary>{t("grounds", { n: found.length })}</summary>
          <ul>
            {found.map(({ id, label, where }) => (
              <li key={id}>
                {pickText(label, language)} <span className={styles.where}>{where}</span>
              </li>
            ))}
            {factor.articleRows.length > 0 ? (
              <li>
                {t("rows", {
                  count: factor.articleRows.length,
                  rows: factor.articleRows.join(", "),
                })}
              </li>
            ) : null}
          </ul>
        </details>
      )}
    </>
  );
}
