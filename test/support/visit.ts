// A visit to the built page as a person makes it: things are found by role, by the catalogues'
// words and by the facts' ids, so that the look can change without touching a test.
import type { Locator } from "playwright";
import { expect } from "vitest";
import type { Projection } from "../../src/engine";
import { type FactPath, type FormSectionId, factId } from "../../src/form/formFields";
import type { Language } from "../../src/i18n/language";
import { type OpenedPage, openPage, type PageOptions } from "./page";
import { readTable, tableOf } from "./readTable";
import { type Words, wordsOf, yuanIn } from "./words";

/** A result comes within milliseconds; the rest is for a machine that has other work. */
const PATIENCE = { timeout: 10_000, interval: 25 };

type CaseName = keyof Words["cases"]["names"];

export interface Visit extends OpenedPage {
  readonly language: Language;
  readonly words: Words;
  /** The button that opens a case, or one's own situation. */
  caseButton(name: CaseName): Locator;
  /** The radio of a choice, both by their words. */
  option(choice: string, label: string): Locator;
  /** A language's name stands in that language, whatever the page's is. */
  languageOption(language: Language): Locator;
  readonly timeline: Locator;
  readonly results: Locator;
  section(id: FormSectionId): Locator;
  /** The text input of a number fact; its section need not be open. */
  fact(path: FactPath): Locator;
  openSection(id: FormSectionId): Promise<void>;
  headlineYuan(): Promise<number>;
  isStale(): Promise<boolean>;
  /** Waits until headline and table hold exactly the figures of this projection, and are fresh. */
  expectShown(projection: Projection, what?: string): Promise<void>;
  /** The same page, read in another language. */
  speaking(language: Language): Visit;
}

const LOCALES = { "zh-CN": "zh-CN", en: "en-US" } as const;
const LANGUAGE_NAMES = { "zh-CN": "中文", en: "English" } as const;

/** Opens the page as a newcomer of this language finds it, before any result is waited for. */
export async function visitPage(
  language: Language,
  options: Omit<PageOptions, "locale"> = {},
): Promise<Visit> {
  return speak(await openPage({ ...options, locale: LOCALES[language] }), language);
}

function speak(opened: OpenedPage, language: Language): Visit {
  const { page } = opened;
  const words = wordsOf(language);
  const results = page.locator("[data-stale]");
  const section = (id: FormSectionId) => page.locator(`[data-section="${id}"]`);
  const option = (choice: string, label: string) =>
    page
      .getByRole("group", { name: choice, exact: true })
      .getByRole("radio", { name: label, exact: true });
  const headlineYuan = async () => yuanIn(await page.getByTestId("limit-now").innerText());
  const isStale = async () => (await results.getAttribute("data-stale")) === "true";
  return {
    ...opened,
    language,
    words,
    results,
    section,
    headlineYuan,
    isStale,
    caseButton: (name) =>
      page
        .getByRole("navigation", { name: words.cases.nav })
        .getByRole("button", { name: words.cases.names[name] }),
    option,
    languageOption: (other) => option(words.app.page.language, LANGUAGE_NAMES[other]),
    timeline: page.getByRole("slider", { name: words.charts.timeline.name }),
    fact: (path) => page.locator(`#${factId(path)}`),
    openSection: async (id) => {
      const toggle = section(id).locator("button[aria-expanded]");
      if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
    },
    expectShown: async (projection, what = "the figures shown") => {
      const readAll = async () => ({
        headlineYuan: await headlineYuan(),
        stale: await isStale(),
        table: await readTable(page, language),
      });
      await expect.poll(readAll, { ...PATIENCE, message: what }).toEqual({
        headlineYuan: projection.usableYuan[0],
        stale: false,
        table: tableOf(projection, language),
      });
    },
    speaking: (other) => speak(opened, other),
  };
}
