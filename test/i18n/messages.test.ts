// Both languages say the same things, and everything that is named by data has a name.
import { describe, expect, it } from "vitest";
import { messages as en } from "../../src/i18n/en";
import { addLateMessages, createI18n } from "../../src/i18n/i18n";
import { messages as zh } from "../../src/i18n/zh-CN";
import { CASES } from "../../src/profile/cases/cases";

function leaves(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

function blanks(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] as string).sort();
}

/** A text that depends on a number has a form for each; Chinese has one form only. */
function bare(path: string): string {
  return path.replace(/_(?:one|other)$/, "");
}

/** A blank for a number, and within three words something that looks like a plural. */
const PLURAL_AFTER_NUMBER =
  /\{\{(?:n|count|value|rows|all|total|facts|most|max|steps|known)\}\} (?:[a-z]+ ){0,2}(?!is\b|was\b|this\b)[a-z]+s\b/;

/** Numbers that are always several: caps, the sizes of the form and of the model, lines warned of late. */
const ALWAYS_SEVERAL = [
  ".batch.lead",
  ".batch.tooManyRows",
  ".form.progress.facts",
  ".form.progress.questions",
  ".form.errors.tooManyRows",
  ".recover.warnings.inquiriesNear",
  ".recover.warnings.inquiriesOver",
  ".share.dialog.length",
  ".why.combinations.lead",
];

describe("messages", () => {
  it("have the same keys in both languages", () => {
    const keys = (messages: object) => [...new Set(leaves(messages).map(([path]) => bare(path)))];
    expect(keys(en)).toEqual(keys(zh));
  });

  it("have a form for one and one for several in English, and one form in Chinese", () => {
    const pairs = (messages: object, form: string) =>
      leaves(messages)
        .map(([path]) => path)
        .filter((path) => path.endsWith(form))
        .map(bare);
    expect(pairs(zh, "_one")).toEqual([]);
    expect(pairs(en, "_one")).toEqual(pairs(en, "_other"));
    expect(pairs(en, "_other")).toEqual(pairs(zh, "_other"));
  });

  it("say nothing of “1 lenders”: a plural after a number is the form for several", () => {
    const wrong = leaves(en).filter(
      ([path, text]) =>
        PLURAL_AFTER_NUMBER.test(text) &&
        !/_(?:one|other)$/.test(path) &&
        !ALWAYS_SEVERAL.includes(path),
    );
    expect(wrong).toEqual([]);
  });

  it("are chosen by the number: one lender, two lenders, in Chinese always the same", async () => {
    const instance = createI18n("en");
    await addLateMessages(instance);
    const texts = new Map(leaves(en));
    const chinese = new Map(leaves(zh));
    for (const [path, one] of texts) {
      if (!path.endsWith("_one")) continue;
      const [, space = "", ...rest] = bare(path).split(".");
      const say = (language: string, count: number) =>
        instance.getFixedT(language, space as "app")(rest.join(".") as never, {
          count,
          skipInterpolation: true,
        });
      expect(say("en", 1)).toBe(one);
      expect(say("en", 2)).toBe(texts.get(`${bare(path)}_other`));
      expect(say("zh-CN", 1)).toBe(chinese.get(`${bare(path)}_other`));
    }
  });

  it("have the same blanks in both languages", () => {
    const chinese = new Map(leaves(zh).map(([path, text]) => [bare(path), text]));
    for (const [path, text] of leaves(en)) {
      expect([path, blanks(text)]).toEqual([path, blanks(chinese.get(bare(path)) ?? "")]);
    }
  });

  it("hold no Chinese in English", () => {
    // What is quoted may be what a reader has typed.
    for (const [, text] of leaves(en)) {
      expect(text.replace(/“[^”]*”|万/g, "")).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it("name every case and tell its gist", () => {
    for (const { id } of CASES) {
      expect(Object.keys(zh.cases.names)).toContain(id);
      expect(Object.keys(zh.cases.gists)).toContain(id);
    }
  });
});
