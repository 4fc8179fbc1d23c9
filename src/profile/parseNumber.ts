// Typed text → number, or the one reason why not. Written for what people really paste: full-width
// digits, 1.2万, ¥12,000, 45%. A text that can be read in two ways is refused, never guessed.
import type { NumberField, Unit } from "./field";

export const NUMBER_FAULTS = [
  "empty",
  "tooLong",
  "hiddenCharacter",
  "foreignCurrency",
  "percentNotHere",
  "notFinite",
  "hexadecimal",
  "scientific",
  "wanRemainder",
  "spaceInside",
  "ambiguousComma",
  "ambiguousPoint",
  "notANumber",
  "belowMin",
  "aboveMax",
  "notWhole",
] as const;
export type NumberFault = (typeof NUMBER_FAULTS)[number];

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly unit: Unit;
}

export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly code: "belowMin" | "aboveMax"; readonly range: NumberRange }
  | { readonly ok: false; readonly code: Exclude<NumberFault, "belowMin" | "aboveMax"> };

/** No amount in this form needs more; longer texts are not even looked at. */
const LONGEST = 40;
const WHOLE_UNITS: ReadonlySet<Unit> = new Set<Unit>(["yuan", "count", "months", "days"]);

const HIDDEN = /[\p{Cf}\p{Cc}]/u;
/** ① ½ 10⁵: NFKC would turn them into other numbers. */
const NUMBER_SYMBOLS = /[\p{No}\p{Nl}]/u;
const FOREIGN = /(?!¥)\p{Sc}|美元|美金|港[币元]|欧元|日元|usd|hkd|eur|jpy|inr/iu;
const NOT_FINITE = /^[+-]?(?:inf|infinity|nan|∞|无穷大?|无限)$/i;
const HEXADECIMAL = /^[+-]?0[xob][\da-f]+$/i;
const SCIENTIFIC = /^[+-]?[\d.,]+e[+-]?\d+$/i;
const COMMAS_IN_GROUPS = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
const SPACES_IN_GROUPS = /^[+-]?[1-9]\d{0,2}(?: \d{3})+$/;
/** 1.000 is one in Chinese and a thousand in German. */
const POINTS_IN_GROUPS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/;
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** Unit words that may stand after the digits. */
const UNIT_WORDS: Record<Unit, RegExp> = {
  yuan: /\s*(?:元|圆|块钱?|¥|rmb|cny|yuan)$/i,
  count: /\s*[个家张项种台次]$/,
  perMonth: /\s*[次笔]$/,
  months: /\s*(?:个月|months?)$/i,
  days: /\s*(?:天|日|days?)$/i,
  ratio: /\s*%$/,
};

function fail(code: Exclude<NumberFault, "belowMin" | "aboveMax">): ParsedNumber {
  return { ok: false, code };
}

function clean(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[−–—]/g, "-")
    .replaceAll("。", ".")
    .replace(/^([+-])\s+/, "$1")
    .trim();
}

/** The digits alone, grouping removed; or why they cannot be read. */
function plainDigits(
  text: string,
  canBeGrouped: boolean,
): { readonly digits: string } | { readonly code: Exclude<NumberFault, "belowMin" | "aboveMax"> } {
  if (!/\d/.test(text) || !/^[+-]?[\d\s.,]+$/.test(text)) return { code: "notANumber" };
  if (SPACES_IN_GROUPS.test(text)) return { digits: text.replaceAll(" ", "") };
  if (/\s/.test(text)) return { code: "spaceInside" };
  if (COMMAS_IN_GROUPS.test(text)) return { digits: text.replaceAll(",", "") };
  if (text.includes(",")) return { code: "ambiguousComma" };
  if (canBeGrouped && POINTS_IN_GROUPS.test(text)) return { code: "ambiguousPoint" };
  return DECIMAL.test(text) ? { digits: text } : { code: "notANumber" };
}

export function parseNumber(text: string, field: NumberField): ParsedNumber {
  const { unit } = field;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return fail("tooLong");
  // trim() removes a byte order mark silently, so the untrimmed text is asked for that one.
  if (HIDDEN.test(trimmed) || text.includes("\uFEFF")) return fail("hiddenCharacter");
  if (trimmed === "") return fail("empty");
  if (NUMBER_SYMBOLS.test(trimmed)) return fail("notANumber");

  let rest = clean(trimmed);
  if (NOT_FINITE.test(rest)) return fail("notFinite");
  if (HEXADECIMAL.test(rest)) return fail("hexadecimal");
  if (SCIENTIFIC.test(rest)) return fail("scientific");
  if (FOREIGN.test(rest)) return fail("foreignCurrency");
  if (unit !== "ratio" && rest.includes("%")) return fail("percentNotHere");

  rest = rest.replace(UNIT_WORDS[unit], "");
  let shift = unit === "ratio" ? -2 : 0;
  if (unit === "yuan") {
    rest = rest.replace(/^([+-]?)\s*(?:¥|rmb|cny|人民币)\s*/i, "$1");
    if (/\d\s*[万萬w]\s*\d/i.test(rest)) return fail("wanRemainder");
    const inWan = rest.replace(/\s*[万萬w]$/i, "");
    if (inWan !== rest) shift = 4;
    rest = inWan;
  }

  const read = plainDigits(rest, unit !== "ratio" && shift === 0);
  if ("code" in read) return fail(read.code);
  // The exponent shifts the decimal point exactly (0.07 is "7" %); adding 0 turns −0 into 0.
  const value = Number(`${read.digits}e${shift}`) + 0;
  const range = { min: field.min, max: field.max, unit };
  if (value < field.min) return { ok: false, code: "belowMin", range };
  if (value > field.max) return { ok: false, code: "aboveMax", range };
  if (WHOLE_UNITS.has(unit) && !Number.isInteger(value)) return fail("notWhole");
  return { ok: true, value };
}
