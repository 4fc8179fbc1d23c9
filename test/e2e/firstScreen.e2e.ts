// The first screen, before and after the page itself has come.
import { expect, inject, test } from "vitest";
import { monthOf } from "../../src/i18n/format";
import { newContext } from "../support/page";

const address = () => inject("stage").baseUrl;
const SIZE = { width: 390, height: 844 };

test.each([
  ["zh-CN", "zh-CN", "light"],
  ["en-GB", "en", "dark"],
  ["fr-FR", "zh-CN", "light"],
] as const)(
  "a browser in %s reads it in %s before any other script has come",
  async (locale, language, scheme) => {
    const context = await newContext({ locale, viewport: SIZE, colorScheme: scheme });
    const page = await context.newPage();
    await page.route(/\/assets\/(?!start-|style-)/, (route) => route.abort());
    await page.goto(address());
    const shown = page.locator("#first > div:visible");
    expect(await shown.count()).toBe(1);
    expect(await shown.getAttribute("lang")).toBe(language);
    expect(await shown.innerText()).toContain("21,800");
    expect(await page.locator("html").getAttribute("data-scheme")).toBe(scheme);
    const months = await shown
      .locator("time")
      .evaluateAll((all) => all.map((each) => each.textContent));
    expect(months.length).toBeGreaterThan(0);
    const year = Number(monthOf(new Date()).slice(0, 4));
    for (const month of months)
      expect(month).toMatch(new RegExp(`${year}|${year + 1}|${year + 2}|${year + 3}`));
    // What cannot come is told, in both languages.
    await page.locator("#not-loaded").waitFor();
    expect(await page.locator("#not-loaded").innerText()).toMatch(/刷新.*reload/s);
  },
);

test("the page takes its place, and nobody who comes for something else sees it", async () => {
  const context = await newContext({ viewport: SIZE, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(address());
  await page.getByTestId("limit-now").waitFor();
  expect(await page.locator("#first").count()).toBe(0);
  await page.route(/\/assets\/(?!start-|style-)/, (route) => route.abort());
  await page.goto(`${address()}#case=caseB`);
  await page.reload();
  await page.locator("#not-loaded").waitFor();
  expect(await page.locator("#first").count()).toBe(0);
});

test("a part that the page begins with and that is gone is told", async () => {
  const context = await newContext({ viewport: SIZE, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.route(/spawnScoringWorker/, (route) => route.abort());
  await page.goto(address());
  await page.locator("#not-loaded").waitFor();
});
