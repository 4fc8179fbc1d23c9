// The exact figures behind both charts: every factor in every month.
import { memo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { FactorMonthTable } from "../../charts/FactorMonthTable";
import panel from "./panel.module.css";
import { useChartChoice, useShownLater } from "./useShown";

/** Drawn again for another result or choice only. */
const Figures = memo(FactorMonthTable);

export function TablePanel() {
  const { t } = useTranslation();
  const section = useRef<HTMLElement>(null);
  const { projection, model } = useShownLater(section);
  return (
    <section
      ref={section}
      className={`${panel.panel} ${panel.below}`}
      id="table"
      aria-labelledby="table-title"
    >
      <h2 id="table-title" className={panel.title}>
        {t("table.title")}
      </h2>
      <p className={panel.lead}>{t("table.lead")}</p>
      <Figures projection={projection} factors={model.factors} {...useChartChoice()} />
    </section>
  );
}
