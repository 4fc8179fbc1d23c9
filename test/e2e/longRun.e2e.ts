// A long session: a thousand edits through the form, or a hundred plans, leave no memory, no elements
// and no listeners behind, neither on the page nor in its workers.
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { fieldOf } from "../../src/form/formFields";
import type { NumberField } from "../../src/profile/field";
import { type FieldPath, factAt, type ProfilePatch } from "../../src/profile/profile";
import { type Footprint, watchFootprint } from "../support/footprint";
import { caseWith, projectScenario } from "../support/projectScenario";
import { visitPage } from "../support/visit";
import { wordsOf } from "../support/words";

const FACTS = [
  "income.monthlyIncomeYuan",
  "lenders.platformsWithBalance",
  "line.balanceYuan",
] as const satisfies readonly FieldPath[];

/** Case A with each of the facts a step higher. */
function oneStepUp(): ProfilePatch {
  const { profile } = caseWith("caseA");
  const patch: Record<string, Record<string, number>> = {};
  for (const path of FACTS) {
    const [section, name] = path.split(".") as [string, string];
    const field = fieldOf(path) as NumberField;
    patch[section] = { [name]: (factAt(profile, path) as number) + field.step };
  }
  return patch;
}

/**
 * Edits number `from` to `to`: each fact in turn a step up, then each a step down, so that every
 * edit is a step for undo as well. A multiple of six ends where it began.
 */
function giveEdits(page: Page, from: number, to: number): Promise<void> {
  return page.evaluate(
    async ({ facts, from, to }) => {
      for (let i = from; i < to; i++) {
        const field = document.querySelector(`[data-field="${facts[i % facts.length]}"]`);
        const slider = field?.querySelector<HTMLInputElement>("input[type=range]");
        if (!slider) throw new Error("a fact without a slider");
        if (Math.floor(i / facts.length) % 2 === 0) slider.stepUp();
        else slider.stepDown();
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        // React answers each edit by itself, before the next; the page is drawn every few edits.
        await Promise.resolve();
        if (i % 12 === 0) await new Promise(requestAnimationFrame);
      }
    },
    { facts: FACTS, from, to },
  );
}

function expectNothingLeft(before: Footprint, after: Footprint): void {
  expect(after.nodes - before.nodes, "elements").toBeLessThanOrEqual(0);
  expect(after.listeners - before.listeners, "listeners").toBeLessThanOrEqual(0);
  expect(after.heapBytes / before.heapBytes, "heap of the page").toBeLessThanOrEqual(1.1);
  expect(after.workerHeapBytes / before.workerHeapBytes, "heaps of workers").toBeLessThanOrEqual(
    1.1,
  );
}

test("promise 7: 1,000 edits leave no elements and no listeners behind, and hardly any memory", async () => {
  const visit = await visitPage("zh-CN");
  const { page } = visit;
  const caseA = projectScenario(caseWith("caseA"));
  await visit.expectShown(caseA);
  const footprint = await watchFootprint(page);

  // Until the steps for undo are as many as are kept, and every text has been measured once.
  await giveEdits(page, 0, 201);
  await visit.expectShown(projectScenario(caseWith("caseA", oneStepUp())), "the edits are real");
  await giveEdits(page, 201, 204);
  await visit.expectShown(caseA);
  const before = await footprint();

  await giveEdits(page, 204, 1_206);
  await visit.expectShown(caseA);
  const after = await footprint();

  expectNothingLeft(before, after);
  visit.expectClean();
});

/** Ten goals in turn, each searched to its end, in one call: nobody's handles gather in the page. */
function givePlans(page: Page, count: number): Promise<void> {
  return page.evaluate(
    async ({ count, label }) => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>("#goal input")];
      const limit = boxes.find((box) => box.labels?.[0]?.textContent === label);
      if (!limit) throw new Error("a goal without a limit");
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      const search = () => document.querySelector("[data-testid=plan-search]");
      const turn = () => new Promise((resolve) => setTimeout(resolve, 5));
      for (let i = 0; i < count; i++) {
        write?.call(limit, String(40_000 + 1_000 * (i % 10)));
        limit.dispatchEvent(new Event("input", { bubbles: true }));
        while (search()?.getAttribute("data-busy") !== "true") await turn();
        while (search()?.getAttribute("data-busy") !== "false") await turn();
      }
    },
    { count, label: wordsOf("zh-CN").recover.goal.limit },
  );
}

test("100 plans are all found by one worker and leave nothing behind", async () => {
  const visit = await visitPage("zh-CN", { fragment: "case=caseA&view=recover" });
  const { page } = visit;
  await page.locator("#plans li[data-kind]").first().waitFor();

  await givePlans(page, 30);
  const footprint = await watchFootprint(page);
  expect(page.workers(), "one that scores, one that plans").toHaveLength(2);
  const before = await footprint();

  await givePlans(page, 100);
  const after = await footprint();
  expectNothingLeft(before, after);
  expect(page.workers()).toHaveLength(2);
  expect(await page.locator("#plans li[data-kind]").count()).toBe(5);
  visit.expectClean();
});
