// From a word on the page to what it means, and back with nothing lost.
import { describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../support/axe";
import { findSidewaysScroll, findSmallTargets } from "../support/reach";
import { visitPage } from "../support/visit";

const sizes = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

describe("a term on the page", () => {
  test.each([
    ["zh-CN", "desktop"],
    ["en", "phone"],
  ] as const)("leads to its entry and back, in %s on a %s", async (language, size) => {
    const visit = await visitPage(language, { viewport: sizes[size], reducedMotion: "reduce" });
    const { page, words } = visit;
    await page.locator("#answer ol button").first().click();
    const card = page.locator("#factor");
    await card.waitFor();
    const name = await card.locator("h2").innerText();
    const balance = await visit.reachFact("line.balanceYuan");
    await balance.fill("12345");
    await visit.leaveForm();
    await expect.poll(visit.isStale).toBe(false);
    const limit = await visit.headlineYuan();

    await card.locator("a[href*='part=']").first().click();
    const entry = page.locator("h4#multilending");
    await entry.waitFor();
    await expect.poll(() => entry.evaluate((each) => each === document.activeElement)).toBe(true);
    const top = (await entry.boundingBox())?.y ?? Number.NaN;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(sizes[size].height);

    await page.goBack();
    await card.waitFor();
    expect(await card.locator("h2").innerText()).toBe(name);
    expect(await visit.headlineYuan()).toBe(limit);
    expect(await (await visit.reachFact("line.balanceYuan")).inputValue()).toBe("12345");
    await visit.leaveForm();
    expect(page.url()).toContain("case=caseA");
    expect(await page.getByText(words.app.status.notKept).count()).toBe(0);
    visit.expectClean();
  });

  test("in the appeal kit leads to the right, and the changed letter is there afterwards", async () => {
    const visit = await visitPage("zh-CN", { fragment: "case=caseA&view=why" });
    const { page, words } = visit;
    const opener = page.getByRole("button", { name: words.why.decision.openKit });
    const letter = page.locator("#letter textarea");
    await page.locator("#decision").waitFor();
    if (await opener.isVisible()) await opener.click();
    await letter.fill("请说明原因");
    await page.locator("#decision a[href$='part=automated']").first().click();
    await page.locator("h4#automated").waitFor();
    await page.goBack();
    await letter.waitFor();
    expect(await letter.inputValue()).toBe("请说明原因");
    visit.expectClean();
  });

  test("stands wherever it is spoken of, is large enough to hit, and every link has its entry", async () => {
    const visit = await visitPage("en", { viewport: { width: 320, height: 640 } });
    const { page } = visit;
    const parts = new Set<string>();
    const collect = async (fragment: string, wait: string): Promise<void> => {
      await page.goto(`${page.url().split("#")[0]}#${fragment}`);
      await page.locator(wait).first().waitFor();
      const links = page.locator("main a[href*='view=learn&part=']");
      await links.first().waitFor();
      for (const link of await links.all()) {
        parts.add((await link.getAttribute("href"))?.split("part=")[1] ?? "none");
      }
      expect(await findSidewaysScroll(page)).toBeLessThanOrEqual(0);
      expect(await findSmallTargets(page, 24)).toEqual([]);
    };
    await collect("case=cardOverdue", "#month dl");
    expect([...parts]).toEqual(
      expect.arrayContaining(["suspended", "grade", "utilisation", "howscore", "reference"]),
    );
    await collect("case=caseA&view=why", "#reasons li");
    await collect("case=caseA&view=recover", "#warnings p");
    expect([...parts]).toEqual(expect.arrayContaining(["multilending", "repair", "automated"]));
    await page.goto(`${page.url().split("#")[0]}#view=learn`);
    await page.locator("h4#multilending").waitFor();
    for (const part of parts) expect(await page.locator(`#${part}`).count(), part).toBe(1);
    await expectNoAxeViolations(page);
    visit.expectClean();
  });
});
