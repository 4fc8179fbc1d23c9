import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Draft, isDraft, toDraft } from "../../src/form/draft";
import { draftSchema } from "../../src/form/draftSchema";
import { NO_HABITS, UNKNOWN_PROFILE } from "../../src/profile/profile";
import { anyHabits, anyProfile } from "./buildFacts";

const unknown = toDraft(UNKNOWN_PROFILE, NO_HABITS);

function withAnswer(section: string, name: string, answer: unknown): unknown {
  const draft: Record<string, unknown> = { ...unknown };
  draft[section] = { ...(draft[section] as object), [name]: answer };
  return draft;
}

function codesOf(draft: unknown): readonly string[] {
  const read = draftSchema.safeParse(draft);
  return read.success ? [] : read.error.issues.map((issue) => issue.message);
}

describe("a draft", () => {
  it("gives back the person it was made of", () => {
    fc.assert(
      fc.property(anyProfile, anyHabits, (profile, habits) => {
        const draft = toDraft(profile, habits);
        expect(isDraft(draft)).toBe(true);
        expect(draftSchema.parse(draft)).toEqual({ profile, habits });
      }),
      { numRuns: 200 },
    );
  });

  it("of nobody in particular is all unknown, with habits of doing nothing", () => {
    expect(draftSchema.parse(unknown)).toEqual({ profile: UNKNOWN_PROFILE, habits: NO_HABITS });
    expect(unknown.habits).toEqual({ applicationsPerMonth: "0", balanceChangeYuan: "0" });
  });

  it("tells a list that is empty from a list that is unknown", () => {
    const read = draftSchema.parse(withAnswer("repaying", "overdues", []));
    expect(read.profile.repaying.overdues).toEqual([]);
    expect(draftSchema.parse(unknown).profile.repaying.overdues).toBeNull();
  });

  it("names every fault at once, by code", () => {
    const draft = withAnswer("line", "limitNowYuan", "") as Draft;
    const worse = { ...draft, income: { ...draft.income, monthlyIncomeYuan: "$5" } };
    expect(codesOf(worse)).toEqual(["empty", "foreignCurrency"]);
  });

  it("has no unknown cells in a row", () => {
    const row = { daysLate: "", monthsAgo: "3", settled: null };
    expect(codesOf(withAnswer("repaying", "overdues", [row]))).toEqual(["empty", "choose"]);
  });

  it("never leaves a habit unknown", () => {
    expect(codesOf(withAnswer("habits", "balanceChangeYuan", null))).toHaveLength(1);
  });
});

describe("a restored draft", () => {
  it("is accepted with wrong texts: they are the person's own", () => {
    expect(isDraft(withAnswer("line", "limitNowYuan", "1,5"))).toBe(true);
    expect(isDraft(withAnswer("line", "limitNowYuan", "9".repeat(100_000)))).toBe(true);
  });

  it("survives being written down and read again", () => {
    expect(isDraft(JSON.parse(JSON.stringify(unknown)))).toBe(true);
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["a list", []],
    ["a text", "{}"],
    ["nothing", {}],
    ["a number in place of typed text", withAnswer("line", "limitNowYuan", 12_000)],
    ["an option that does not exist", withAnswer("borrowing", "purpose", "gambling")],
    ["a field too many", withAnswer("line", "extra", "1")],
    ["a row with a column too many", withAnswer("lenders", "inquiries", [{ x: "1" }])],
    [
      "more rows than the list holds",
      withAnswer("lenders", "inquiries", Array(25).fill({ monthsAgo: "1", count: "1" })),
    ],
    ["an unknown habit", withAnswer("habits", "applicationsPerMonth", null)],
    ["answers that are inherited", Object.create(unknown)],
    ["a planted prototype", JSON.parse(`{"__proto__":${JSON.stringify(unknown)}}`)],
    [
      "a planted prototype beside the answers",
      JSON.parse(JSON.stringify(unknown).replace("{", '{"__proto__":{},')),
    ],
  ])("%s is refused", (_name, value) => {
    expect(isDraft(value)).toBe(false);
  });
});
