// The table's header: one button per month that chooses it.
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { calendarMonth, formatMonth } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import styles from "./tableMarks.module.css";
import { uncover } from "./uncover";

interface MonthHeaderProps {
  readonly months: number;
  readonly startMonth: string;
  readonly month: number;
  readonly onMonth: (month: number) => void;
}

export const MonthHeader = memo(function MonthHeader({
  months,
  startMonth,
  month,
  onMonth,
}: MonthHeaderProps) {
  const { t } = useTranslation("charts");
  const language = useLanguage();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          {t("table.factor")}
        </th>
        {Array.from({ length: months + 1 }, (_, at) => {
          const calendar = calendarMonth(startMonth, at);
          return (
            <th
              key={calendar}
              scope="col"
              className={at === month ? styles.chosenHead : styles.head}
            >
              <button
                type="button"
                className={styles.choose}
                aria-pressed={at === month}
                onClick={() => onMonth(at)}
                onFocus={uncover}
              >
                {formatMonth(calendar, language)}
                {at === 0 && <small className={styles.today}>{t("month.today")}</small>}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
});
