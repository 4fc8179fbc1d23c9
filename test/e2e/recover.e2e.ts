// How it comes back, walked as a person does: case A, 60,000 by month 3, five plans, one chosen, one
// action moved, a slip tried, the calendar taken along, two real limits entered, planned anew.
import ICAL from "ical.js";
import type { Download } from "playwright";
import { describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../support/axe";
import { tabTo } from "../support/keyboard";
import { type Visit, visitPage } from "../support/visit";
import { wordsOf, yuanIn } from "../support/words";

const PATIENCE = { timeout: 15_000, interval: 50 };

async function arrive(language: "zh-CN" | "en", options = {}): Promise<Visit> {
  const visit = await visitPage(language, {
    fragment: "case=caseA&view=recover",
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  await visit.page.locator("#plans").waitFor();
  await waitForPlans(visit);
  return visit;
}

async function waitForPlans({ page }: Visit): Promise<void> {
  await page.locator('[data-testid="plan-search"][data-busy="false"]').waitFor();
}

async function textOf(download: Download): Promise<string> {
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

const cards = ({ page }: Visit) => page.locator("#plans li[data-kind]");

describe.each(["zh-CN", "en"] as const)("the recovery plan in %s", (language) => {
  const words = wordsOf(language).recover;

  test("from the goal to planning anew, by mouse", async () => {
    const visit = await arrive(language);
    const { page } = visit;
    const goal = page.locator("#goal");
    await goal.getByLabel(words.goal.limit).fill("60000");
    await goal.getByLabel(words.goal.byMonth).fill("3");
    await waitForPlans(visit);
    await expect.poll(() => cards(visit).count(), PATIENCE).toBe(5);
    expect(await page.locator('[data-proven="true"]').count()).toBe(5);

    // Choosing a plan makes the whole page follow it.
    await cards(visit).first().getByRole("button").click();
    const between = page.getByTestId("plan-between");
    await expect.poll(() => between.textContent(), PATIENCE).toContain("60,000");
    const gainNow = async () =>
      yuanIn((await between.textContent())?.match(/[+−][^。.]*/)?.[0] ?? "");
    const gain = await gainNow();
    expect(gain).toBeGreaterThan(20_000);

    // One action later: less of it by then, at once.
    const row = page.locator('#schedule tr[data-action="keepFewPlatforms"]');
    await row.getByRole("textbox").fill("3");
    await expect.poll(gainNow, PATIENCE).toBeLessThan(gain);
    expect(await cards(visit).locator('button[aria-pressed="true"]').count()).toBe(0);

    // A slip.
    const worst = page.getByTestId("worst-slip");
    await expect.poll(() => worst.textContent(), PATIENCE).not.toBe("");
    expect(await page.locator("#stress tbody tr").count()).toBe(5);

    // The calendar.
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: words.dates.export }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("limit-recovery.ics");
    const file = await textOf(download);
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
    expect(events.length).toBeGreaterThan(24);
    for (const line of file.split("\r\n")) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }

    // What really happened: the forecast is weighed, then planned anew.
    const tracking = page.locator("#tracking");
    const real = tracking.getByRole("textbox");
    await real.nth(0).fill("21000");
    await real.nth(1).fill("25000");
    const verdict = page.getByTestId("tracking-verdict");
    await expect.poll(() => verdict.textContent(), PATIENCE).not.toBe("");
    await tracking.getByRole("button").last().click();
    await expect.poll(() => visit.headlineYuan(), PATIENCE).toBe(25_000);
    await waitForPlans(visit);
    expect(await verdict.textContent()).toContain("25,000");
    await expect.poll(() => goal.getByLabel(words.goal.byMonth).inputValue(), PATIENCE).toBe("1");
    visit.expectClean();
  });

  test("has no accessibility violation in light and dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const visit = await arrive(language, { colorScheme });
      await cards(visit).first().getByRole("button").click();
      await visit.page.locator("#actions button").first().click();
      await visit.page.getByTestId("chance").waitFor();
      await expectNoAxeViolations(visit.page);
    }
  });
});

describe("by keyboard alone", () => {
  test("a plan is chosen, an action moved, a slip and the calendar tried, two limits entered", async () => {
    const visit = await arrive("zh-CN");
    const { page } = visit;
    const words = wordsOf("zh-CN").recover;
    const press = (key: string) => page.keyboard.press(key);

    const limit = page.locator("#goal").getByLabel(words.goal.limit);
    await tabTo(page, limit);
    await press("ControlOrMeta+a");
    await page.keyboard.type("60000");
    await waitForPlans(visit);
    const choose = cards(visit).nth(1).getByRole("button");
    await tabTo(page, choose);
    await press("Enter");
    await expect.poll(() => choose.getAttribute("aria-pressed"), PATIENCE).toBe("true");

    const handle = page.locator('#schedule [role="slider"]').first();
    await tabTo(page, handle);
    const from = Number(await handle.getAttribute("aria-valuenow"));
    await press("ArrowRight");
    await expect
      .poll(async () => Number(await handle.getAttribute("aria-valuenow")), PATIENCE)
      .toBe(from + 1);

    const slip = page.locator("#stress").getByRole("textbox");
    await tabTo(page, slip);
    await press("ControlOrMeta+a");
    await page.keyboard.type("1");
    await expect.poll(() => page.locator("#stress tbody tr").count(), PATIENCE).toBe(5);

    const exportButton = page.getByRole("button", { name: words.dates.export });
    await tabTo(page, exportButton);
    const [download] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
    expect(download.suggestedFilename()).toBe("limit-recovery.ics");

    const real = page.locator("#tracking").getByRole("textbox");
    await tabTo(page, real.nth(0));
    await page.keyboard.type("20000");
    await press("Tab");
    await page.keyboard.type("22000");
    const replan = page.locator("#tracking").getByRole("button").last();
    await tabTo(page, replan);
    await press("Enter");
    await expect.poll(() => visit.headlineYuan(), PATIENCE).toBe(22_000);
    visit.expectClean();
  });
});

describe("out of reach", () => {
  test("says why, and one press on the smallest change brings plans", async () => {
    const visit = await arrive("zh-CN");
    const { page } = visit;
    const words = wordsOf("zh-CN").recover;
    await page.locator("#goal").getByLabel(words.goal.effort).fill("5");
    const shortfall = page.locator("#shortfall");
    await shortfall.waitFor();
    await shortfall.getByRole("button").first().click();
    await expect.poll(() => shortfall.count(), PATIENCE).toBe(0);
    await waitForPlans(visit);
    expect(await cards(visit).count()).toBeGreaterThan(0);
    visit.expectClean();
  });

  test("a locked action is in no plan", async () => {
    const visit = await arrive("zh-CN");
    const { page } = visit;
    await page.locator("#actions button").first().click();
    await page.locator('#actions li[data-action="keepFewPlatforms"] select').selectOption("locked");
    await waitForPlans(visit);
    await expect
      .poll(
        () =>
          page
            .locator("#plans")
            .textContent()
            .catch(() => ""),
        PATIENCE,
      )
      .not.toContain("减少网贷平台");
  });
});

describe("on a phone of 320 pixels", () => {
  test("the page scrolls one way only", async () => {
    const visit = await arrive("zh-CN", { viewport: { width: 320, height: 700 } });
    await visit.page.getByTestId("chance").waitFor();
    const tooWide = await visit.page.evaluate(() => {
      if (document.documentElement.scrollWidth <= window.innerWidth) return [];
      return [...document.querySelectorAll("main *")]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
        .map((element) => `${element.localName} ${element.className}`);
    });
    expect(tooWide).toEqual([]);
  });
});

describe("what was entered", () => {
  test("is still there after a reload", async () => {
    const visit = await arrive("zh-CN");
    const { page } = visit;
    const words = wordsOf("zh-CN").recover;
    await page.locator("#goal").getByLabel(words.goal.limit).fill("55000");
    await page.locator("#tracking").getByRole("textbox").nth(0).fill("23000");
    await page.waitForTimeout(600);
    await page.reload();
    await page.locator("#plans").waitFor();
    expect(await page.locator("#goal").getByLabel(words.goal.limit).inputValue()).toBe("55000");
    expect(await page.locator("#tracking").getByRole("textbox").nth(0).inputValue()).toBe("23000");
  });
});
