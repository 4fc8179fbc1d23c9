// A newcomer's first minutes, in both languages, at a desk and on a phone: every figure in the page
// is the engine's, to the yuan, and whatever is chosen is followed everywhere.
import { describe, expect, test } from "vitest";
import { formatYuan } from "../../src/i18n/format";
import type { Language } from "../../src/i18n/language";
import { caseWith, ownWith, projectScenario } from "../support/projectScenario";
import { addUp, readMonths, readTable } from "../support/readTable";
import { type Visit, visitPage } from "../support/visit";
import { fillIn, yuanIn } from "../support/words";

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

interface Setting {
  readonly language: Language;
  readonly viewport: typeof desk;
}

/** What depends on the layout is tried in all four; the rest in these two. */
const twoSettings: readonly Setting[] = [
  { language: "zh-CN", viewport: desk },
  { language: "en", viewport: phone },
];
const fourSettings: readonly Setting[] = [
  ...twoSettings,
  { language: "en", viewport: desk },
  { language: "zh-CN", viewport: phone },
];

const caseA = projectScenario(caseWith("caseA"));
const fewerPlatforms = caseWith("caseA", { lenders: { platformsWithBalance: 2 } });

/** What the month panel says, by its terms. */
async function readDetails({ page }: Visit): Promise<Record<string, string>> {
  return page
    .locator("#month dl > div")
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector("dt")?.textContent,
          row.querySelector("dd")?.textContent,
        ]),
      ),
    );
}

/** Timeline, table, waterfall and details all speak of the same month; its name and figures. */
async function expectMonth(visit: Visit, month: number): Promise<void> {
  const { page, words, language, timeline } = visit;
  await expect.poll(() => timeline.getAttribute("aria-valuenow")).toBe(String(month));
  const months = await readMonths(page);
  expect(months.chosen, "the table's marked column").toEqual([month]);
  const name = months.names[month]!;
  expect(await timeline.getAttribute("aria-valuetext")).toContain(name);
  const table = await readTable(page, language);
  const usableYuan = table.usableYuan[month]!;
  await page
    .getByRole("heading", { name: fillIn(words.app.waterfall.title, { month: name }), exact: true })
    .waitFor();
  // What is far from the screen is laid out when it is scrolled to, as a reader does.
  await page.locator("#waterfall").scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator("#waterfall ol").innerText()).not.toBe("");
  const steps = await page.locator("#waterfall ol > li").allInnerTexts();
  const ends = [steps[0]!, steps.at(-1)!].map((text) => yuanIn(text.split("\n").at(-1)!));
  expect(ends, "where the waterfall begins and ends").toEqual([
    table.referenceYuan[month],
    usableYuan,
  ]);
  await page
    .getByRole("heading", { name: fillIn(words.app.month.title, { month: name }), exact: true })
    .waitFor();
  await page.locator("#month").scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator("#month dl").innerText()).not.toBe("");
  const details = await readDetails(visit);
  expect(details[words.app.month.usable]).toBe(formatYuan(usableYuan, language));
  expect(details[words.app.month.band]).toBe(
    `${formatYuan(table.lowYuan[month]!, language)} – ${formatYuan(table.highYuan[month]!, language)}`,
  );
}

/** In every month, from the figures in the page alone. */
async function expectExactSums({ page, language }: Visit): Promise<void> {
  const table = await readTable(page, language);
  expect(table.usableYuan).toHaveLength(25);
  const months = table.usableYuan.map((_, month) => month);
  expect(months.map((month) => addUp(table, month))).toEqual(table.usableYuan);
  expect(Object.values(table.pushesYuan).flat().some(Boolean), "some factor pushes").toBe(true);
}

describe.each(fourSettings)("a first visit in $language at $viewport.width px", (setting) => {
  const { language, viewport } = setting;

  test("opens case A with the engine's figures, and every part follows the chosen month", async () => {
    const visit = await visitPage(language, { viewport });
    const { page, timeline, expectShown } = visit;
    await expectShown(caseA);
    expect(await visit.caseButton("caseA").getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    await expectExactSums(visit);
    // Today, then clicked, by arrow keys, by the End key, and chosen in the table.
    await expectMonth(visit, 0);
    const { width, height } = (await timeline.boundingBox())!;
    await timeline.click({ position: { x: width * 0.6, y: height / 2 } });
    await expect.poll(() => timeline.getAttribute("aria-valuenow")).not.toBe("0");
    const clicked = Number(await timeline.getAttribute("aria-valuenow"));
    // Somewhat right of the middle of 24 months, whatever room axis and labels take.
    expect(clicked).toBeGreaterThan(8);
    expect(clicked).toBeLessThan(20);
    await expectMonth(visit, clicked);
    await page.keyboard.press("ArrowRight");
    await expectMonth(visit, clicked + 1);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expectMonth(visit, clicked - 1);
    await page.keyboard.press("End");
    await expectMonth(visit, 24);
    await page.getByRole("table").locator("thead").getByRole("button").nth(3).click();
    await expectMonth(visit, 3);
    visit.expectClean();
  });
});

describe.each(twoSettings)("a first visit in $language at $viewport.width px", (setting) => {
  const { language, viewport } = setting;
  const open = () => visitPage(language, { viewport });

  test("costs nobody their own entries when another case is looked at", async () => {
    const visit = await open();
    const { caseButton, fact, reachFact, expectShown } = visit;
    await caseButton("own").click();
    await expectShown(projectScenario(ownWith({})), "nothing known yet");
    await (await reachFact("line.limitNowYuan")).fill("20000");
    await (await reachFact("line.limitBeforeYuan")).fill("7万");
    const own = projectScenario(
      ownWith({ line: { limitNowYuan: 20_000, limitBeforeYuan: 70_000 } }),
    );
    await expectShown(own, "two facts known");
    await visit.leaveForm();
    await caseButton("caseB").click();
    await expectShown(projectScenario(caseWith("caseB")), "case B");
    await caseButton("own").click();
    await expectShown(own, "one's own entries again");
    expect(await fact("line.limitBeforeYuan").inputValue()).toBe("7万");
    await caseButton("caseA").click();
    await expectShown(caseA, "case A again");
    visit.expectClean();
  });

  test("moves headline, table and the spoken timeline when an entry changes", async () => {
    const visit = await open();
    await visit.expectShown(caseA);
    const spoken = await visit.timeline.getAttribute("aria-valuetext");
    await (await visit.reachFact("lenders.platformsWithBalance")).fill("2");
    const changed = projectScenario(fewerPlatforms);
    expect(changed.usableYuan[0]).toBeGreaterThan(caseA.usableYuan[0]!);
    await visit.expectShown(changed);
    const spokenNow = await visit.timeline.getAttribute("aria-valuetext");
    expect(spokenNow).not.toBe(spoken);
    expect(spokenNow).toContain(formatYuan(changed.usableYuan[0]!, language));
    await expectExactSums(visit);
    visit.expectClean();
  });

  test("compares with another reference, and the sum stays exact", async () => {
    const visit = await open();
    const { words, option, expectShown } = visit;
    const { references, reference } = words.app.timeline;
    await expectShown(caseA);
    for (const kind of ["healthy", "withoutActions", "before"] as const) {
      await option(reference, references[kind].name).check();
      await expectShown(projectScenario({ ...caseWith("caseA"), reference: kind }), kind);
      await expectExactSums(visit);
    }
    visit.expectClean();
  });

  test("shows without the measures what the row “without measures” promised", async () => {
    const visit = await open();
    const { page, words, option, expectShown } = visit;
    await expectShown(caseA);
    const { withoutActionsYuan } = await readTable(page, language);
    expect(withoutActionsYuan).not.toBeNull();
    await option(words.app.timeline.measures, words.app.timeline.measuresOff).check();
    await expectShown(projectScenario(caseWith("caseA"), false));
    expect((await readTable(page, language)).usableYuan).toEqual(withoutActionsYuan);
    await expectExactSums(visit);
    visit.expectClean();
  });

  test("changes its language in place and keeps what was typed", async () => {
    const visit = await open();
    const { page, words, fact, expectShown } = visit;
    await (await visit.reachFact("lenders.platformsWithBalance")).fill("2");
    await expectShown(projectScenario(fewerPlatforms));
    await visit.leaveForm();
    let navigations = 0;
    page.on("framenavigated", () => {
      navigations += 1;
    });
    const other = language === "en" ? "zh-CN" : "en";
    await visit.languageOption(other).check();
    await visit.speaking(other).expectShown(projectScenario(fewerPlatforms), "translated");
    expect(await fact("lenders.platformsWithBalance").inputValue()).toBe("2");
    expect(await page.locator("html").getAttribute("lang")).toBe(other);
    expect(await page.locator("body").innerText()).not.toContain(words.app.page.notice);
    expect(navigations).toBe(0);
    visit.expectClean();
  });
});
