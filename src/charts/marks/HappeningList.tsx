// What happens in every month, in words under the plot, each month a button that chooses it.
import { useTranslation } from "react-i18next";
import type { Projection } from "../../engine";
import { calendarMonth, formatMonth } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { happeningsIn } from "../series/happeningMarks";
import styles from "./HappeningList.module.css";
import { HappeningSign } from "./HappeningSign";
import type { HappeningText } from "./useHappeningText";

interface HappeningListProps {
  readonly projection: Projection;
  readonly month: number;
  readonly onMonth: (month: number) => void;
  readonly text: HappeningText;
}

export function HappeningList({ projection, month, onMonth, text }: HappeningListProps) {
  const { t } = useTranslation("charts");
  const language = useLanguage();
  const { happenings, months, startMonth } = projection;
  const dated = [...new Set(happenings.map((each) => each.month))]
    .filter((each) => each <= months)
    .sort((one, other) => one - other);
  if (dated.length === 0) return null;
  return (
    <ol className={styles.months} aria-label={t("happening.list")}>
      {dated.map((at) => (
        <li key={at} className={styles.month}>
          <button
            type="button"
            className={styles.date}
            aria-pressed={at === month}
            onClick={() => onMonth(at)}
          >
            {formatMonth(calendarMonth(startMonth, at), language)}
          </button>
          <ul className={styles.list}>
            {happeningsIn(happenings, at).map((happening, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one event may be planned twice in a month
              <li key={i} className={styles.item}>
                <HappeningSign kind={happening.kind} />
                {text(happening)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
