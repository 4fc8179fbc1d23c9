import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { needsReading, numberText, readingOf } from "../../src/form/numberText";
import { type NumberFault, parseNumber } from "../../src/form/parseNumber";
import { number, type Unit } from "../../src/profile/field";
import { anyNumber } from "./buildFacts";

const yuan = number("yuan", 0, 300_000, 500);
const change = number("yuan", -50_000, 50_000, 100);
const ratio = number("ratio", 0, 2, 0.01);
const count = number("count", 0, 30, 1);
const rate = number("perMonth", 0, 1_000, 1);
const months = number("months", 0, 120, 1);
const days = number("days", 1, 720, 1);

function codeOf(text: string, field = yuan): NumberFault | number {
  const parsed = parseNumber(text, field);
  return parsed.ok ? parsed.value : parsed.code;
}

/** ASCII as a Chinese input method types it in full width: U+FF01 to U+FF5E. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

describe("an amount as people write it", () => {
  it.each([
    ["12000", 12_000],
    ["12,000", 12_000],
    ["12 000", 12_000],
    ["+500", 500],
    ["1.2万", 12_000],
    ["1.2 万元", 12_000],
    ["1.2w", 12_000],
    ["1.2W", 12_000],
    ["1.234万", 12_340],
    ["3萬", 30_000],
    ["\u00a512,000", 12_000],
    ["\uffe512000", 12_000],
    ["12000元", 12_000],
    ["12000 块", 12_000],
    ["RMB 500", 500],
    ["12.", 12],
  ])("%j is %d yuan", (text, value) => {
    expect(codeOf(text)).toBe(value);
  });

  it.each([
    ["45", 0.45],
    ["45%", 0.45],
    ["45 %", 0.45],
    ["7", 0.07],
    ["0.5", 0.005],
    ["28.125", 0.28125],
    ["120%", 1.2],
  ])("%j is a ratio of %d", (text, value) => {
    expect(codeOf(text, ratio)).toBe(value);
  });

  it("a unit word after the digits is understood", () => {
    expect(codeOf("18个月", months)).toBe(18);
    expect(codeOf("18 months", months)).toBe(18);
    expect(codeOf("30天", days)).toBe(30);
    expect(codeOf("3家", count)).toBe(3);
    expect(codeOf("0.5次", rate)).toBe(0.5);
  });

  it("minus signs of every length pay down", () => {
    for (const text of ["-500", "\u2212500", "\u2013500", "- 500", "-¥500", "¥-500"]) {
      expect(codeOf(text, change)).toBe(-500);
    }
  });
});

describe("a text that is no number says why", () => {
  it.each<[string, string, NumberFault]>([
    ["fault 1: empty", "", "empty"],
    ["fault 2: spaces", "   ", "empty"],
    ["fault 2: ideographic and no-break spaces", "\u3000\u00a0", "empty"],
    ["fault 3: 1e999", "1e999", "scientific"],
    ["fault 4: 1,5", "1,5", "ambiguousComma"],
    ["fault 4: 1,50", "1,50", "ambiguousComma"],
    ["fault 4: commas in lakh", "1,20,000", "ambiguousComma"],
    ["fault 4: 0,500", "0,500", "ambiguousComma"],
    ["fault 4: 1.000", "1.000", "ambiguousPoint"],
    ["fault 4: 1.000.000", "1.000.000", "ambiguousPoint"],
    ["fault 4: 1.000,5", "1.000,5", "ambiguousComma"],
    ["fault 4: 1 5", "1 5", "spaceInside"],
    ["fault 6: 0x10", "0x10", "hexadecimal"],
    ["fault 7: negative", "-1", "belowMin"],
    ["fault 9: 1e308", "1e308", "scientific"],
    ["fault 9: three hundred thousand and one", "300001", "aboveMax"],
    ["fault 10: 5e-324", "5e-324", "scientific"],
    ["fault 11: 41 digits", "9".repeat(41), "tooLong"],
    ["fault 12: a right-to-left override", "\u202e0002", "hiddenCharacter"],
    ["fault 12: a zero-width space", "12\u200b000", "hiddenCharacter"],
    ["fault 12: a byte order mark", "\ufeff12000", "hiddenCharacter"],
    ["fault 13: rupees", "₹12,000", "foreignCurrency"],
    ["fault 13: dollars", "$12000", "foreignCurrency"],
    ["fault 13: full-width dollars", "\uff0412000", "foreignCurrency"],
    ["fault 13: dollars in words", "100美元", "foreignCurrency"],
    ["Infinity", "Infinity", "notFinite"],
    ["NaN", "-NaN", "notFinite"],
    ["the word for it", "无穷大", "notFinite"],
    ["3万5", "3万5", "wanRemainder"],
    ["3万5千", "3万5千", "wanRemainder"],
    ["万 alone", "万", "notANumber"],
    ["two of them", "1万万", "notANumber"],
    ["k for thousand", "5k", "notANumber"],
    ["Chinese numerals", "一万二", "notANumber"],
    ["a superscript that NFKC would turn into 105", "10⁵", "notANumber"],
    ["a circled digit", "①", "notANumber"],
    ["two signs", "--5", "notANumber"],
    ["two points", "1..5", "notANumber"],
    ["a point alone", ".", "notANumber"],
    ["a per cent of yuan", "45%", "percentNotHere"],
    ["half a yuan", "12.5", "notWhole"],
    ["half a yuan in 万", "1.23456万", "notWhole"],
  ])("%s", (_name, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it("万 is for yuan only", () => {
    expect(codeOf("1.2万", count)).toBe("notANumber");
    expect(codeOf("1w", ratio)).toBe("notANumber");
  });

  it("counts, months and days are whole; a rate and a ratio need not be", () => {
    expect(codeOf("2.5", count)).toBe("notWhole");
    expect(codeOf("2.5", months)).toBe("notWhole");
    expect(codeOf("2.5", days)).toBe("notWhole");
    expect(codeOf("2.5", rate)).toBe(2.5);
    expect(codeOf("2.5", ratio)).toBe(0.025);
  });

  it("three decimals are ambiguous except in per cent, and a fourth makes them plain", () => {
    expect(codeOf("1.500", rate)).toBe("ambiguousPoint");
    expect(codeOf("1.5000", rate)).toBe(1.5);
    expect(codeOf("0.125", rate)).toBe(0.125);
    expect(codeOf("1.500", ratio)).toBe(0.015);
  });
});

describe("the rest of the faults", () => {
  it("fault 5: full-width digits, comma, point and sign are read", () => {
    expect(fullWidth("1,%")).toBe("\uff11\uff0c\uff05");
    expect(codeOf(fullWidth("12000"))).toBe(12_000);
    expect(codeOf(fullWidth("12,000"))).toBe(12_000);
    expect(codeOf(`${fullWidth("1.2")}万`)).toBe(12_000);
    expect(codeOf("1\u30022万")).toBe(12_000);
    expect(codeOf(fullWidth("45%"), ratio)).toBe(0.45);
    expect(codeOf(fullWidth("-500"), change)).toBe(-500);
    expect(codeOf(`\uffe5${fullWidth("500")}`)).toBe(500);
    expect(codeOf(fullWidth("1,5"))).toBe("ambiguousComma");
  });

  it("fault 7: minus zero is zero", () => {
    const parsed = parseNumber("-0", change);
    expect(parsed.ok && Object.is(parsed.value, 0)).toBe(true);
  });

  it("fault 8: a limit of 0 and a use over 100 % are numbers", () => {
    expect(codeOf("0")).toBe(0);
    expect(codeOf("140", ratio)).toBe(1.4);
  });

  it("fault 9: a range error carries the range and its unit", () => {
    expect(parseNumber("31", count)).toEqual({
      ok: false,
      code: "aboveMax",
      range: { min: 0, max: 30, unit: "count" },
    });
    expect(codeOf("30", count)).toBe(30);
    expect(codeOf("0", days)).toBe("belowMin");
    expect(codeOf("1", days)).toBe(1);
  });

  it("fault 11: 100,000 characters are answered at once", () => {
    const start = performance.now();
    for (const text of ["9", "1,", " 1", "\u200b", "x", "-"]) {
      expect(codeOf(text.repeat(100_000))).toBe("tooLong");
    }
    expect(performance.now() - start).toBeLessThan(100);
  });

  it("fault 13: no-break and ideographic spaces around an amount are trimmed", () => {
    expect(codeOf("\u00a012000\u00a0")).toBe(12_000);
    expect(codeOf("\u300012,000\u3000元")).toBe(12_000);
    expect(codeOf("12\u00a0000")).toBe(12_000);
  });

  it("no text throws or gives a number outside the range", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom(yuan, change, ratio, count, rate, months, days),
        (text, field) => {
          const parsed = parseNumber(text, field);
          if (!parsed.ok) return;
          expect(parsed.value).toBeGreaterThanOrEqual(field.min);
          expect(parsed.value).toBeLessThanOrEqual(field.max);
          expect(Object.is(parsed.value, -0)).toBe(false);
        },
      ),
    );
  });
});

describe("a number written by the form", () => {
  it("reads back as itself, in every unit", () => {
    const fields = [yuan, change, ratio, count, rate, months, days];
    fc.assert(
      fc.property(
        fc.constantFrom(...fields).chain((field) => fc.tuple(fc.constant(field), anyNumber(field))),
        ([field, value]) => {
          expect(parseNumber(numberText(value, field.unit), field)).toEqual({ ok: true, value });
        },
      ),
    );
  });

  it("is plain: no exponent, no binary dust", () => {
    expect(numberText(0.07, "ratio")).toBe("7");
    expect(numberText(0.285, "ratio")).toBe("28.5");
    expect(numberText(5e-324, "ratio")).toBe("0");
    expect(numberText(300_000, "yuan")).toBe("300000");
    expect(numberText(1.125, "perMonth")).toBe("1.1250");
  });

  it.each<[number, Unit, string, string]>([
    [12_000, "yuan", "12,000\u00a0元", "¥12,000"],
    [-500, "yuan", "−500\u00a0元", "−¥500"],
    [0.455, "ratio", "45.5%", "45.5%"],
    [18, "months", "18 个月", "18 months"],
    [1, "months", "1 个月", "1 month"],
    [3, "count", "3 个", "3"],
    [0.5, "perMonth", "0.5 次/月", "0.5 a month"],
  ])("%d %s is read to the person as %s and %s", (value, unit, zh, en) => {
    expect(readingOf(value, unit, "zh-CN")).toBe(zh);
    expect(readingOf(value, unit, "en")).toBe(en);
  });

  it("is read back only when it is not plain short digits", () => {
    expect(["0", "7", "1200", "-500"].some(needsReading)).toBe(false);
    expect(["12000", "1.2万", "45%", "1,200", "007", " 7"].every(needsReading)).toBe(true);
  });
});
