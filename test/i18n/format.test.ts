// Our own writing of numbers says what the platform's formatter says.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCount, formatPercent } from "../../src/i18n/format";
import type { Language } from "../../src/i18n/language";

const LOCALES: Record<Language, string> = { "zh-CN": "zh-CN-u-nu-latn", en: "en-US-u-nu-latn" };

function platformText(value: number, language: Language, digits: number, style?: "percent") {
  const options = { maximumFractionDigits: digits, ...(style ? { style } : {}) };
  const text = new Intl.NumberFormat(LOCALES[language], options).format(value);
  // The platform has a negative zero, which says nothing to a reader.
  return /[1-9]/.test(text) ? text : text.replace("-", "");
}

const amounts = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }),
  fc.double({ min: -2_000_000, max: 2_000_000, noNaN: true }),
  // Decimals as people write them, and with them the ties.
  fc
    .tuple(fc.integer({ min: -3_000_000, max: 3_000_000 }), fc.integer({ min: 0, max: 6 }))
    .map(([units, places]) => Number(`${units}e-${places}`)),
);

describe.each(["zh-CN", "en"] as const)("numbers in %s", (language) => {
  it("are written as the platform writes them", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 4 }), (value, digits) => {
        expect(formatCount(value, language, digits)).toBe(platformText(value, language, digits));
      }),
      { numRuns: 3_000 },
    );
  });

  it("and so are shares", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 2 }), (ratio, digits) => {
        expect(formatPercent(ratio, language, digits)).toBe(
          platformText(ratio, language, digits, "percent"),
        );
      }),
      { numRuns: 3_000 },
    );
  });
});
