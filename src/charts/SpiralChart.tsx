// Score, daily rate and utilisation month by month, one small chart each on the timeline's month
// scale: how a cut raises utilisation, and that lowers the score. One slider chooses the month.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { formatDailyRate, formatPercent, formatScore } from "../i18n/format";
import { useLanguage } from "../i18n/i18n";
import type { ChartProps } from "./chartProps";
import { plotFrame } from "./marks/plotFrame";
import { RatePlot } from "./marks/RatePlot";
import { ScorePlot } from "./marks/ScorePlot";
import { TimelineChoiceContext } from "./marks/timelineChoice";
import { UtilisationPlot } from "./marks/UtilisationPlot";
import { useElementWidth } from "./marks/useElementWidth";
import { type LabelledFactor, useFactorNames } from "./marks/useFactorNames";
import { useMonthSlider } from "./marks/useMonthSlider";
import { useMonthTitle } from "./marks/useMonthTitle";
import styles from "./SpiralChart.module.css";

/** A grade of the product, worst or best first. */
export interface LabelledGrade extends LabelledFactor {
  readonly fromScore: number;
}

export interface SpiralChartProps
  extends Pick<ChartProps, "projection" | "month" | "onMonth" | "animate"> {
  readonly grades: readonly LabelledGrade[];
  /** Fixed width in pixels for print; measured otherwise. */
  readonly widthPx?: number;
}

export function SpiralChart(props: SpiralChartProps) {
  const { projection, grades, month, onMonth, animate, widthPx } = props;
  const { t } = useTranslation("charts");
  const language = useLanguage();
  const title = useMonthTitle(projection.startMonth);
  const gradeName = useFactorNames(grades);
  const { ref, widthPx: width, isMeasured } = useElementWidth(widthPx);
  const firstMonth = projection.formerLimitYuan === null ? 0 : -1;
  const lastMonth = projection.months;
  const shownMonth = Math.min(lastMonth, Math.max(0, month));
  const frame = useMemo(
    () => plotFrame(width, firstMonth, lastMonth),
    [width, firstMonth, lastMonth],
  );
  const { hoverMonth, handlers } = useMonthSlider(frame, shownMonth, lastMonth, onMonth);
  const shownHover = hoverMonth !== null && hoverMonth <= lastMonth ? hoverMonth : null;
  const choice = useMemo(
    () => ({ month: shownMonth, hoverMonth: shownHover, factorId: null }),
    [shownMonth, shownHover],
  );
  const score = t("spiral.graded", {
    score: formatScore(projection.score[shownMonth] ?? 0, language),
    grade: gradeName(projection.grade[shownMonth] ?? ""),
  });
  const rate = formatDailyRate(projection.dailyRatePercent[shownMonth] ?? 0, language);
  const utilisation = formatPercent(projection.utilisationRatio[shownMonth] ?? 0, language);
  const shared = { projection, frame };
  const head = (name: string, value: string) => (
    <div className={styles.head} style={{ paddingInlineStart: frame.left }}>
      <span className={styles.name}>{name}</span>
      <span className={styles.value}>{value}</span>
    </div>
  );
  return (
    <div className={animate ? styles.animated : styles.spiral} ref={ref}>
      <div
        className={styles.slider}
        role="slider"
        tabIndex={0}
        aria-label={t("spiral.label")}
        aria-valuemin={0}
        aria-valuemax={lastMonth}
        aria-valuenow={shownMonth}
        aria-valuetext={t("spiral.value", { month: title(shownMonth), score, rate, utilisation })}
        {...handlers}
      >
        <div aria-hidden="true" className={styles.drawing}>
          <TimelineChoiceContext value={choice}>
            <p className={styles.month} style={{ paddingInlineStart: frame.left }}>
              {title(shownMonth)}
            </p>
            {head(t("spiral.score"), score)}
            {isMeasured && <ScorePlot {...shared} grades={grades} gradeName={gradeName} />}
            {head(t("spiral.rate"), rate)}
            {isMeasured && <RatePlot {...shared} />}
            {head(t("spiral.utilisation"), utilisation)}
            {isMeasured && <UtilisationPlot {...shared} />}
          </TimelineChoiceContext>
        </div>
      </div>
    </div>
  );
}
