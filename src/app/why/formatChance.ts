// A probability in words of figures: never certain, never nothing.
import { formatPercent } from "../../i18n/format";
import type { Language } from "../../i18n/language";

/** From here on rounding would state certainty. */
const NEARLY = 0.995;

export function isNearlyCertain(probability: number): boolean {
  return probability >= NEARLY;
}

export function formatChance(probability: number, language: Language): string {
  if (isNearlyCertain(probability)) return `>${formatPercent(0.99, language)}`;
  if (probability < 1 - NEARLY) return `<${formatPercent(0.01, language)}`;
  return formatPercent(probability, language);
}
