// First visit to understanding: what is my largest reason, what is it worth, what if, and back again,
// in both languages, on desktop and phone, using only what is on the screen.
import { describe, expect, test } from "vitest";
import { formatYuanChange } from "../../src/i18n/format";
import { expectNoAxeViolations } from "../support/axe";
import { caseWith, projectScenario } from "../support/projectScenario";
import { type Visit, visitPage } from "../support/visit";

const sizes = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 } },
} as const;

const opened = [
  ["zh-CN", "desktop"],
  ["zh-CN", "phone"],
  ["en", "desktop"],
  ["en", "phone"],
] as const;

async function arrive(language: "zh-CN" | "en", size: keyof typeof sizes): Promise<Visit> {
  const visit = await visitPage(language, { ...sizes[size], reducedMotion: "reduce" });
  await visit.page.getByTestId("limit-now").waitFor();
  await visit.timeline.waitFor();
  return visit;
}

/** Case A's largest push down today: multi-lending, by the engine. */
function largestOfCaseA() {
  const { contributions } = projectScenario(caseWith("caseA"));
  const [largest] = contributions
    .map(({ factorId, yuan }) => ({ factorId, yuan: yuan[0] as number }))
    .sort((one, other) => one.yuan - other.yuan);
  if (!largest) throw new Error("case A has no push");
  return largest;
}

describe("a newcomer", () => {
  test.each(opened)(
    "reads the largest reason and its yuan, in %s on a %s",
    async (language, size) => {
      const { page, expectClean } = await arrive(language, size);
      const { yuan } = largestOfCaseA();
      const first = page.locator("#answer ol button").first();
      expect(await first.innerText()).toContain(formatYuanChange(yuan, language));
      await first.click();
      const card = page.locator("#factor");
      await card.waitFor();
      expect(await card.locator("h2").innerText()).toBe(
        (await first.locator("span").innerText()).split("\n")[0]?.trim(),
      );
      // The card says what a better value would bring.
      expect(await card.locator("tbody td").last().innerText()).toMatch(/\+.*\d/);
      expectClean();
    },
  );

  test("drags the point of a curve and the form and the figure follow", async () => {
    const visit = await arrive("zh-CN", "desktop");
    const { page } = visit;
    await page.locator("#answer ol button").first().click();
    const point = page.locator("#factor [role=slider]");
    await point.waitFor();
    const before = await visit.headlineYuan();
    await point.focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowLeft");
    await expect.poll(visit.headlineYuan).toBeGreaterThan(before + 10_000);
    expect(await visit.fact("lenders.platformsWithBalance").inputValue()).toBe("2");
    visit.expectClean();
  });
});

describe("trying out", () => {
  test("a mishap costs yuan, can be moved by a month and taken away", async () => {
    const { page, words, expectClean } = await arrive("zh-CN", "desktop");
    const plan = page.locator("#plan");
    await plan.getByRole("button", { name: words.plan.choose }).click();
    await plan.getByRole("checkbox", { name: "一次逾期（未还清）" }).check();
    const outcome = plan.locator("p[aria-live]");
    await expect.poll(() => outcome.innerText()).toMatch(/意外造成 −/);
    const lane = page.locator("#timeline-plot").getByRole("slider", { name: /一次逾期/ });
    expect(await lane.getAttribute("aria-valuenow")).toBe("3");
    await lane.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => lane.getAttribute("aria-valuenow")).toBe("4");
    await page.keyboard.press("Delete");
    await expect.poll(() => lane.count()).toBe(0);
    await expect.poll(() => outcome.innerText()).not.toMatch(/意外/);
    expectClean();
  });

  test("is undone, redone and reset, and what differs is counted", async () => {
    const visit = await arrive("en", "desktop");
    const { page, words } = visit;
    const figure = await visit.headlineYuan();
    await (await visit.reachFact("lenders.platformsWithBalance")).fill("2");
    await expect.poll(visit.headlineYuan).toBeGreaterThan(figure);
    const better = await visit.headlineYuan();
    const form = page.locator("#form");
    expect(await form.innerText()).toContain("changed since the start: 1");
    await form.getByRole("button", { name: words.plan.undo }).click();
    await expect.poll(visit.headlineYuan).toBe(figure);
    expect(await visit.fact("lenders.platformsWithBalance").inputValue()).toBe("6");
    await form.getByRole("button", { name: words.plan.redo }).click();
    await expect.poll(visit.headlineYuan).toBe(better);
    await form.getByRole("button", { name: words.app.form.reset }).click();
    await expect.poll(visit.headlineYuan).toBe(figure);
  });

  test("a chip says what the last step has changed", async () => {
    const visit = await arrive("zh-CN", "desktop");
    const chip = visit.page.locator(
      '[data-field="lenders.platformsWithBalance"] button[data-sign]',
    );
    expect(await chip.getAttribute("aria-label")).not.toContain("刚才");
    await (await visit.reachFact("lenders.platformsWithBalance")).fill("3");
    await expect.poll(() => chip.getAttribute("aria-label")).toContain("刚才的修改带来 +");
  });
});

describe("habits", () => {
  test("back and forward return to the cases that were looked at", async () => {
    const { page, caseButton } = await arrive("zh-CN", "desktop");
    const isOpen = (name: "caseA" | "lisi000") => caseButton(name).getAttribute("aria-pressed");
    await caseButton("lisi000").click();
    await expect.poll(() => isOpen("lisi000")).toBe("true");
    await page.goBack();
    await expect.poll(() => isOpen("caseA")).toBe("true");
    await page.goForward();
    await expect.poll(() => isOpen("lisi000")).toBe("true");
    expect(page.url()).toContain("#case=lisi000");
  });

  test("an address opens a case, a month and a part of the page", async () => {
    const visit = await visitPage("zh-CN", { fragment: "case=lisi000&month=3&part=table" });
    await visit.timeline.waitFor();
    expect(await visit.caseButton("lisi000").getAttribute("aria-pressed")).toBe("true");
    expect(await visit.timeline.getAttribute("aria-valuenow")).toBe("3");
    const top = () =>
      visit.page.evaluate(
        () => document.getElementById("table")?.getBoundingClientRect().top ?? 1e9,
      );
    await expect.poll(top).toBeLessThan(900);
  });

  test("shortcuts are listed under ?, work, and can be switched off", async () => {
    const visit = await arrive("zh-CN", "desktop");
    const { page, words } = visit;
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: words.plan.shortcuts.title });
    await dialog.waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("]");
    await expect.poll(() => visit.timeline.getAttribute("aria-valuenow")).toBe("1");
    const figure = await visit.headlineYuan();
    await page.keyboard.press("l");
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
    expect(await visit.headlineYuan()).toBe(figure);
    await page.keyboard.press("?");
    await page.getByRole("checkbox", { name: "Single keys are shortcuts" }).uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("l");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  test("the figure is copied by a click", async () => {
    const { page } = await arrive("zh-CN", "desktop");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByTestId("limit-now").click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(String(projectScenario(caseWith("caseA")).usableYuan[0]));
  });
});

describe("axe finds no violation", () => {
  const schemes = [
    { colorScheme: "light", forcedColors: "none" },
    { colorScheme: "dark", forcedColors: "none" },
    { colorScheme: "dark", forcedColors: "active" },
  ] as const;

  test("with a factor's card and the catalogue of measures open, in every scheme", async () => {
    const { page, words } = await arrive("zh-CN", "desktop");
    await page.locator("#answer ol button").first().click();
    await page.locator("#factor [role=slider]").waitFor();
    await page.locator("#plan").getByRole("button", { name: words.plan.choose }).click();
    for (const scheme of schemes) {
      await page.emulateMedia(scheme);
      await expect
        .poll(() => page.locator("html").getAttribute("data-scheme"))
        .toBe(scheme.colorScheme);
      await expectNoAxeViolations(page);
    }
  });
});
