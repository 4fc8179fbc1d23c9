// An agent with a customer, and a screen in front of people: the script tells the charts' figures, the
// presentation is driven by keys, and nothing of a customer is left for the next.
import { describe, expect, test } from "vitest";
import { formatYuan } from "../../src/i18n/format";
import { expectNoAxeViolations } from "../support/axe";
import { openPage } from "../support/page";
import { caseWith, projectScenario } from "../support/projectScenario";
import { findSidewaysScroll } from "../support/reach";
import { wordsOf } from "../support/words";

const caseA = projectScenario(caseWith("caseA"));

describe.each(["zh-CN", "en"] as const)("support mode in %s", (language) => {
  const words = wordsOf(language).support;
  const locale = language === "en" ? "en-US" : "zh-CN";
  const open = async (options = {}) => {
    const opened = await openPage({ fragment: "case=caseA&view=support", locale, ...options });
    await opened.page.getByRole("heading", { name: words.script }).waitFor();
    return opened;
  };

  test("the script says the fall in the charts' own figures, and what must not be promised", async () => {
    const { page, expectClean } = await open();
    const part = (name: string) => page.locator(`ol[data-part=${name}]`);
    await part("reasons").waitFor();
    const opening = await part("opening").innerText();
    expect(opening).toContain(formatYuan(caseA.usableYuan[0]!, language));
    expect(opening).toContain(formatYuan(70_000, language));
    const largest = caseA.reasons[0]!;
    expect(await part("reasons").innerText()).toContain(formatYuan(-largest.yuan, language));
    expect(await part("steps").locator("li").count()).toBeGreaterThanOrEqual(5);
    expect(await part("never").locator("li").count()).toBe(5);
    await expectNoAxeViolations(page);
    expectClean();
  });

  test("the story is told with the arrow keys, with notes, and ends with Escape", async () => {
    const { page, expectClean } = await open();
    await page.getByRole("button", { name: words.present }).click();
    const slide = page.locator("dialog [data-step]");
    const steps: (string | null)[] = [await slide.getAttribute("data-step")];
    expect(await slide.innerText()).toContain(formatYuan(70_000, language));
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press("ArrowRight");
      steps.push(await slide.getAttribute("data-step"));
    }
    expect([...new Set(steps)]).toEqual(["was", "fell", "why", "do", "when"]);
    await page.keyboard.press("n");
    await page.getByRole("complementary", { name: words.notes }).waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press("Home");
    expect(await slide.getAttribute("data-step")).toBe("was");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dialog[open]").count()).toBe(0);
    expectClean();
  });

  test("works on a phone without scrolling sideways", async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 } });
    expect(await findSidewaysScroll(page)).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: words.present }).click();
    for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowRight");
    expect(await findSidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
});

describe("a new customer", () => {
  const words = wordsOf("zh-CN");

  test("finds nothing of the last one: entries, cases, choices, the tab's own memory", async () => {
    const { page } = await openPage({ fragment: "case=own" });
    const input = page.locator('[data-field="line.balanceYuan"] input').first();
    await input.fill("43210");
    await page.getByRole("button", { name: words.cases.names.caseB }).click();
    await expect
      .poll(() => page.evaluate(() => JSON.stringify({ ...sessionStorage })))
      .toContain("43210");
    await page.goto(`${page.url().split("#")[0]}#view=support`);
    await page.getByRole("button", { name: words.support.anew.start }).click();
    await page.getByRole("button", { name: words.support.anew.yes }).click();
    await page.getByText(words.support.anew.done).waitFor();
    await expect
      .poll(() => page.evaluate(() => JSON.stringify({ ...sessionStorage })))
      .not.toMatch(/43210|caseB/);
    await page.reload();
    await page.goto(`${page.url().split("#")[0]}#case=own`);
    await input.waitFor();
    expect(await input.inputValue()).toBe("");
  });
});

describe("finding one's way", () => {
  const words = wordsOf("zh-CN");

  test("Ctrl K does what is typed, by keyboard alone, and gives the focus back", async () => {
    const { page, expectClean } = await openPage();
    await page.getByTestId("limit-now").waitFor();
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox", { name: words.app.palette.title });
    await field.waitFor();
    await expectNoAxeViolations(page);
    await field.pressSequentially("信用卡");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url(), { timeout: 10_000 }).toContain("case=cardOverdue");
    await page.keyboard.press("Control+k");
    await field.pressSequentially("怎么回事");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: words.menu.entries.learn.name }).waitFor();
    expectClean();
  });

  test("the tour shows one thing after the other where it stands, and can be left", async () => {
    const { page, expectClean } = await openPage();
    await page.getByTestId("limit-now").waitFor();
    await page.getByRole("button", { name: words.tour.start }).click();
    const box = page.getByRole("complementary", { name: words.tour.title });
    const seen = new Set<string>();
    for (let i = 0; i < 10 && (await box.count()) > 0; i++) {
      expect(await page.locator("[data-toured]").count()).toBe(1);
      seen.add(await box.locator("p[aria-live]").innerText());
      if (i === 0) await expectNoAxeViolations(page);
      await box.locator("button").last().click();
    }
    expect(seen.size).toBeGreaterThanOrEqual(5);
    expect(await page.locator("[data-toured]").count()).toBe(0);
    expectClean();
  });

  test("a term's address opens the learning page at that term", async () => {
    const { page, expectClean } = await openPage({ fragment: "view=learn&part=multilending" });
    const term = page.getByRole("heading", { name: "多头借贷" });
    await term.waitFor();
    await expect
      .poll(async () => (await term.boundingBox())?.y ?? 9_999, { timeout: 10_000 })
      .toBeLessThan(700);
    await expectNoAxeViolations(page);
    expect(await findSidewaysScroll(page)).toBeLessThanOrEqual(0);
    expectClean();
  });
});
