// The first screen in index.html: what it says is what the page says, in every later month too.
import { describe, expect, it } from "vitest";
import { project, shippedModel } from "../../src/engine";
import { markMonths } from "../../src/first/datedMonths";
import { firstScreenHtml } from "../../src/first/firstScreen";
import { calendarMonth, formatMonth, formatYuan } from "../../src/i18n/format";
import { LANGUAGES } from "../../src/i18n/language";
import { CASES, caseScenario } from "../../src/profile/cases/cases";
import { toProjectJob } from "../../src/store/recompute";

const november = firstScreenHtml(new Date(2026, 10, 25));

function parts(html: string): string[] {
  return html.split(/(?=<div lang=)/);
}

/** Months as `start.ts` names them when the page opens. */
function opened(html: string, startMonth: string): string {
  return parts(html)
    .map((part, i) =>
      part.replace(/<time data-months="(\d+)">[^<]*<\/time>/g, (_, months) =>
        formatMonth(calendarMonth(startMonth, Number(months)), LANGUAGES[i] ?? "en"),
      ),
    )
    .join("");
}

describe("the first screen", () => {
  it("says the opening case's limit in both languages", () => {
    const study = CASES.find(({ id }) => id === "caseA");
    if (!study) throw new Error("there is no case A");
    const request = toProjectJob(caseScenario(study, "2026-11"), true);
    const { usableYuan } = project({ ...request, model: shippedModel });
    expect(parts(november)).toHaveLength(LANGUAGES.length);
    parts(november).forEach((part, i) => {
      expect(part).toContain(`<div lang="${LANGUAGES[i]}"${i === 0 ? "" : " hidden"}>`);
      expect(part).toContain(formatYuan(usableYuan[0] ?? Number.NaN, LANGUAGES[i] ?? "en"));
    });
  });

  it("names every month from the day on which it is read", () => {
    expect(november).toContain("<time data-months=");
    for (const [year, month] of [
      [2026, 11],
      [2027, 0],
      [2027, 11],
      [2031, 5],
    ] as const) {
      const later = firstScreenHtml(new Date(year, month, 3));
      const startMonth = `${year}-${String(month + 1).padStart(2, "0")}`;
      expect(opened(november, startMonth)).toBe(opened(later, startMonth));
    }
  });

  it("has no id, no reference and no style that the page's policy forbids", () => {
    expect(november).not.toMatch(/ (?:id|for|href|style|data-testid|tabindex)="/);
  });
});

describe("marked months", () => {
  it("are whole: neither January in November nor the other way round", () => {
    const text = "2026年11月 2027年1月 2027年11月 2026年12月";
    expect(markMonths(text, "2026-11", "zh-CN").replace(/<[^>]*>/g, "")).toBe(text);
    expect(markMonths(text, "2026-11", "zh-CN").match(/data-months="\d+"/g)).toEqual([
      'data-months="0"',
      'data-months="2"',
      'data-months="12"',
      'data-months="1"',
    ]);
  });
});
