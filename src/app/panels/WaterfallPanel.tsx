// How much: the chosen month from the reference limit, factor by factor, to the usable limit.
import { memo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Waterfall } from "../../charts/Waterfall";
import { calendarMonth, formatMonth } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { LearnLink } from "../../ui/LearnLink";
import panel from "./panel.module.css";
import { useChartChoice, useShownLater } from "./useShown";

/** Drawn again for another result or choice only, not for every edit that is still computed. */
const Steps = memo(Waterfall);

export function WaterfallPanel() {
  const { t } = useTranslation();
  const language = useLanguage();
  const section = useRef<HTMLElement>(null);
  const { projection, model } = useShownLater(section);
  const { month, factorId, onFactor } = useChartChoice();
  const date = formatMonth(calendarMonth(projection.startMonth, month), language);
  return (
    <section
      ref={section}
      className={`${panel.panel} ${panel.below}`}
      id="waterfall"
      aria-labelledby="waterfall-title"
    >
      <h2 id="waterfall-title" className={panel.title}>
        {t("waterfall.title", { month: date })}
      </h2>
      <p className={panel.lead}>
        {t(`waterfall.lead.${projection.reference}`)}{" "}
        <LearnLink isBeside part="contribution" term={t("learn.contribution")} />
      </p>
      <Steps
        projection={projection}
        factors={model.factors}
        month={month}
        factorId={factorId}
        onFactor={onFactor}
        animate={false}
      />
    </section>
  );
}
