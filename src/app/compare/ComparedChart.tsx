// The limits of the compared cases on one chart.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { LimitComparison } from "../../charts/LimitComparison";
import panel from "../panels/panel.module.css";
import { useMonthName } from "./useMonthName";
import type { ComparedResult } from "./useProjections";

interface ComparedChartProps {
  readonly results: readonly ComparedResult[];
  readonly month: number;
  readonly onMonth: (month: number) => void;
}

export function ComparedChart({ results, month, onMonth }: ComparedChartProps) {
  const { t } = useTranslation("compare");
  const monthName = useMonthName();
  const lines = useMemo(
    () =>
      results.map(({ id, name, projection }) => ({ id, name, usableYuan: projection.usableYuan })),
    [results],
  );
  const starts = new Set(results.map(({ scenario }) => scenario.startMonth));
  return (
    <section className={panel.panel} aria-labelledby="compare-limits">
      <h3 id="compare-limits" className={panel.title}>
        {t("limits")}
      </h3>
      {starts.size > 1 ? <p className={panel.lead}>{t("otherStart")}</p> : null}
      <LimitComparison
        lines={lines}
        months={results[0]?.projection.months ?? 0}
        month={month}
        onMonth={onMonth}
        label={t("chart")}
        monthName={monthName}
      />
    </section>
  );
}
