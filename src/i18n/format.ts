// Numbers, yuan and months as a reader of each language expects them. Chinese counts in 万 above
// 10,000; exact figures stay exact, short figures are for axes and headlines.
import type { Language } from "./language";

export type Bilingual = { readonly zh: string; readonly en: string };

const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** Below it a number's own text has an exponent. */
const LEAST_PLAIN = 1e-6;

/** Rounded as the decimal that a reader sees, half away from zero: 1.005 to two digits is 1.01. */
function unitsOf(size: number, digits: number): number {
  return size < LEAST_PLAIN ? 0 : Math.round(Number(`${size}e${digits}`));
}

/**
 * Both languages group by thousands with a comma and have a decimal point, so nothing here asks for
 * the language. `Intl.NumberFormat` would say the same, as a test holds, but making the first one
 * takes 60 to 90 ms of a slow phone before the answer stands.
 * @param shift places that the point moves to the right: 2 for per cent
 */
function decimal(value: number, mostDigits: number, shift = 0): string {
  const units = unitsOf(Math.abs(value), mostDigits + shift);
  const digits = String(units).padStart(mostDigits + 1, "0");
  const point = digits.length - mostDigits;
  const fraction = digits.slice(point).replace(/0+$/, "");
  const text = digits.slice(0, point).replace(THOUSANDS, ",") + (fraction && `.${fraction}`);
  return value < 0 && units > 0 ? `-${text}` : text;
}

/** U+2212, as wide as a plus, so that signed columns line up. */
function signed(value: number, text: string): string {
  return value > 0 ? `+${text}` : value < 0 ? `−${text}` : text;
}

/** @param _language each language might write numbers in its own way; these two do not */
export function formatCount(value: number, _language: Language, digits = 0): string {
  return decimal(value, digits);
}

/** A change without its unit, for columns that name it once; zero has no sign. */
export function formatCountChange(value: number, language: Language): string {
  return signed(value, formatCount(Math.abs(value), language));
}

/** Exact whole yuan: "19,800 元" / "¥19,800". The unit never stands alone at a line's start. */
export function formatYuan(yuan: number, language: Language): string {
  const text = formatCount(Math.abs(yuan), language);
  const sign = yuan < 0 ? "−" : "";
  return language === "en" ? `${sign}¥${text}` : `${sign}${text}\u00a0元`;
}

/** Small sums, with up to two decimals: "4.5 元" / "¥4.5". */
export function formatYuanExact(yuan: number, language: Language): string {
  const text = formatCount(yuan, language, 2);
  return language === "en" ? `¥${text}` : `${text}\u00a0元`;
}

/** Exact whole yuan with its sign always shown; zero has none. */
export function formatYuanChange(yuan: number, language: Language): string {
  return signed(yuan, formatYuan(Math.abs(yuan), language));
}

/** Short for axes and headlines: "1.98 万" / "¥19.8k"; below 10,000 (zh) or 1,000 (en) exact. */
export function formatYuanShort(yuan: number, language: Language): string {
  const sign = yuan < 0 ? "−" : "";
  const size = Math.abs(yuan);
  if (language === "en") {
    if (size < 1_000) return `${sign}¥${formatCount(size, language)}`;
    return `${sign}¥${formatCount(size / 1_000, language, 1)}k`;
  }
  if (size < 10_000) return `${sign}${formatCount(size, language)}`;
  return `${sign}${formatCount(size / 10_000, language, 2)}\u00a0万`;
}

/** A ratio as a percentage: 0.123 → "12.3%". */
export function formatPercent(ratio: number, _language: Language, digits = 0): string {
  return `${decimal(ratio, digits, 2)}%`;
}

/** A daily rate given in per cent: 0.035 → "0.035%". */
export function formatDailyRate(percent: number, language: Language): string {
  return `${formatCount(percent, language, 4)}%`;
}

export function formatScore(score: number, language: Language): string {
  return formatCount(Math.round(score), language);
}

/** "2026-11" of the reader's own calendar. */
export function monthOf(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}`;
}

/** The calendar month `monthIndex` months after `startMonth` ("YYYY-MM"). */
export function calendarMonth(startMonth: string, monthIndex: number): string {
  const year = Number(startMonth.slice(0, 4));
  const months = year * 12 + Number(startMonth.slice(5, 7)) - 1 + monthIndex;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

const MONTH_NAMES = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Of the time axis: "11月" / "Nov". @param number 1–12 */
export function formatMonthName(number: number, language: Language): string {
  return language === "en" ? (MONTH_NAMES[number - 1] ?? "") : `${number}月`;
}

/** "2026年11月" / "Nov 2026". */
export function formatMonth(month: string, language: Language): string {
  const year = month.slice(0, 4);
  const number = Number(month.slice(5, 7));
  const name = formatMonthName(number, language);
  return language === "en" ? `${name} ${year}` : `${year}年${name}`;
}

/** The text of a bilingual label in the language of the page. */
export function pickText(text: Bilingual, language: Language): string {
  return language === "en" ? text.en : text.zh;
}
