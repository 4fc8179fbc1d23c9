// The menu and its views as a whole: comparison adds up, everything is reached by keyboard, axe finds
// nothing in any colour scheme, and a narrow page scrolls one way only.
import { describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../support/axe";
import { caseWith, projectScenario } from "../support/projectScenario";
import { findSidewaysScroll, findSmallTargets } from "../support/reach";
import { openShareDialog, openTool } from "../support/shared";
import { type Visit, visitPage } from "../support/visit";
import { yuanIn } from "../support/words";

const TOOLS = ["cases", "compare", "report"] as const;

async function waitForTool({ page, words }: Visit, tool: (typeof TOOLS)[number]): Promise<void> {
  if (tool === "compare") await page.getByTestId("compare-entries").waitFor();
  if (tool === "report") {
    await page.getByTestId("report-link").waitFor();
    await page.getByTestId("report-alternatives").waitFor();
  }
  if (tool !== "cases") return;
  const on = page.getByRole("button", { name: words.keep.turnOn });
  const save = page.getByRole("button", { name: words.keep.save, exact: true });
  await on.or(save).first().waitFor();
  if (await on.isVisible()) await on.click();
  await save.click();
  await page.getByTestId("kept-case").first().waitFor();
}

describe("comparison", () => {
  test("adds up: the base and every difference in a column are the other's limit", async () => {
    const visit = await visitPage("en");
    const { page, words } = visit;
    await openTool(visit, "compare");
    await page.getByRole("checkbox", { name: words.cases.names.huabeiOverdue }).check();
    const cells = () =>
      page
        .getByTestId("compare-differences")
        .evaluate((table) =>
          [...(table as HTMLTableElement).rows].map((row) =>
            [...row.cells].slice(1).map(({ innerText }) => innerText),
          ),
        );
    await expect.poll(async () => (await cells())[0]?.length).toBe(2);
    for (const month of ["0", "6", "24"]) {
      await page.getByTestId("compare-month").selectOption(month);
      const [, base, ...rest] = await cells();
      const [usable, sum, ...differences] = rest.reverse();
      for (const column of [0, 1]) {
        const total = differences.reduce((all, row) => all + yuanIn(row[column]!), 0);
        expect(total).toBe(yuanIn(sum![column]!));
        expect(yuanIn(base![column]!) + total).toBe(yuanIn(usable![column]!));
      }
    }
    visit.expectClean();
  });

  test("shows the limits that the cases have on their own, and in what they differ", async () => {
    const visit = await visitPage("zh-CN");
    const { page, words } = visit;
    await openTool(visit, "compare");
    const limits = page.getByTestId("compare-limits-table");
    await limits.waitFor();
    for (const [row, caseId] of (["caseA", "caseB"] as const).entries()) {
      const { usableYuan } = projectScenario({ ...caseWith(caseId), reference: "healthy" });
      const shown = await limits.locator(`tbody tr:nth-child(${row + 1}) td`).allInnerTexts();
      expect(shown.slice(2).map(yuanIn)).toEqual([...usableYuan]);
    }
    expect(await page.getByTestId("compare-entries").innerText()).toContain(
      words.form.fields.income.monthlyIncomeYuan.label,
    );
    // Four at most, and no comparison of one.
    await page.getByRole("checkbox", { name: words.cases.names.lisi003 }).check();
    await page.getByRole("checkbox", { name: words.cases.names.lisi000 }).check();
    const fifth = page.getByRole("checkbox", { name: words.cases.names.publicIdle });
    expect(await fifth.isDisabled()).toBe(true);
    for (const name of ["caseB", "lisi003", "lisi000"] as const) {
      await page.getByRole("checkbox", { name: words.cases.names[name] }).uncheck();
    }
    await expect
      .poll(() => page.getByTestId("compare-status").innerText())
      .toBe(words.compare.tooFew);
    visit.expectClean();
  });
});

test("the keyboard alone opens the menu, a view, and the way back; Escape closes", async () => {
  const visit = await visitPage("zh-CN");
  const { page, words } = visit;
  await visit.expectShown(projectScenario(caseWith("caseA")));
  const opener = page.getByRole("button", { name: words.menu.open });
  await opener.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const first = page.getByRole("link", { name: words.menu.entries.cases.name });
  await expect.poll(() => first.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(() => first.isVisible()).toBe(false);
  await opener.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { name: words.menu.entries.cases.name, level: 2 });
  await expect.poll(() => heading.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await visit.expectShown(projectScenario(caseWith("caseA")), "back at the result");
  await openShareDialog(visit);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByTestId("share-dialog").count()).toBe(0);
  await expect.poll(() => opener.evaluate((each) => each === document.activeElement)).toBe(true);
  visit.expectClean();
});

const SCHEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;

describe("axe finds nothing in light, dark and forced colours", () => {
  async function expectNone(visit: Visit): Promise<void> {
    for (const scheme of Object.values(SCHEMES)) {
      await visit.page.emulateMedia(scheme);
      await expect
        .poll(() => visit.page.locator("html").getAttribute("data-scheme"))
        .toBe(scheme.colorScheme);
      await expectNoAxeViolations(visit.page);
    }
  }

  test.each(TOOLS)("%s", async (tool) => {
    const visit = await visitPage(tool === "report" ? "en" : "zh-CN", { reducedMotion: "reduce" });
    await openTool(visit, tool);
    await waitForTool(visit, tool);
    await expectNone(visit);
  });

  test("the share dialog, all of it open", async () => {
    const visit = await visitPage("zh-CN", { reducedMotion: "reduce" });
    await openShareDialog(visit);
    await visit.page.getByText(visit.words.share.dialog.whole).click();
    await expectNone(visit);
  });

  test("the menu, open", async () => {
    const visit = await visitPage("en", { reducedMotion: "reduce" });
    await visit.expectShown(projectScenario(caseWith("caseA")));
    await visit.page.getByRole("button", { name: visit.words.menu.open }).click();
    await expectNone(visit);
  });
});

test.each(["zh-CN", "en"] as const)("320 px scroll one way only in %s", async (language) => {
  const visit = await visitPage(language, { viewport: { width: 320, height: 640 } });
  for (const tool of TOOLS) {
    await openTool(visit, tool);
    await waitForTool(visit, tool);
    expect(await findSidewaysScroll(visit.page), tool).toBeLessThanOrEqual(0);
    expect(await findSmallTargets(visit.page, 24), tool).toEqual([]);
  }
  await openShareDialog(visit);
  expect(await findSidewaysScroll(visit.page), "share").toBeLessThanOrEqual(0);
  const dialog = visit.page.getByTestId("share-dialog");
  const beyond = await dialog.evaluate((each) => each.scrollWidth - each.clientWidth);
  expect(beyond).toBeLessThanOrEqual(0);
  visit.expectClean();
});

test("53: a view whose script is gone says so, and the rest of the page goes on", async () => {
  // A first visit has no copy of the script yet.
  const visit = await visitPage("zh-CN", { serviceWorkers: "block" });
  const { page, words } = visit;
  await visit.expectShown(projectScenario(caseWith("caseA")));
  await page.context().route(/CompareView/, (route) => route.abort());
  // The page may have fetched it already.
  await page.reload();
  await visit.expectShown(projectScenario(caseWith("caseA")));
  await page.getByRole("button", { name: words.menu.open }).click();
  await page.getByRole("link", { name: words.menu.entries.compare.name }).click();
  await expect.poll(() => page.getByRole("alert").innerText()).toContain(words.menu.notLoaded);
  await openTool(visit, "report");
  await page.getByTestId("report-link").waitFor();
  await page.getByRole("link", { name: words.menu.back }).click();
  await visit.expectShown(projectScenario(caseWith("caseA")));
  expect(visit.foreignRequests).toEqual([]);
  expect(visit.policyBreaches).toEqual([]);
});

describe("plans side by side", () => {
  test.each(["zh-CN", "en"] as const)("from the way back, in %s", async (language) => {
    const visit = await visitPage(language, { fragment: "case=caseA&view=recover" });
    const { page, words } = visit;
    await page.getByRole("link", { name: words.recover.plans.compare }).click();
    const table = page.getByTestId("compare-plans-table");
    await table.waitFor();
    const read = (id: string) =>
      page
        .getByTestId(id)
        .evaluate((each) =>
          [...(each as HTMLTableElement).rows].map((row) =>
            [...row.cells].map(({ innerText }) => innerText.trim()),
          ),
        );
    const plans = await read("compare-plans-table");
    const count = (plans[0]?.length ?? 0) - 1;
    expect(count).toBeGreaterThanOrEqual(2);
    expect(count).toBeLessThanOrEqual(4);
    // The limit that the planner states is the limit that the projection of that plan has.
    const [, , , limitsAt] = plans;
    const month = Number(await page.getByTestId("compare-month").inputValue());
    const limits = (await read("compare-limits-table")).slice(1).map((row) => row[3 + month]);
    expect(limits.map((text) => yuanIn(text ?? ""))).toEqual(limitsAt?.slice(1).map(yuanIn));
    // What the factors make of the difference adds up to it.
    const [, base, ...rest] = await read("compare-differences");
    const [usable, sum, ...differences] = rest.reverse();
    for (let column = 1; column < count; column++) {
      const total = differences.reduce((all, row) => all + yuanIn(row[column] ?? ""), 0);
      expect(total).toBe(yuanIn(sum?.[column] ?? ""));
      expect(yuanIn(base?.[column] ?? "") + total).toBe(yuanIn(usable?.[column] ?? ""));
    }
    // Taking one is told, and the way back has it in use.
    await table.getByRole("button").last().click();
    await expect.poll(() => table.locator("button[aria-pressed=true]").count()).toBe(1);
    await page.getByRole("link", { name: words.compare.changeGoal }).click();
    await page.locator("#plans [data-chosen=true]").waitFor();
    visit.expectClean();
  });

  test("works on a phone, with nothing for axe to find", async () => {
    const visit = await visitPage("en", {
      fragment: "case=caseB&view=plans",
      viewport: { width: 320, height: 640 },
    });
    await visit.page.getByTestId("compare-plans-table").waitFor();
    expect(await findSidewaysScroll(visit.page)).toBeLessThanOrEqual(0);
    expect(await findSmallTargets(visit.page, 24)).toEqual([]);
    await expectNoAxeViolations(visit.page);
    visit.expectClean();
  });
});
