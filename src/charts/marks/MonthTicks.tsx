// Labels along the time axis: the month, and under it "today" or the year where one begins.
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { calendarMonth, formatMonthName } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { usePlotScales } from "./plotScales";
import styles from "./timelineMarks.module.css";

const GAP_PX = 8;

interface MonthTicksProps {
  readonly startMonth: string;
  readonly ticks: readonly number[];
  /** What else stands between the plot and the labels. */
  readonly stripPx?: number;
}

export const MonthTicks = memo(function MonthTicks(props: MonthTicksProps) {
  const { startMonth, ticks, stripPx = 0 } = props;
  const language = useLanguage();
  const { t } = useTranslation("charts");
  const scales = usePlotScales();
  if (!scales) return null;
  const top = scales.area.y + scales.area.height + stripPx + GAP_PX;

  function under(month: number, previous: number | undefined): string {
    if (month === 0) return t("month.today");
    const year = calendarMonth(startMonth, month).slice(0, 4);
    const isNew = month > 0 && calendarMonth(startMonth, previous ?? 0).slice(0, 4) !== year;
    return isNew ? t("year", { year }) : "";
  }

  return (
    <g>
      {ticks.map((month, i) => {
        const x = scales.x(month);
        const second = under(month, ticks[i - 1]);
        const name = Number(calendarMonth(startMonth, month).slice(5));
        return (
          <text
            key={month}
            className={month === 0 ? styles.todayTick : styles.tick}
            x={x}
            y={top}
            textAnchor="middle"
          >
            <tspan x={x} dy="0.9em">
              {month < 0 ? t("month.before") : formatMonthName(name, language)}
            </tspan>
            {second !== "" && (
              <tspan x={x} dy="1.25em">
                {second}
              </tspan>
            )}
          </text>
        );
      })}
    </g>
  );
});
