// The whole journey with the keyboard alone: every stop shows that it has the focus, the order is
// the document's, nothing holds the focus fast, and every figure follows as it does for a mouse.
import { describe, expect, test } from "vitest";
import { type Stop, tabTo, walkThrough } from "../support/keyboard";
import { caseWith, projectScenario } from "../support/projectScenario";
import { visitPage } from "../support/visit";

const calm = { reducedMotion: "reduce" } as const;

test.each([
  { key: "Tab", language: "zh-CN" },
  { key: "Shift+Tab", language: "en" },
] as const)("every stop of $key is in view, shows its focus and keeps the order", async (walk) => {
  const visit = await visitPage(walk.language, calm);
  const { page } = visit;
  await visit.expectShown(projectScenario(caseWith("caseA")));
  await visit.openWholeForm();
  const forwards = walk.key === "Tab";
  // A click on what takes no focus says where the walk begins: above everything or below it.
  if (forwards) await page.mouse.click(1, 1);
  else await page.getByText(visit.words.app.page.privacy).click();
  const stops = await walkThrough(page, walk.key);
  const namesOf = (isWrong: (stop: Stop, index: number) => boolean) =>
    stops.filter(isWrong).map(({ name }) => name);
  expect(namesOf((stop) => !stop.showsFocus)).toEqual([]);
  expect(namesOf((stop) => !stop.isInView)).toEqual([]);
  expect(namesOf(({ comesAfter }, index) => index > 0 && comesAfter !== forwards)).toEqual([]);
  // Header, cases, timeline, waterfall, table and 40 facts: less would mean a part was skipped.
  expect(stops.length).toBeGreaterThan(100);
  visit.expectClean();
});

describe("by keyboard alone", () => {
  test("the first stop skips to the result", async () => {
    const { page, words, expectClean } = await visitPage("en", calm);
    await page.getByTestId("limit-now").waitFor();
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: words.app.page.skip });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    const box = (await skip.boundingBox())!;
    expect(box.x, "the link comes into view").toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const isInResults = await page
      .locator("[data-stale]")
      .evaluate((results) => results.contains(document.activeElement));
    expect(isInResults, "the next stop is in the result").toBe(true);
    expectClean();
  });

  test("cases, references, months and entries are within reach and change the figures", async () => {
    const visit = await visitPage("zh-CN", calm);
    const { page, words, option, expectShown } = visit;
    const { keyboard } = page;
    const { references, reference, measures, measuresOn } = words.app.timeline;
    await expectShown(projectScenario(caseWith("caseA")));

    await tabTo(page, visit.caseButton("lisi000"));
    await keyboard.press("Enter");
    const study = caseWith("lisi000");
    await expectShown(projectScenario(study), "a case opened by Enter");

    await tabTo(page, option(reference, references.before.name));
    await keyboard.press("ArrowLeft");
    const healthy = { ...study, reference: "healthy" } as const;
    await expectShown(projectScenario(healthy), "a reference chosen by an arrow");

    await tabTo(page, option(measures, measuresOn));
    await keyboard.press("ArrowRight");
    await expectShown(projectScenario(healthy, false), "measures off by an arrow");

    await tabTo(page, visit.timeline);
    await keyboard.press("PageUp");
    await keyboard.press("ArrowRight");
    await expect.poll(() => visit.timeline.getAttribute("aria-valuenow")).toBe("4");

    const { mode, modes } = words.app.form;
    await tabTo(page, option(mode, modes.quick));
    await keyboard.press("ArrowRight");
    await tabTo(page, visit.sectionToggle("lenders"));
    await keyboard.press("Space");
    await tabTo(page, visit.fact("lenders.platformsWithBalance"));
    await keyboard.press("ControlOrMeta+a");
    await keyboard.type("2");
    const typed = {
      ...healthy,
      profile: caseWith("lisi000", { lenders: { platformsWithBalance: 2 } }).profile,
    };
    await expectShown(projectScenario(typed, false), "a number typed");

    const label = words.form.fields.lenders.platformsWithBalance.label;
    await tabTo(page, page.getByRole("slider", { name: label }));
    await keyboard.press("ArrowRight");
    expect(await visit.fact("lenders.platformsWithBalance").inputValue()).toBe("3");
    const dragged = {
      ...healthy,
      profile: caseWith("lisi000", { lenders: { platformsWithBalance: 3 } }).profile,
    };
    await expectShown(projectScenario(dragged, false), "a slider moved by an arrow");
    visit.expectClean();
  });

  test("the language is changed by an arrow key and the focus stays", async () => {
    const visit = await visitPage("zh-CN", calm);
    const { page } = visit;
    await visit.expectShown(projectScenario(caseWith("caseA")));
    await tabTo(page, visit.languageOption("zh-CN"));
    await page.keyboard.press("ArrowRight");
    const translated = visit.speaking("en");
    await translated.expectShown(projectScenario(caseWith("caseA")));
    const chosen = translated.languageOption("en");
    expect(await chosen.evaluate((radio) => radio === document.activeElement)).toBe(true);
    visit.expectClean();
  });
});
