// Every factor × month in exact yuan, and score, rate and utilisation: the twin of the timeline, the
// waterfall and the spiral in words and figures.
// Reference limit + sum of pushes = usable limit, shown so that a reader can check it.
import { useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  formatCount,
  formatCountChange,
  formatDailyRate,
  formatPercent,
  formatScore,
} from "../i18n/format";
import { useLanguage } from "../i18n/i18n";
import type { ChartProps } from "./chartProps";
import styles from "./FactorMonthTable.module.css";
import { FactorRow } from "./marks/FactorRow";
import { FigureRow } from "./marks/FigureRow";
import { MonthHeader } from "./marks/MonthHeader";
import { useFactorNames } from "./marks/useFactorNames";
import { actionsDiffer } from "./series/actionsDiffer";
import { type TableScope, tableRows } from "./series/tableRows";

/** Everything a chart is given but `animate`: figures do not move. */
export type FactorMonthTableProps = Omit<ChartProps, "animate">;

export function FactorMonthTable({
  projection,
  factors,
  month,
  onMonth,
  factorId,
  onFactor,
}: FactorMonthTableProps) {
  const { t } = useTranslation("charts");
  const language = useLanguage();
  const captionId = useId();
  const factorName = useFactorNames(factors);
  const [scope, setScope] = useState<TableScope>("pushing");
  const rows = useMemo(() => tableRows(projection, scope), [projection, scope]);
  // Column figures carry no unit: the caption names it once.
  const figure = (yuan: number) => formatCount(yuan, language);
  const change = (yuan: number) => formatCountChange(yuan, language);
  const state = (at: number) => t(`state.${projection.state[at] ?? "normal"}`);
  const shared = { months: projection.months, month };
  return (
    <div className={styles.container}>
      <label className={styles.scope}>
        <input
          type="checkbox"
          checked={scope === "pushing"}
          onChange={(event) => setScope(event.currentTarget.checked ? "pushing" : "all")}
        />
        {t("table.onlyPushing", { count: rows.idleCount })}
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it */}
      <section className={styles.region} aria-labelledby={captionId} tabIndex={0}>
        <table className={styles.table}>
          <caption id={captionId} className={styles.caption}>
            <span className={styles.title}>{t("table.caption")}</span>
            <span className={styles.check}>{t("table.check")}</span>
          </caption>
          <MonthHeader {...shared} startMonth={projection.startMonth} onMonth={onMonth} />
          <tbody>
            <FigureRow
              {...shared}
              name={t("table.reference")}
              figure={(at) => figure(projection.referenceYuan[at] ?? 0)}
            />
            {rows.factors.map((row) => (
              <FactorRow
                key={row.factorId}
                row={row}
                name={factorName(row.factorId)}
                largestYuan={rows.largestYuan}
                month={month}
                chosen={row.factorId === factorId}
                onFactor={onFactor}
              />
            ))}
          </tbody>
          <tbody className={styles.totals}>
            <FigureRow
              {...shared}
              name={t("table.sum")}
              figure={(at) => change(rows.sumYuan[at] ?? 0)}
            />
            <FigureRow
              {...shared}
              strong
              name={t("table.limit")}
              figure={(at) => figure(projection.usableYuan[at] ?? 0)}
            />
          </tbody>
          <tbody className={styles.context}>
            <FigureRow {...shared} name={t("table.state")} figure={state} />
            <FigureRow
              {...shared}
              name={t("table.low")}
              figure={(at) => figure(projection.lowYuan[at] ?? 0)}
            />
            <FigureRow
              {...shared}
              name={t("table.high")}
              figure={(at) => figure(projection.highYuan[at] ?? 0)}
            />
            {actionsDiffer(projection) && (
              <FigureRow
                {...shared}
                name={t("table.withoutActions")}
                figure={(at) => figure(projection.withoutActionsYuan[at] ?? 0)}
              />
            )}
            <FigureRow
              {...shared}
              name={t("table.score")}
              figure={(at) => formatScore(projection.score[at] ?? 0, language)}
            />
            <FigureRow
              {...shared}
              name={t("table.rate")}
              figure={(at) => formatDailyRate(projection.dailyRatePercent[at] ?? 0, language)}
            />
            <FigureRow
              {...shared}
              name={t("table.utilisation")}
              figure={(at) => formatPercent(projection.utilisationRatio[at] ?? 0, language)}
            />
          </tbody>
        </table>
      </section>
      {rows.largestYuan === 0 && <p className={styles.none}>{t("table.noPush")}</p>}
    </div>
  );
}
