// A visit to the built page as a person makes it: things are found by role, by the catalogues'
// words and by the facts' ids, so that the look can change without touching a test.
import type { Locator } from "playwright";
import { expect } from "vitest";
import type { Projection } from "../../src/engine";
import {
  type FactPath,
  FORM_SECTION_IDS,
  type FormSectionId,
  factId,
  sectionOf,
} from "../../src/form/formFields";
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
  /** Says why the result is stale; empty while it is not. */
  readonly banner: Locator;
  /** What opens and closes a section of the full form. */
  sectionToggle(id: FormSectionId): Locator;
  /** The text input of a number fact, wherever it is. */
  fact(path: FactPath): Locator;
  /** The same, brought within reach: sheet, full form and section are opened as need be. */
  reachFact(path: FactPath): Promise<Locator>;
  /** Puts the sheet away again, so that the page above it can be pressed. */
  leaveForm(): Promise<void>;
  /** Shows every fact there is. */
  openWholeForm(): Promise<void>;
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
  const option = (choice: string, label: string) =>
    page
      .getByRole("group", { name: choice, exact: true })
      .getByRole("radio", { name: label, exact: true });
  const headlineYuan = async () => yuanIn(await page.getByTestId("limit-now").innerText());
  const isStale = async () => (await results.getAttribute("data-stale")) === "true";
  const fact = (path: FactPath) => page.locator(`#${factId(path)}`);
  /** There only on a narrow page, where the form is a sheet. */
  const sheetButton = page.locator("button[aria-controls=form]");
  const sectionToggle = (id: FormSectionId) =>
    page.locator(`[data-section="${id}"] h3 button[aria-expanded]`);

  async function setSheetOpen(isOpen: boolean): Promise<void> {
    // The form comes in a part of its own.
    await page.locator("#form").waitFor({ state: "attached" });
    if ((await sheetButton.count()) === 0) return;
    if ((await sheetButton.getAttribute("aria-expanded")) !== String(isOpen)) {
      await sheetButton.click();
    }
  }

  async function openFullForm(): Promise<void> {
    await setSheetOpen(true);
    await option(words.app.form.mode, words.app.form.modes.full).check();
  }

  async function openSection(id: FormSectionId): Promise<void> {
    const toggle = sectionToggle(id);
    if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
  }

  return {
    ...opened,
    language,
    words,
    banner: page.getByTestId("status-banner"),
    sectionToggle,
    headlineYuan,
    isStale,
    caseButton: (name) =>
      page
        .getByRole("navigation", { name: words.cases.nav })
        .getByRole("button", { name: words.cases.names[name] }),
    option,
    languageOption: (other) => option(words.app.page.language, LANGUAGE_NAMES[other]),
    timeline: page.getByRole("slider", { name: words.charts.timeline.name }),
    fact,
    reachFact: async (path) => {
      await setSheetOpen(true);
      if (!(await fact(path).isVisible())) {
        await openFullForm();
        await openSection(sectionOf(path));
      }
      return fact(path);
    },
    leaveForm: () => setSheetOpen(false),
    openWholeForm: async () => {
      await openFullForm();
      for (const section of FORM_SECTION_IDS) await openSection(section);
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
