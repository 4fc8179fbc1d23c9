// Accessibility by axe-core, on the page as it stands. The page's policy refuses injected scripts,
// so axe comes in through the debugger, which no policy binds.
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright";
import { expect } from "vitest";

/** Up to WCAG 2.2 AA, and axe's best practices. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  await debug.send("Runtime.evaluate", { expression: axe.source });
  await debug.detach();
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  const findings = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} at ${nodes.map((node) => node.target).join(", ")}`,
  );
  expect(findings, "axe violations").toEqual([]);
}
