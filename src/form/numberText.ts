// A number as a person would type it into the form, and as the form reads it back to them.
// parseNumber(numberText(n)) is n.
import { form as en } from "../i18n/en/form";
import { formatCount, formatPercent, formatYuan } from "../i18n/format";
import type { Language } from "../i18n/language";
import { form as zh } from "../i18n/zh-CN/form";
import type { Unit } from "../profile/field";

const MESSAGES = { "zh-CN": zh, en } as const;

function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(12).replace(/\.?0+$/, "") : text;
}

/** Plain digits; a ratio in per cent. */
export function numberText(value: number, unit: Unit): string {
  // Shifting the point in the text keeps 0.07 from becoming 7.000000000000001.
  if (unit === "ratio") return plainDecimal(Number(`${plainDecimal(value)}e2`));
  const text = plainDecimal(value);
  // Three decimals could be read as thousands (see parseNumber); a fourth cannot.
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** The exact value with its unit: "12,000 元", "3 months", "45%". */
export function readingOf(value: number, unit: Unit, language: Language): string {
  if (unit === "yuan") return formatYuan(value, language);
  if (unit === "ratio") return formatPercent(value, language, 4);
  const words = MESSAGES[language];
  const word = value === 1 ? words.unitsOne[unit] : words.units[unit];
  const text = formatCount(value, language, 4);
  return word === "" ? text : `${text} ${word}`;
}

/** Plain short digits read themselves; anything else is read back. */
export function needsReading(text: string): boolean {
  return !/^-?(?:0|[1-9]\d{0,3})$/.test(text);
}
