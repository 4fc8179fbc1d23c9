// A long session: a thousand edits through the form leave no memory, no elements and no listeners
// behind, neither on the page nor in its worker.
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { fieldOf } from "../../src/form/formFields";
import type { NumberField } from "../../src/profile/field";
import { type FieldPath, factAt, type ProfilePatch } from "../../src/profile/profile";
import { watchFootprint } from "../support/footprint";
import { caseWith, projectScenario } from "../support/projectScenario";
import { visitPage } from "../support/visit";

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

  expect(after.nodes - before.nodes, "elements").toBeLessThanOrEqual(0);
  expect(after.listeners - before.listeners, "listeners").toBeLessThanOrEqual(0);
  expect(after.heapBytes / before.heapBytes, "heap of the page").toBeLessThanOrEqual(1.1);
  expect(after.workerHeapBytes / before.workerHeapBytes, "heap of the worker").toBeLessThanOrEqual(
    1.1,
  );
  visit.expectClean();
});
