// Months in the first screen, which is drawn when the page is built and read at any later time: each
// is marked with its distance from today, and named anew when the page opens.
import { calendarMonth, formatMonth } from "../i18n/format";
import type { Language } from "../i18n/language";

/** No projection goes further. */
const MOST_MONTHS = 36;

/** Marks every month that is named in a text, from the month in which it was drawn on. */
export function markMonths(html: string, startMonth: string, language: Language): string {
  return Array.from({ length: MOST_MONTHS + 1 }, (_, months) => months).reduce(
    (text, months) =>
      text.replaceAll(
        formatMonth(calendarMonth(startMonth, months), language),
        `<time data-months="${months}">$&</time>`,
      ),
    html,
  );
}

/** Names the marked months from today on. */
export function nameMonths(part: Element, startMonth: string, language: Language): void {
  for (const time of part.querySelectorAll<HTMLElement>("time[data-months]")) {
    const month = calendarMonth(startMonth, Number(time.dataset.months));
    time.textContent = formatMonth(month, language);
  }
}
