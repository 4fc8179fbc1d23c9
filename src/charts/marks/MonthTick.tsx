// A label of the time axis: the month, and under it "today" or the year where one begins.
import { useTranslation } from "react-i18next";
import { calendarMonth } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { shortMonth } from "./shortMonth";
import styles from "./timelineMarks.module.css";

export interface MonthTickProps {
  readonly startMonth: string;
  /** All ticks, to see whether the year changed since the one before. */
  readonly ticks: readonly number[];
  /** Filled in by Recharts. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
}

export function MonthTick({ startMonth, ticks, x = 0, y = 0, payload }: MonthTickProps) {
  const language = useLanguage();
  const { t } = useTranslation("charts");
  const month = payload?.value ?? 0;
  const calendar = calendarMonth(startMonth, month);
  const year = calendar.slice(0, 4);
  const previous = ticks[ticks.indexOf(month) - 1];
  const newYear = month > 0 && calendarMonth(startMonth, previous ?? 0).slice(0, 4) !== year;
  const under = month === 0 ? t("month.today") : newYear ? t("year", { year }) : "";
  return (
    <text className={month === 0 ? styles.todayTick : styles.tick} x={x} y={y} textAnchor="middle">
      <tspan x={x} dy="0.9em">
        {month < 0 ? t("month.before") : shortMonth(Number(calendar.slice(5)), language)}
      </tspan>
      {under !== "" && (
        <tspan x={x} dy="1.25em">
          {under}
        </tspan>
      )}
    </text>
  );
}
