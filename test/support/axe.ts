// Accessibility by axe-core, on the page as it stands. The page's policy refuses injected scripts,
// so axe comes in through the debugger, which no policy binds.
import axe from "axe-core";
import type { Page } from "playwright";
import { expect } from "vitest";

/** More of one kind say nothing new. */
const MOST_PLACES = 5;

/** Up to WCAG 2.2 AA, and axe's best practices; or only what another colour scheme can change. */
export async function expectNoAxeViolations(
  page: Page,
  extent: "everything" | "colours" = "everything",
): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  await debug.send("Runtime.evaluate", { expression: axe.source });
  await debug.detach();
  const { violations } = await page.evaluate((onlyColours) => {
    const { axe: loaded } = window as unknown as { axe: typeof axe };
    return loaded.run({
      resultTypes: ["violations"],
      ...(onlyColours ? { runOnly: ["cat.color"] } : {}),
    });
  }, extent === "colours");
  const findings = violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, MOST_PLACES).map((node) => node.target);
    return `${id}: ${help}, ${nodes.length} times: ${places.join(", ")}`;
  });
  expect(findings, "axe violations").toEqual([]);
}
