// One month from the reference limit through each factor to the usable limit. Rows of HTML with
// SVG bars rather than Recharts: names stay text that wraps and zooms, each factor's row is a real
// button, and at 280 px the bar goes under its name, which an axis with tick labels cannot do.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { formatYuan, formatYuanChange } from "../i18n/format";
import { useLanguage } from "../i18n/i18n";
import type { ChartProps } from "./chartProps";
import { useFactorNames } from "./marks/useFactorNames";
import { useMonthTitle } from "./marks/useMonthTitle";
import { WaterfallAxis } from "./marks/WaterfallAxis";
import { type BarKind, WaterfallBar } from "./marks/WaterfallBar";
import type { Grouping } from "./series/groupContributions";
import { waterfallSteps } from "./series/waterfallSteps";
import styles from "./Waterfall.module.css";

/** Everything a chart is given but the choice of a month, which the waterfall only shows. */
export interface WaterfallProps extends Omit<ChartProps, "onMonth"> {
  readonly grouping?: Grouping;
}

export function Waterfall({
  projection,
  factors,
  month,
  factorId,
  onFactor,
  animate,
  grouping = "top",
}: WaterfallProps) {
  const { t } = useTranslation("charts");
  const language = useLanguage();
  const factorName = useFactorNames(factors);
  const title = useMonthTitle(projection.startMonth);
  const shownMonth = Math.min(projection.months, Math.max(0, month));
  const { referenceYuan, limitYuan, steps, axis } = useMemo(
    () => waterfallSteps(projection, shownMonth, grouping, factorId),
    [projection, shownMonth, grouping, factorId],
  );

  function bar(kind: BarKind, fromYuan: number, toYuan: number, links: "both" | "next" | "last") {
    return (
      <WaterfallBar kind={kind} fromYuan={fromYuan} toYuan={toYuan} axis={axis} links={links} />
    );
  }
  return (
    <div className={styles.container}>
      <ol
        className={animate ? styles.animated : styles.rows}
        aria-label={t("waterfall.name", { month: title(shownMonth) })}
      >
        <li className={styles.end}>
          <span className={styles.name}>
            {t("waterfall.start")}
            <small className={styles.note}>{t(`referenceName.${projection.reference}`)}</small>
          </span>
          {bar("reference", 0, referenceYuan, "next")}
          <span className={styles.yuan}>{formatYuan(referenceYuan, language)}</span>
        </li>
        {steps.map((step) => {
          const { factorId: id, yuan, members, fromYuan, toYuan } = step;
          const kind = id === null ? "rest" : yuan < 0 ? "down" : "up";
          const cells = (
            <>
              <span className={styles.name}>
                {id === null ? t("rest", { count: members.length }) : factorName(id)}
              </span>
              {bar(kind, fromYuan, toYuan, "both")}
              <span className={styles.yuan}>{formatYuanChange(yuan, language)}</span>
            </>
          );
          return (
            <li key={id ?? "rest"}>
              {id === null ? (
                <span className={styles.row}>{cells}</span>
              ) : (
                <button
                  type="button"
                  className={styles.row}
                  aria-pressed={id === factorId}
                  onClick={() => onFactor(id === factorId ? null : id)}
                >
                  {cells}
                </button>
              )}
            </li>
          );
        })}
        <li className={styles.end}>
          <span className={styles.name}>{t("waterfall.end")}</span>
          {bar("limit", 0, limitYuan, "last")}
          <span className={styles.yuan}>{formatYuan(limitYuan, language)}</span>
        </li>
      </ol>
      <WaterfallAxis axis={axis} />
      {steps.length === 0 && <p className={styles.none}>{t("waterfall.noSteps")}</p>}
    </div>
  );
}
