// The limit month by month: pushes stacked up and down from the reference limit, the usable limit
// over them. The plot is one slider that chooses the month; the legend's buttons choose a factor.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ChartProps } from "./chartProps";
import styles from "./FactorTimeline.module.css";
import { FactorLegend } from "./marks/FactorLegend";
import { LineKey } from "./marks/LineKey";
import { MonthReadout } from "./marks/MonthReadout";
import { MonthTooltip, TOOLTIP_PX } from "./marks/MonthTooltip";
import { monthX, type PlotFrame, plotFrame } from "./marks/plotFrame";
import { TimelineChoiceContext } from "./marks/timelineChoice";
import { useElementWidth } from "./marks/useElementWidth";
import { useFactorNames } from "./marks/useFactorNames";
import { useMonthSlider } from "./marks/useMonthSlider";
import { useMonthValueText } from "./marks/useMonthValueText";
import {
  type ContributionSeries,
  type Grouping,
  groupContributions,
} from "./series/groupContributions";
import { stackSeries } from "./series/stackSeries";
import { TimelinePlot } from "./TimelinePlot";

export interface FactorTimelineProps extends ChartProps {
  /** The six largest factors and the rest, or every factor. */
  readonly grouping?: Grouping;
  /** Fixed width in pixels for print; measured otherwise. */
  readonly widthPx?: number;
}

export function FactorTimeline({
  projection,
  factors,
  month,
  onMonth,
  factorId,
  onFactor,
  animate,
  grouping = "top",
  widthPx,
}: FactorTimelineProps) {
  const { t } = useTranslation("charts");
  const [ref, measured] = useElementWidth();
  const width = widthPx ?? measured;
  const factorName = useFactorNames(factors);
  // Choosing a factor rebuilds the series only when it has to be taken out of the rest.
  const grouped = useMemo(() => groupContributions(projection, grouping), [projection, grouping]);
  const pinnedId = grouped.some((series) => isHidden(series, factorId)) ? factorId : null;
  const stack = useMemo(
    () => stackSeries(groupContributions(projection, grouping, pinnedId), projection.referenceYuan),
    [projection, grouping, pinnedId],
  );
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
    () => ({ month: shownMonth, hoverMonth: shownHover, factorId }),
    [shownMonth, shownHover, factorId],
  );
  const valueText = useMonthValueText(projection, factorName, shownMonth);
  return (
    <div className={animate ? styles.animated : styles.timeline}>
      <MonthReadout projection={projection} month={shownMonth} />
      <LineKey projection={projection} namesLines={!frame.namesLines} />
      <div className={styles.plot} ref={ref}>
        <div
          className={styles.slider}
          role="slider"
          tabIndex={0}
          aria-label={t("timeline.name")}
          aria-valuemin={0}
          aria-valuemax={lastMonth}
          aria-valuenow={shownMonth}
          aria-valuetext={valueText}
          {...handlers}
        >
          <div aria-hidden="true" className={styles.drawing} style={{ height: frame.height }}>
            <TimelineChoiceContext value={choice}>
              <TimelinePlot projection={projection} stack={stack} frame={frame} />
            </TimelineChoiceContext>
          </div>
        </div>
        {shownHover !== null && (
          <MonthTooltip
            projection={projection}
            factorName={factorName}
            month={shownHover}
            leftPx={tooltipLeft(frame, shownHover)}
          />
        )}
      </div>
      <FactorLegend
        stack={stack}
        factorName={factorName}
        month={shownMonth}
        factorId={factorId}
        onFactor={onFactor}
      />
    </div>
  );
}

function isHidden({ factorId, members }: ContributionSeries, chosenId: string | null): boolean {
  return factorId === null && chosenId !== null && members.includes(chosenId);
}

/** Beside the month, on the side that has room, and never outside the chart. */
function tooltipLeft(frame: PlotFrame, month: number): number {
  const x = monthX(frame, month);
  const gap = frame.columnPx / 2 + 10;
  const wanted = x > frame.width / 2 ? x - gap - TOOLTIP_PX : x + gap;
  return Math.max(0, Math.min(frame.width - TOOLTIP_PX, wanted));
}
