// WCAG 2.2 AA in every state that the page can be in, in every colour scheme: axe finds nothing,
// changes are announced, everything can be hit, and a narrow page scrolls one way only.
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { formatYuan } from "../../src/i18n/format";
import { expectNoAxeViolations } from "../support/axe";
import { caseWith, projectScenario } from "../support/projectScenario";
import { findSidewaysScroll, findSmallTargets } from "../support/reach";
import { type Visit, visitPage } from "../support/visit";
import { fillIn } from "../support/words";

const calm = { reducedMotion: "reduce" } as const;

/** WCAG 2.2, success criterion 2.5.8. */
const LEAST_TARGET_PX = 24;

const states = {
  "as first opened": async () => {},
  "one's own situation, empty": async ({ caseButton, leaveForm }: Visit) => {
    await leaveForm();
    await caseButton("own").click();
  },
  "an entry that cannot be read": async (visit: Visit) => {
    await (await visit.reachFact("line.balanceYuan")).fill("1,5");
    await expect.poll(visit.isStale).toBe(true);
  },
  "a suspended line": async (visit: Visit) => {
    await visit.leaveForm();
    await visit.caseButton("cardOverdue").click();
    await visit.expectShown(projectScenario(caseWith("cardOverdue")));
  },
  "every section of the form open": async ({ openWholeForm }: Visit) => openWholeForm(),
} as const satisfies Record<string, (visit: Visit) => Promise<void>>;

const schemes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const satisfies Record<string, Parameters<Page["emulateMedia"]>[0]>;

/** The page follows the system's scheme a moment after the system changes. */
async function switchTo(scheme: keyof typeof schemes, page: Page): Promise<void> {
  await page.emulateMedia(schemes[scheme]);
  await expect
    .poll(() => page.locator("html").getAttribute("data-scheme"))
    .toBe(schemes[scheme].colorScheme);
}

async function expectNoneInAnyScheme(page: Page): Promise<void> {
  for (const scheme of ["light", "dark", "forced"] as const) {
    await switchTo(scheme, page);
    await expectNoAxeViolations(page);
  }
}

async function openIn(state: keyof typeof states, visit: Visit): Promise<void> {
  await visit.page.getByTestId("limit-now").waitFor();
  await visit.timeline.waitFor();
  await states[state](visit);
}

describe("promise 6: axe finds no violation in light, dark and forced colours", () => {
  const stateNames = Object.keys(states) as (keyof typeof states)[];
  test.each(stateNames)("in Chinese: %s", async (state) => {
    const visit = await visitPage("zh-CN", calm);
    await openIn(state, visit);
    await expectNoneInAnyScheme(visit.page);
  });

  // The state with the most of everything, and an error in it.
  test("in English: every section open, and an entry that cannot be read", async () => {
    const visit = await visitPage("en", calm);
    await openIn("every section of the form open", visit);
    await openIn("an entry that cannot be read", visit);
    await expectNoneInAnyScheme(visit.page);
  });
});

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  test("a changed result is announced, and so is a fault", async () => {
    const visit = await visitPage(language);
    const { page, fact, words } = visit;
    await visit.expectShown(projectScenario(caseWith("caseA")));
    // Only a region that was there before its text changed is read out.
    const answer = (await page.locator("#answer [aria-live=polite]").elementHandle())!;
    expect(await visit.banner.getAttribute("role")).toBe("status");
    const status = (await visit.banner.elementHandle())!;
    const before = await answer.innerText();
    await fact("lenders.platformsWithBalance").fill("2");
    const changed = projectScenario(caseWith("caseA", { lenders: { platformsWithBalance: 2 } }));
    await visit.expectShown(changed);
    expect(await answer.evaluate((region) => region.isConnected)).toBe(true);
    expect(await answer.innerText()).not.toBe(before);
    expect(await answer.innerText()).toContain(formatYuan(changed.usableYuan[0]!, language));
    expect(await status.innerText()).toBe("");
    await fact("lenders.platformsWithBalance").fill("2,");
    await expect.poll(() => status.innerText()).toBe(fillIn(words.app.status.invalid, { n: 1 }));
  });

  test("a page of 320 px scrolls one way only, whatever is open", async () => {
    const visit = await visitPage(language, { viewport: { width: 320, height: 640 } });
    for (const state of Object.keys(states) as (keyof typeof states)[]) {
      await openIn(state, visit);
      expect(await findSidewaysScroll(visit.page), state).toBeLessThanOrEqual(0);
    }
  });
});

test.each([
  { language: "zh-CN", width: 1440 },
  { language: "en", width: 390 },
] as const)("everything pressable is large enough in $language at $width px", async (setting) => {
  const { language, width } = setting;
  const visit = await visitPage(language, { viewport: { width, height: 900 } });
  await openIn("every section of the form open", visit);
  await openIn("an entry that cannot be read", visit);
  expect(await findSmallTargets(visit.page, LEAST_TARGET_PX)).toEqual([]);
  // The measure itself must be able to fail.
  expect((await findSmallTargets(visit.page, 400)).length).toBeGreaterThan(100);
});
