// Both languages say the same things, and everything that is named by data has a name.
import { describe, expect, it } from "vitest";
import { messages as en } from "../../src/i18n/en";
import { messages as zh } from "../../src/i18n/zh-CN";
import { CASES } from "../../src/profile/cases/cases";

function leaves(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

function blanks(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] as string).sort();
}

describe("messages", () => {
  it("have the same keys in both languages", () => {
    const keys = (messages: object) => leaves(messages).map(([path]) => path);
    expect(keys(en)).toEqual(keys(zh));
  });

  it("have the same blanks in both languages", () => {
    const chinese = new Map(leaves(zh));
    for (const [path, text] of leaves(en)) {
      expect([path, blanks(text)]).toEqual([path, blanks(chinese.get(path) ?? "")]);
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
