// Accessibility by axe-core, on the page as it stands. The page's policy refuses injected scripts,
// so axe comes in through the debugger, which no policy binds.
import axe from "axe-core";
import type { Page } from "playwright";
import { expect } from "vitest";

/** More of one kind say nothing new. */
const MOST_PLACES = 5;

/** Up to WCAG 2.2 AA, and axe's best practices. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  await debug.send("Runtime.evaluate", { expression: axe.source });
  await debug.detach();
  const { violations } = await page.evaluate(() => {
    const { axe: loaded } = window as unknown as { axe: typeof axe };
    // What waits below the screen is judged too.
    for (const panel of document.querySelectorAll<HTMLElement>("section")) {
      panel.style.contentVisibility = "visible";
    }
    return loaded.run({ resultTypes: ["violations"] });
  });
  const findings = violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, MOST_PLACES).map((node) => node.target);
    return `${id}: ${help}, ${nodes.length} times: ${places.join(", ")}`;
  });
  expect(findings, "axe violations").toEqual([]);
}
