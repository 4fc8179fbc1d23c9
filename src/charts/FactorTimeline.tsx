// The limit month by month: pushes stacked up and down from the reference limit, the usable limit
// over them, what happens when in a strip under them. The plot is one slider that chooses the month;
// the legend's buttons choose a factor.
import { type ReactNode, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ChartProps } from "./chartProps";
import styles from "./FactorTimeline.module.css";
import { FactorLegend } from "./marks/FactorLegend";
import { HappeningList } from "./marks/HappeningList";
import { LineKey } from "./marks/LineKey";
import { MonthReadout } from "./marks/MonthReadout";
import { MonthTooltip, TOOLTIP_PX } from "./marks/MonthTooltip";
import { besideMonth, plotFrame } from "./marks/plotFrame";
import { TimelineChoiceContext } from "./marks/timelineChoice";
import { TimelineDataContext } from "./marks/timelineData";
import { TimelineFrameContext } from "./marks/timelineFrame";
import { useElementWidth } from "./marks/useElementWidth";
import { useFactorNames } from "./marks/useFactorNames";
import { type HappeningText, type ItemNames, useHappeningText } from "./marks/useHappeningText";
import { useMonthSlider } from "./marks/useMonthSlider";
import { useMonthValueText } from "./marks/useMonthValueText";
import {
  type ContributionSeries,
  type Grouping,
  groupContributions,
} from "./series/groupContributions";
import type { YuanAxis } from "./series/niceTicks";
import { stackSeries } from "./series/stackSeries";
import { timelineDomain } from "./series/timelineDomain";
import { TimelinePlot } from "./TimelinePlot";

const TICK_INTERVALS = 6;

export interface FactorTimelineProps extends ChartProps {
  /** The six largest factors and the rest, or every factor. */
  readonly grouping?: Grouping;
  /** Fixed width in pixels for print; measured otherwise. */
  readonly widthPx?: number;
  /** Names of the actions, events and gates that happenings speak of; ids stand in for them. */
  readonly names?: ItemNames;
  /** Other words for a happening than the chart's own. */
  readonly happeningLabel?: HappeningText;
  /** What stands under the plot on its month scale, such as PlanLanes. */
  readonly lanes?: ReactNode;
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
  names,
  happeningLabel,
  lanes,
}: FactorTimelineProps) {
  const { t } = useTranslation("charts");
  const { ref, widthPx: width, isMeasured } = useElementWidth(widthPx);
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
  const data = useMemo(() => ({ projection, stack, frame }), [projection, stack, frame]);
  const axis = useSameAxis(
    useMemo(() => timelineDomain(projection, stack, TICK_INTERVALS), [projection, stack]),
  );
  const happeningText = useHappeningText(names, happeningLabel);
  const valueText = useMonthValueText(projection, factorName, happeningText, shownMonth);
  return (
    <div className={animate ? styles.animated : styles.timeline}>
      <MonthReadout projection={projection} month={shownMonth} />
      <LineKey projection={projection} namesLines={!frame.namesLines} />
      <TimelineChoiceContext value={choice}>
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
              <TimelineDataContext value={data}>
                {isMeasured && (
                  <TimelinePlot
                    frame={frame}
                    axis={axis}
                    startMonth={projection.startMonth}
                    months={projection.months}
                    hasBefore={projection.formerLimitYuan !== null}
                  />
                )}
              </TimelineDataContext>
            </div>
          </div>
          {shownHover !== null && (
            <MonthTooltip
              projection={projection}
              factorName={factorName}
              happeningText={happeningText}
              month={shownHover}
              leftPx={besideMonth(frame, shownHover, TOOLTIP_PX)}
            />
          )}
          {isMeasured && <TimelineFrameContext value={frame}>{lanes}</TimelineFrameContext>}
        </div>
      </TimelineChoiceContext>
      <HappeningList
        projection={projection}
        month={shownMonth}
        onMonth={onMonth}
        text={happeningText}
      />
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

/** The same object while its figures are the same, so that the axes are drawn once. */
function useSameAxis(axis: YuanAxis): YuanAxis {
  const last = useRef(axis);
  const isSame =
    last.current.lowYuan === axis.lowYuan &&
    last.current.highYuan === axis.highYuan &&
    last.current.ticks[1] === axis.ticks[1];
  if (!isSame) last.current = axis;
  return last.current;
}

function isHidden({ factorId, members }: ContributionSeries, chosenId: string | null): boolean {
  return factorId === null && chosenId !== null && members.includes(chosenId);
}
