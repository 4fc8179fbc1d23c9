// What stays in the browser: the tab's own memory and nothing else, gone with the tab.
import { expect, test } from "vitest";
import { caseWith, projectScenario } from "../support/projectScenario";
import { visitPage } from "../support/visit";

test("a whole visit leaves nothing but the tab's own memory", async () => {
  const visit = await visitPage("zh-CN");
  const { page, words, option, fact } = visit;
  await visit.caseButton("own").click();
  await fact("line.limitNowYuan").fill("23456");
  await visit.caseButton("caseA").click();
  await visit.expectShown(projectScenario(caseWith("caseA")));
  await option(words.app.timeline.measures, words.app.timeline.measuresOff).check();
  await option(words.app.page.look, words.app.page.schemes.dark).check();
  await visit.timeline.press("End");
  await visit.languageOption("en").check();
  await page.reload();
  await page.getByTestId("limit-now").waitFor();

  // Would hold cookies, local storage and databases of every origin.
  expect(await page.context().storageState({ indexedDB: true })).toEqual({
    cookies: [],
    origins: [],
  });
  const tabMemory = await page.evaluate(() => ({ ...sessionStorage }) as Record<string, string>);
  expect(Object.keys(tabMemory)).toEqual([expect.stringMatching(/^limit-recovery\.tab\./)]);
  expect(Object.values(tabMemory)[0], "what was typed is in it").toContain("23456");
  visit.expectClean();
});

test("another tab knows nothing of what was typed in the first", async () => {
  const visit = await visitPage("zh-CN");
  const { page, fact } = visit;
  await visit.caseButton("own").click();
  await fact("line.limitNowYuan").fill("23456");
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.getByTestId("limit-now").waitFor();
  const { names } = visit.words.cases;
  await second.getByRole("button", { name: names.own }).click();
  expect(await second.locator("#fact-line-limitNowYuan").inputValue()).toBe("");
  expect(await fact("line.limitNowYuan").inputValue()).toBe("23456");
  visit.expectClean();
});
