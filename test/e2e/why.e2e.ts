// "My limit was 70,000 and is now 18,000. Why?" The journey of somebody who knows two limits and
// little else: the leading cause, the suggested question, what its answer changes, the letter on
// paper; by mouse and by keyboard, in both languages, in every colour scheme.
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { diagnose, shippedModel } from "../../src/engine";
import { formatYuan, pickText } from "../../src/i18n/format";
import type { Language } from "../../src/i18n/language";
import { UNKNOWN_PROFILE } from "../../src/profile/profile";
import { expectNoAxeViolations } from "../support/axe";
import { tabTo } from "../support/keyboard";
import { findSidewaysScroll, findSmallTargets } from "../support/reach";
import { type Visit, visitPage } from "../support/visit";

const calm = { reducedMotion: "reduce" } as const;
const WHY = { ...calm, fragment: "case=own&view=why" } as const;
const YUAN = { before: 70_000, now: 18_000 } as const;

function signOf(id: string) {
  return shippedModel.signs.find((sign) => sign.id === id)!;
}

/** What the engine says of two limits and nothing else. */
const blank = diagnose({
  product: "jiebei",
  profile: UNKNOWN_PROFILE,
  before: null,
  limitBeforeYuan: YUAN.before,
  limitNowYuan: YUAN.now,
  answers: {},
  changes: {},
  skipped: [],
  model: shippedModel,
});

const verdictOf = (page: Page) => page.getByTestId("verdict");
const leadingCause = (page: Page) =>
  page.locator("#causes li[data-cause]").first().getAttribute("data-cause");

/** Only the two limits are known. */
async function enterLimits({ page, words }: Visit): Promise<void> {
  const { before, now } = words.why.limits;
  await page.getByLabel(before).fill(String(YUAN.before));
  await page.getByLabel(now).fill(String(YUAN.now));
  await page.getByLabel(now).press("Enter");
  await verdictOf(page).waitFor();
}

async function questionText(page: Page, language: Language): Promise<string> {
  const shown = await page.locator("#question form > p").first().innerText();
  const sign = shippedModel.signs.find(({ question }) => pickText(question, language) === shown);
  return sign?.id ?? `no question of the model: ${shown}`;
}

/** The printed page's own text: everything else is off the paper. */
async function textOnPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" });
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: "screen" });
  return text;
}

describe.each([
  { language: "zh-CN", viewport: { width: 1440, height: 900 } },
  { language: "en", viewport: { width: 390, height: 844 } },
] as const)("in $language", ({ language, viewport }) => {
  test("from two limits to the letter on paper", async () => {
    const visit = await visitPage(language, { ...WHY, viewport });
    const { page, words } = visit;
    const { question, letter, decision } = words.why;
    await page.getByTestId("limit-now").waitFor();
    await visit.leaveForm();
    await enterLimits(visit);

    // The answer is the engine's, and as uncertain as it should be.
    await expect.poll(() => leadingCause(page)).toBe(blank.causes[0]!.causeId);
    const sentence = await verdictOf(page).innerText();
    expect(sentence).toContain(formatYuan(YUAN.before - YUAN.now, language));
    expect(sentence).toContain(formatYuan(blank.causes[0]!.yuan, language));

    // "Don't know" to most: each asks the next one.
    const asked = new Set<string>();
    for (let i = 0; i < 3; i++) {
      asked.add(await questionText(page, language));
      await page.getByRole("button", { name: question.skip }).click();
      await expect.poll(() => questionText(page, language)).not.toBe([...asked].at(-1));
    }
    expect(asked.size).toBe(3);
    expect(asked.has(blank.questions[0]!.signs[0]!.signId)).toBe(true);

    // The suggested question, answered with its worst option: everything follows.
    const before = await verdictOf(page).innerText();
    const sign = signOf(await questionText(page, language));
    const worst = sign.options.at(-1)!;
    await page.getByRole("radio", { name: pickText(worst.label, language), exact: true }).check();
    const isNew = page.getByRole("radio", { name: question.worse, exact: true });
    if (await isNew.count()) await isNew.check();
    await page.getByRole("button", { name: question.answer }).click();
    await expect.poll(() => verdictOf(page).innerText()).not.toBe(before);
    const cause = shippedModel.causes.find(({ signs }) =>
      signs.some((each) => each.sign === sign.id),
    )!;
    await expect.poll(() => leadingCause(page)).toBe(cause.id);

    // The letter: only after confirming that it is true, and alone on the paper.
    await page.getByRole("button", { name: decision.openKit }).click();
    const text = page.getByLabel(letter.text);
    expect(await text.inputValue()).toContain(formatYuan(YUAN.now, language));
    const print = page.getByRole("button", { name: letter.print, exact: true });
    expect(await print.isDisabled()).toBe(true);
    await text.fill(`${await text.inputValue()}\n42`);
    await page.getByLabel(letter.confirm).check();
    expect(await print.isEnabled()).toBe(true);
    const paper = await textOnPaper(page);
    expect(paper.trim()).toBe((await text.inputValue()).trim());
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "yes");
    });
    await print.click();
    expect(await page.locator("body").getAttribute("data-printed")).toBe("yes");
    const pdf = await page.pdf();
    expect(pdf.byteLength).toBeGreaterThan(1_000);
    // Another text has not been confirmed.
    await text.fill("other");
    expect(await print.isDisabled()).toBe(true);
    visit.expectClean();
  });
});

test("the same with the keyboard alone", async () => {
  const visit = await visitPage("zh-CN", WHY);
  const { page, words } = visit;
  const { keyboard } = page;
  const { limits, question, decision, letter } = words.why;
  await page.getByTestId("limit-now").waitFor();
  await tabTo(page, page.getByLabel(limits.before));
  await keyboard.type(String(YUAN.before));
  await keyboard.press("Tab");
  await keyboard.type(String(YUAN.now));
  await keyboard.press("Enter");
  await verdictOf(page).waitFor();

  await tabTo(page, page.getByRole("button", { name: question.skip }));
  const first = await questionText(page, "zh-CN");
  await keyboard.press("Enter");
  await expect.poll(() => questionText(page, "zh-CN")).not.toBe(first);
  // The focus is where the next question stands.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("question-title");

  const sign = signOf(await questionText(page, "zh-CN"));
  const before = await verdictOf(page).innerText();
  await keyboard.press("Tab");
  for (let i = 0; i < sign.options.length; i++) await keyboard.press("ArrowRight");
  await tabTo(page, page.getByRole("button", { name: question.answer }));
  await keyboard.press("Enter");
  await expect.poll(() => verdictOf(page).innerText()).not.toBe(before);

  await tabTo(page, page.getByRole("button", { name: decision.openKit }));
  await keyboard.press("Enter");
  await tabTo(page, page.getByLabel(letter.confirm));
  await keyboard.press("Space");
  const print = page.getByRole("button", { name: letter.print, exact: true });
  await tabTo(page, print);
  expect(await print.isEnabled()).toBe(true);
  visit.expectClean();
});

test("an answer that is a fact stands in the form, and a reload keeps all of it", async () => {
  const visit = await visitPage("zh-CN", WHY);
  const { page, words } = visit;
  await page.getByTestId("limit-now").waitFor();
  await enterLimits(visit);
  const overdue = pickText(signOf("overdues").question, "zh-CN");
  const asked = await questionText(page, "zh-CN");
  if (asked !== "overdues") await page.getByRole("button", { name: overdue }).click();
  await expect.poll(() => questionText(page, "zh-CN")).toBe("overdues");
  await page.locator("#question input[type=radio]").first().check();
  await page.getByRole("button", { name: words.why.question.answer }).click();
  const { none } = words.form.fields.repaying.overdues;
  await expect
    .poll(() => page.getByRole("radio", { name: none, exact: true }).isChecked())
    .toBe(true);
  await expect.poll(() => questionText(page, "zh-CN")).not.toBe("overdues");
  await expect.poll(() => verdictOf(page).getAttribute("data-old")).toBe("false");
  const sentence = await verdictOf(page).innerText();
  // Longer than the tab waits before it keeps what was entered.
  await page.waitForTimeout(400);
  await page.reload();
  await expect.poll(() => verdictOf(page).innerText()).toBe(sentence);
  visit.expectClean();
});

test("a case tells its fall to the yuan, and month by month once something is dated", async () => {
  const visit = await visitPage("en", { ...calm, fragment: "case=lisi000&view=why" });
  const { page, words } = visit;
  const { change } = words.why;
  const ledger = page.getByTestId("ledger");
  await ledger.waitFor();
  const sums = async () => {
    const rows = await ledger
      .locator("tbody tr")
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll("td")].map((cell) =>
            Number((cell.textContent ?? "").replace(/[^\d−-]/g, "").replace("−", "-") || 0),
          ),
        ),
      );
    const total = rows.at(-2)!;
    return total.map((sum, i) => [rows.slice(0, -2).reduce((all, row) => all + row[i]!, 0), sum]);
  };
  for (const [added, sum] of await sums()) expect(added).toBe(sum);
  await page.getByLabel(change.event, { exact: true }).selectOption("tightening");
  await page.getByRole("button", { name: change.addEvent, exact: true }).click();
  await page.getByText(change.ledger, { exact: true }).waitFor();
  const byMonth = await sums();
  expect(byMonth.length).toBe(7);
  for (const [added, sum] of byMonth) expect(added).toBe(sum);
  visit.expectClean();
});

test.each(["light", "dark"] as const)("axe finds nothing, in %s", async (colorScheme) => {
  const visit = await visitPage("zh-CN", { ...WHY, colorScheme });
  const { page, words } = visit;
  await page.getByTestId("limit-now").waitFor();
  await expectNoAxeViolations(page);
  await enterLimits(visit);
  await page.locator("#question input[type=radio]").last().check();
  await page.getByRole("button", { name: words.why.decision.openKit }).click();
  await page.getByRole("button", { name: words.why.change.begin }).click();
  await page.getByLabel(words.why.change.add).selectOption("lenders.platformsWithBalance");
  for (const summary of await page.locator("#causes summary").all()) await summary.click();
  await expectNoAxeViolations(page);
  visit.expectClean();
});

test("at 320 px nothing scrolls sideways, and everything can be hit", async () => {
  const visit = await visitPage("en", {
    ...calm,
    fragment: "case=zhangsan003&view=why",
    viewport: { width: 320, height: 800 },
  });
  const { page } = visit;
  await verdictOf(page).waitFor();
  expect(await findSidewaysScroll(page)).toBe(0);
  expect(await findSmallTargets(page, 24)).toEqual([]);
  visit.expectClean();
});
