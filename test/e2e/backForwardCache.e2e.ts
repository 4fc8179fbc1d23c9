// Fault 77, in a browser that really keeps pages for its back button: the page comes back as it was left,
// with a worker that answers, and knows what another tab has kept meanwhile.
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBrowser } from "../support/browser";
import { caseWith, projectScenario } from "../support/projectScenario";
import { wordsOf, yuanIn } from "../support/words";

const words = wordsOf("zh-CN");
let browser: Browser;

beforeAll(async () => {
  // Playwright switches the cache off.
  browser = await chromium.launch({
    executablePath: await findBrowser(),
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
});
afterAll(() => browser.close());

async function openCases(page: Page): Promise<void> {
  await page.getByRole("button", { name: words.menu.open }).click();
  await page.getByRole("link", { name: words.menu.entries.cases.name }).click();
}

async function keep(page: Page, name: string): Promise<void> {
  await page.getByLabel(words.keep.name, { exact: true }).fill(name);
  await page.getByRole("button", { name: words.keep.save, exact: true }).click();
  await page.getByTestId("kept-case").filter({ hasText: name }).waitFor();
}

/** A second kept case, told to nobody: a page that is told anything leaves the cache for it. */
function duplicate(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("limit-recovery");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const changing = opening.result.transaction("cases", "readwrite");
          const cases = changing.objectStore("cases");
          const reading = cases.getAll();
          reading.onsuccess = () => cases.put({ ...reading.result[0], id: "from elsewhere" });
          changing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

test("77: a page out of the back/forward cache has its entries, computes, and sees what was kept", async () => {
  const { baseUrl } = inject("stage");
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.addInitScript(() => {
    addEventListener("pageshow", ({ persisted }) => {
      document.documentElement.dataset.persisted = String(persisted);
    });
  });
  await page.goto(`${baseUrl}#case=caseA`);
  const balance = page.locator("#fact-line-balanceYuan");
  const limit = async () => yuanIn(await page.getByTestId("limit-now").innerText());
  const usable = (balanceYuan: number) =>
    projectScenario(caseWith("caseA", { line: { balanceYuan } })).usableYuan[0];
  await balance.fill("9000");
  await expect.poll(limit).toBe(usable(9_000));
  await openCases(page);
  await page.getByRole("button", { name: words.keep.turnOn }).click();
  await keep(page, "一");

  // Another document of the same site, then back.
  await page.goto(`${baseUrl}manifest.webmanifest`);
  const other = await context.newPage();
  await other.goto(`${baseUrl}manifest.webmanifest`);
  await duplicate(other);
  await page.bringToFront();
  await page.goBack({ waitUntil: "commit" });

  await expect.poll(() => page.locator("html").getAttribute("data-persisted")).toBe("true");
  await expect.poll(() => page.getByTestId("kept-case").count()).toBe(2);
  await page.getByRole("link", { name: words.menu.back }).click();
  expect(await balance.inputValue()).toBe("9000");
  await balance.fill("8000");
  await expect.poll(limit).toBe(usable(8_000));
  expect(await page.locator("[data-stale]").getAttribute("data-stale")).toBe("false");
  expect(errors).toEqual([]);
  await context.close();
});
