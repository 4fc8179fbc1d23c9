// Clocks that misbehave (faults 58–62): the months on the page are the reader's own, what was typed and
// kept stays, and the page goes on computing.
import { describe, expect, test } from "vitest";
import { calendarMonth } from "../../src/i18n/format";
import { caseWith, ownWith, projectScenario } from "../support/projectScenario";
import { downloaded, openTool } from "../support/shared";
import { type Visit, visitPage } from "../support/visit";

/** The page as it is opened at that moment. */
async function visitAt(moment: string, timezoneId: string): Promise<Visit> {
  const visit = await visitPage("zh-CN", { timezoneId });
  await visit.page.clock.setFixedTime(new Date(moment));
  await visit.page.reload();
  await visit.page.getByTestId("limit-now").waitFor();
  return visit;
}

async function monthsOf({ page }: Visit): Promise<readonly string[]> {
  await page.locator("#month-title").waitFor();
  return page
    .locator("table th[scope=row], table th[scope=col]")
    .evaluateAll((cells) =>
      cells.map(({ textContent }) => textContent ?? "").filter((text) => /^\d{4}年\d/.test(text)),
    );
}

async function todayOf({ page }: Visit): Promise<string> {
  // Not painted while it is below the screen.
  return (await page.locator("#month-title").textContent()) ?? "";
}

describe("the months on the page", () => {
  test("fault 58: opened on 29 February, a year later is February, and no month is left out", async () => {
    const visit = await visitAt("2028-02-29T12:00:00+08:00", "Asia/Shanghai");
    expect(await todayOf(visit)).toContain("2028年2月");
    const months = await monthsOf(visit);
    for (let index = 0; index <= 24; index += 1) {
      const [year, month] = calendarMonth("2028-02", index).split("-").map(Number);
      expect(months.join(" ")).toContain(`${year}年${month}月`);
    }
    visit.expectClean();
  });

  test("fault 59: an hour that the clock leaves out moves no month and no date of the plan", async () => {
    // Half past one, half an hour before New York's clocks jump to three.
    const visit = await visitAt("2026-03-08T01:30:00-05:00", "America/New_York");
    const { page, words } = visit;
    expect(await todayOf(visit)).toContain("2026年3月");
    await page.goto(`${page.url().split("#")[0]}#case=caseA&view=recover`);
    const { bytes } = await downloaded(page, () =>
      page.getByRole("button", { name: words.recover.dates.export }).click(),
    );
    const starts = bytes.toString("utf8").match(/^DTSTART.*$/gm) ?? [];
    expect(starts.length).toBeGreaterThan(10);
    for (const start of starts) expect(start.trim()).toMatch(/T010000Z$/);
    visit.expectClean();
  });

  test("fault 60: in UTC+14 the month is the reader's, though it is still the last one elsewhere", async () => {
    const visit = await visitAt("2026-10-31T23:00:00Z", "Pacific/Kiritimati");
    expect(await todayOf(visit)).toContain("2026年11月");
    const { page, words } = visit;
    await page.goto(`${page.url().split("#")[0]}#case=caseA&view=recover`);
    const first = page.locator("#dates time").first();
    await first.waitFor();
    expect(await first.textContent()).toMatch(/^2026-1[12]-/);
    expect(await page.getByText(words.app.status.notKept).count()).toBe(0);
    visit.expectClean();
  });
});

describe("a clock that jumps", () => {
  test("fault 61: back by a year, what was typed and kept stays and the months begin then", async () => {
    const visit = await visitAt("2026-11-15T12:00:00+08:00", "Asia/Shanghai");
    const { page, words, fact } = visit;
    await visit.caseButton("own").click();
    await fact("line.limitNowYuan").fill("23456");
    await visit.expectShown(projectScenario({ ...ownWith({ line: { limitNowYuan: 23_456 } }) }));
    await openTool(visit, "cases");
    await page.getByRole("button", { name: words.keep.turnOn }).click();
    await page.getByLabel(words.keep.name, { exact: true }).fill("一");
    await page.getByRole("button", { name: words.keep.save, exact: true }).click();
    await page.getByTestId("kept-case").waitFor();

    await page.clock.setFixedTime(new Date("2025-11-15T12:00:00+08:00"));
    await page.reload();
    await page.getByTestId("kept-case").waitFor();
    expect(await page.getByTestId("kept-case").count()).toBe(1);
    await page.getByRole("link", { name: words.menu.back }).click();
    await fact("line.limitNowYuan").waitFor();
    expect(await fact("line.limitNowYuan").inputValue()).toBe("23456");
    expect(await todayOf(visit)).toContain("2025年11月");
    visit.expectClean();
  });

  test("fault 62: after eight hours of sleep an edit is answered as before", async () => {
    const visit = await visitPage("zh-CN");
    const { page, fact } = visit;
    await page.clock.install({ time: new Date("2026-11-15T22:00:00+08:00") });
    await page.reload();
    await visit.expectShown(projectScenario(caseWith("caseA")));
    // Timers that were due fire once, as after a lid is opened.
    await page.clock.fastForward("08:00:00");
    await page.clock.resume();
    await fact("line.balanceYuan").fill("9000");
    await visit.expectShown(projectScenario(caseWith("caseA", { line: { balanceYuan: 9_000 } })));
    expect(await visit.banner.innerText()).toBe("");
    visit.expectClean();
  });
});
