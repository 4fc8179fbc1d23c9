// How the person has repaid, on every credit the bureau knows.
import { choice, flag, list, number } from "../field";

export const repayingFields = {
  /** `monthsAgo` counts from settlement; an unsettled overdue is happening now. */
  overdues: list(20, {
    daysLate: number("days", 1, 720, 1),
    monthsAgo: number("months", 0, 120, 1),
    settled: flag(),
  }),
  /** fullAtOnce: borrows and repays everything within days, month after month (row 37). */
  rhythm: choice("instalments", "sometimesEarly", "fullAtOnce"),
  /** Months since the first credit of any kind. */
  historyMonths: number("months", 0, 480, 1),
} as const;
