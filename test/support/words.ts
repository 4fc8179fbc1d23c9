// The page's words in a language, for tests: what a person reads is taken from the catalogues and
// never typed again.
import { messages as en } from "../../src/i18n/en";
import type { Language } from "../../src/i18n/language";
import { messages as zh } from "../../src/i18n/zh-CN";

export type Words = typeof zh | typeof en;

export function wordsOf(language: Language): Words {
  return language === "en" ? en : zh;
}

/** A message with its places filled; a place without a value would stay in the page as well. */
export function fillIn(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The first figure in a text, in yuan: "−19,238", "21,800 元" and "+¥600" alike. */
export function yuanIn(text: string): number {
  const match = /([−-]?)\+?¥?(\d[\d,]*)/.exec(text);
  if (!match?.[2]) throw new Error(`no figure in "${text}"`);
  const size = Number(match[2].replaceAll(",", ""));
  return match[1] && size !== 0 ? -size : size;
}
