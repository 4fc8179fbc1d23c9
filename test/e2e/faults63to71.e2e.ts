// Locales, zoom and spacing (faults 63–71): the page reads the same, nothing is lost or cut off.
import { describe, expect, test } from "vitest";
import { openPage } from "../support/page";
import { findSidewaysScroll } from "../support/reach";
import { visitPage } from "../support/visit";

async function figureOf(page: Awaited<ReturnType<typeof openPage>>["page"]): Promise<string> {
  await page.getByTestId("limit-now").waitFor();
  await page.getByRole("slider").first().waitFor();
  return page.getByTestId("limit-now").innerText();
}

describe("faults 63–65: a browser of another locale", () => {
  test.each([
    ["63", "de-DE"],
    ["64", "ar-EG"],
    ["65", "en-IN"],
  ])(
    "fault %s: %s shows the same digits and groups, and reads what is typed",
    async (_, locale) => {
      const { page, expectClean } = await openPage({ locale });
      const figure = await figureOf(page);
      expect(figure).toMatch(/^(21,800\s元|¥21,800)$/);
      await page.locator("#fact-line-balanceYuan").fill("12,000");
      await expect.poll(() => page.getByTestId("limit-now").innerText()).not.toBe(figure);
      expect(await page.locator("[data-stale]").getAttribute("data-stale")).toBe("false");
      expectClean();
    },
  );
});

describe("faults 66–69: more room for text", () => {
  test("fault 66: text 40 % longer fits without sideways scrolling", async () => {
    const { page } = await openPage({ viewport: { width: 390, height: 844 }, locale: "en-US" });
    await figureOf(page);
    await page.evaluate(() => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const text = node.textContent ?? "";
        if (text.trim().length > 3)
          node.textContent = `${text} ${"lorem ".repeat(Math.ceil((text.length * 0.4) / 6))}`;
      }
    });
    expect(await findSidewaysScroll(page)).toBeLessThanOrEqual(0);
  });

  test("fault 67: 400 % zoom of 1280 × 1024 reflows into one column that can be used", async () => {
    // 400 % of 1280 × 1024 leaves 320 × 256 CSS pixels.
    const visit = await visitPage("zh-CN", { viewport: { width: 320, height: 256 } });
    await visit.timeline.waitFor();
    expect(await findSidewaysScroll(visit.page)).toBeLessThanOrEqual(0);
    const figure = await visit.headlineYuan();
    await (await visit.reachFact("lenders.platformsWithBalance")).fill("2");
    await expect.poll(visit.headlineYuan).toBeGreaterThan(figure);
    // What has the focus is not hidden under the bar.
    const box = await visit.fact("lenders.platformsWithBalance").boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
  });

  test("fault 68: text of 200 % keeps everything in reach", async () => {
    const { page } = await openPage({ viewport: { width: 1280, height: 900 }, locale: "zh-CN" });
    await figureOf(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await findSidewaysScroll(page)).toBeLessThanOrEqual(0);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("button, h1, h2, h3, label")]
        .filter(
          (element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 2,
        )
        .filter((element) => getComputedStyle(element).overflowX === "hidden")
        .map((element) => element.textContent),
    );
    expect(cut).toEqual([]);
  });

  test("fault 69: WCAG text spacing cuts nothing off", async () => {
    const { page } = await openPage({ viewport: { width: 390, height: 844 }, locale: "zh-CN" });
    await figureOf(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await findSidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
});

describe("faults 70 and 71: what the system asks for", () => {
  test("fault 70: forced colours keep the chart's pushes and lines visible", async () => {
    const { page } = await openPage({ forcedColors: "active", locale: "zh-CN" });
    await figureOf(page);
    await page.locator(".recharts-surface").first().waitFor();
    const seen = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const paths = [...document.querySelectorAll(".recharts-surface path")];
      const visible = paths.filter((path) => {
        const { fill, stroke } = getComputedStyle(path);
        return [fill, stroke].some((colour) => colour !== "none" && colour !== ground);
      });
      return { paths: paths.length, visible: visible.length };
    });
    expect(seen.paths).toBeGreaterThan(5);
    expect(seen.visible).toBeGreaterThan(5);
  });

  test("fault 71: nothing moves by itself where motion is to be reduced", async () => {
    const visit = await visitPage("zh-CN", { reducedMotion: "reduce" });
    await visit.timeline.waitFor();
    await visit.caseButton("zhangsan000").click();
    const moving = () =>
      visit.page.evaluate(
        () =>
          document
            .getAnimations()
            .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 20).length,
      );
    for (let i = 0; i < 5; i++) expect(await moving()).toBe(0);
  });
});
