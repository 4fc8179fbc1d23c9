// The report on paper and what else can be taken away: whole, readable, of one result, and to be made
// again from its link. Faults 34 and 72.
import { describe, expect, test } from "vitest";
import { NO_ANSWERS } from "../../src/profile/fallAnswers";
import { readSnapshotLink } from "../../src/share/snapshotLink";
import { buildSnapshot } from "../share/buildSnapshot";
import { caseWith, projectScenario } from "../support/projectScenario";
import { downloaded, fragmentOf, openTool } from "../support/shared";
import { type Visit, visitPage } from "../support/visit";

const PAPER_PX = 680;

async function visitReport(language: "zh-CN" | "en"): Promise<Visit> {
  const visit = await visitPage(language);
  await visit.expectShown(projectScenario(caseWith("caseA")));
  await openTool(visit, "report");
  await visit.page.getByTestId("report-link").waitFor();
  return visit;
}

function press({ page }: Visit, name: string): () => Promise<void> {
  return () => page.getByRole("button", { name, exact: true }).click();
}

/** Pages of a PDF. */
function countPages(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  test("paper holds the report alone, light and at the paper's width", async () => {
    const visit = await visitReport(language);
    const { page, words } = visit;
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect.poll(() => page.locator("html").getAttribute("data-scheme")).toBe("dark");
    expect(await page.getByRole("banner").isVisible()).toBe(false);
    expect(await page.getByRole("contentinfo").isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: words.report.print }).isVisible()).toBe(false);
    const paper = page.locator("[data-report]");
    expect(await paper.isVisible()).toBe(true);
    const chart = paper.locator("[data-print-chart] .recharts-wrapper > svg.recharts-surface");
    expect(Number(await chart.getAttribute("width"))).toBe(PAPER_PX);
    expect(await chart.isVisible()).toBe(true);
    const ink = await paper.evaluate((element) => {
      const [red = 0, green = 0, blue = 0] = getComputedStyle(element)
        .color.match(/\d+/g)!
        .map(Number);
      return (red + green + blue) / 3;
    });
    expect(ink, "dark ink on white paper").toBeLessThan(80);
    const text = await paper.innerText();
    for (const part of [
      "summary",
      "reasons",
      "plan",
      "contributions",
      "sources",
      "notice",
    ] as const) {
      expect(text).toContain(words.report[part]);
    }
    expect(text).toContain(words.report.noticeText);
    const pages = countPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(4);
    visit.expectClean();
  });

  test("its link makes it again, under the same check code", async () => {
    const visit = await visitReport(language);
    const { page } = visit;
    const hash = await page.getByTestId("report-hash").innerText();
    const link = new URL((await page.getByTestId("report-link").innerText()).trim());
    expect(hash).toContain(link.hash.split(".").at(-1));
    const other = await visitPage(language, { fragment: link.hash.slice(1) });
    await other.page.getByTestId("report-link").waitFor();
    expect(await other.page.getByTestId("report-hash").innerText()).toBe(hash);
    expect(await other.page.locator("[data-report] dl").innerText()).toBe(
      await page.locator("[data-report] dl").innerText(),
    );
    other.expectClean();
  });
});

test("what was answered about the fall goes along in the link, and its diagnosis stands on paper", async () => {
  const diagnosis = { ...NO_ANSWERS, answers: { inquiries: "seven" } };
  const shown = { view: "report", month: 0, factor: null, measures: true };
  const visit = await visitPage("zh-CN", {
    fragment: await fragmentOf(buildSnapshot({ diagnosis, shown })),
  });
  const { page, words } = visit;
  const told = page.getByTestId("report-diagnosis");
  await told.waitFor();
  expect(await told.innerText()).toContain(words.report.diagnosis);
  expect(await told.locator("tbody tr").count()).toBeGreaterThan(2);
  const link = new URL((await page.getByTestId("report-link").innerText()).trim());
  expect(await readSnapshotLink(link.hash)).toMatchObject({ ok: true, value: { diagnosis } });
  visit.expectClean();
});

test("the chart as SVG stands alone: no style sheet, no name of ours, no script", async () => {
  const visit = await visitReport("zh-CN");
  const { bytes, name } = await downloaded(visit.page, press(visit, visit.words.report.svg));
  const svg = bytes.toString("utf8");
  expect(name).toMatch(/\.svg$/);
  expect(svg).toMatch(/^<svg[^>]+viewBox="0 0 680 \d+"/);
  expect(svg).not.toMatch(/var\(|class=|<script|<style|\son\w+=/);
  // A page without a policy: ours lets no script read markup.
  const blank = await visit.page.context().newPage();
  const drawn = await blank.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const count = (selector: string) => parsed.querySelectorAll(selector).length;
    return { errors: count("parsererror"), paths: count("path") };
  }, svg);
  expect(drawn.errors).toBe(0);
  expect(drawn.paths).toBeGreaterThan(8);
  visit.expectClean();
});

test("the chart as PNG has twice the pixels and is not blank", async () => {
  const visit = await visitReport("zh-CN");
  const { bytes } = await downloaded(visit.page, press(visit, visit.words.report.png));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(2 * PAPER_PX);
  // One colour would pack into a few hundred bytes.
  expect(bytes.length).toBeGreaterThan(10_000);
  visit.expectClean();
});

test("34: the table opens in a spreadsheet, figures as figures, and runs no formula", async () => {
  const scenario = caseWith("caseA");
  const name = '=HYPERLINK("http://example.invalid","x")';
  const shown = { view: "report", month: 0, factor: null, measures: true };
  const fragment = await fragmentOf(buildSnapshot({ scenario, name, shown }));
  const visit = await visitPage("zh-CN", { fragment });
  const { page, words } = visit;
  await page.getByRole("checkbox", { name: words.report.written }).check();
  const { bytes } = await downloaded(page, press(visit, words.report.csv));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = bytes.toString("utf8").split("\r\n");
  expect(rows[1]).toMatch(/^"'=HYPERLINK\(""http/);
  const projection = projectScenario(scenario);
  expect(rows).toHaveLength(projection.months + 3);
  for (const month of [0, 3, projection.months]) {
    const cells = rows[month + 1]!.replace(/^"(?:[^"]|"")*"/, "").split(",");
    expect(Number(cells[3])).toBe(projection.usableYuan[month]);
    expect(Number(cells[8])).toBe(projection.referenceYuan[month]);
    const pushes = cells.slice(14).reduce((sum, cell) => sum + Number(cell), 0);
    expect(Number(cells[8]) + pushes, "reference and pushes are the limit").toBe(Number(cells[3]));
  }
  visit.expectClean();
});

test("the data as JSON hold the figures, the case, and its check code", async () => {
  const visit = await visitReport("en");
  const { page, words } = visit;
  const { bytes } = await downloaded(page, press(visit, words.report.json));
  const data = JSON.parse(bytes.toString("utf8"));
  const projection = projectScenario(caseWith("caseA"));
  expect(data.months.map(({ usable }: { usable: number }) => usable)).toEqual([
    ...projection.usableYuan,
  ]);
  const link = new URL((await page.getByTestId("report-link").innerText()).trim());
  expect(link.hash).toContain(data.checkCode);
  const linked = await readSnapshotLink(link.hash);
  expect(linked.ok && linked.value.scenario.profile.line).toMatchObject(
    data.case.scenario.profile.line,
  );
  visit.expectClean();
});

test("72: printed while the next result is computed, it is whole, of one result, and says so", async () => {
  const visit = await visitPage("zh-CN", {
    sabotage: () => {
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (...args: unknown[]) {
        const slow = (window as { slow?: boolean }).slow ? 2_000 : 0;
        setTimeout(() => Reflect.apply(post, this, args), slow);
      };
    },
  });
  const { page, words } = visit;
  await visit.expectShown(projectScenario(caseWith("caseA")));
  await openTool(visit, "report");
  await page.getByTestId("report-link").waitFor();
  const paper = page.locator("[data-report]");
  const before = await paper.locator("dl").innerText();
  const hash = await page.getByTestId("report-hash").innerText();
  await page.evaluate(() => Object.assign(window, { slow: true }));
  // Without the measures everything later than today is another figure.
  await page.keyboard.press("m");
  const print = page.getByRole("button", { name: words.report.print });
  await expect.poll(() => print.isDisabled()).toBe(true);
  expect(await page.getByTestId("report-said").innerText()).toBe(words.report.waiting);
  await page.emulateMedia({ media: "print" });
  expect(await paper.innerText()).toContain(words.report.stale);
  expect(await paper.locator("dl").innerText()).toBe(before);
  expect(await page.getByTestId("report-hash").innerText()).toBe(hash);
  expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1);
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => print.isDisabled(), { timeout: 10_000 }).toBe(false);
  expect(await paper.locator("dl").innerText()).not.toBe(before);
  expect(await paper.innerText()).not.toContain(words.report.stale);
  expect(await page.getByTestId("report-hash").innerText()).not.toBe(hash);
  visit.expectClean();
});

describe.each(["zh-CN", "en"] as const)("the planner's other ways, in %s", (language) => {
  test("stand in a short table, without the one in use", async () => {
    const visit = await visitReport(language);
    const { page, words } = visit;
    const table = page.getByTestId("report-alternatives").locator("table");
    await table.waitFor();
    const rows = await table.locator("tbody tr").count();
    expect(rows).toBeGreaterThanOrEqual(2);
    expect(await table.innerText()).toContain(words.recover.plans.kinds.leastEffort);
    // One of them in use is one less among the others.
    await page.goto(`${page.url().split("#")[0]}#view=recover`);
    await page.locator("#plans button[aria-pressed]").first().click();
    await page.locator("#plans [data-chosen=true]").waitFor();
    await page.goto(`${page.url().split("#")[0]}#view=report`);
    await expect.poll(() => table.locator("tbody tr").count()).toBe(rows - 1);
    visit.expectClean();
  });
});

describe("printed by the browser's own command", () => {
  test.each([
    ["overview", "#answer"],
    ["why", "#why"],
    ["recover", "#plans"],
    ["plans", "[data-testid=compare-plans-table]"],
    ["learn", "#multilending"],
  ] as const)("the view %s is whole, light, and without what is pressed", async (view, part) => {
    const visit = await visitPage("zh-CN", {
      fragment: `case=caseA&view=${view}`,
      colorScheme: "dark",
    });
    const { page, words } = visit;
    await page.locator(part).waitFor();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator(part).isVisible()).toBe(true);
    expect(await page.getByRole("banner").innerText()).toContain(words.app.page.simulation);
    expect(await page.getByText(words.app.page.notice).isVisible()).toBe(true);
    expect(await page.getByText(words.app.page.onPaper).isVisible()).toBe(true);
    for (const off of await page.locator("[data-off-paper]").all()) {
      expect(await off.isVisible()).toBe(false);
    }
    const ink = await page.locator(part).evaluate((element) => getComputedStyle(element).color);
    const channels = ink.match(/\d+/g)?.map(Number) ?? [];
    expect(Math.max(...channels), "dark ink on white paper").toBeLessThan(120);
    const pages = countPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(9);
    await page.emulateMedia({ media: "screen" });
    expect(await page.getByText(words.app.page.onPaper).isVisible()).toBe(false);
    visit.expectClean();
  });
});
