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

/** From an entry until the page says that it searches. */
const BUSY_AFTER_MS = 30;

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

test("100 plans are all found by one worker and leave nothing behind", async () => {
  const visit = await visitPage("zh-CN", { fragment: "case=caseA&view=recover" });
  const { page } = visit;
  const limit = page.locator("#goal").getByLabel(wordsOf("zh-CN").recover.goal.limit);
  const search = page.getByTestId("plan-search");
  const best = page.locator("#plans li[data-kind]").first();
  await best.waitFor();

  /** Ten goals in turn, each waited for. */
  async function plan(rounds: number): Promise<void> {
    for (let i = 0; i < rounds * 10; i++) {
      await limit.fill(String(40_000 + 1_000 * (i % 10)));
      await page.waitForTimeout(BUSY_AFTER_MS);
      await page.locator('[data-testid="plan-search"][data-busy="false"]').waitFor();
    }
  }

  await plan(3);
  const footprint = await watchFootprint(page);
  const workers = page.workers().length;
  const before = await footprint();
  await plan(10);
  const after = await footprint();
  expectNothingLeft(before, after);
  expect(workers, "one that scores, one that plans").toBe(2);
  expect(page.workers()).toHaveLength(workers);
  expect(await search.textContent()).toContain("5");
  visit.expectClean();
});
