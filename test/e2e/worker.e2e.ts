// Scoring has a thread of its own: the page itself cannot compute, says so when the thread is
// missing, and puts a new one in the place of one that does not answer.
import { expect, test } from "vitest";
import { shippedModel } from "../../src/engine";
import { caseWith, projectScenario } from "../support/projectScenario";
import { type Visit, visitPage } from "../support/visit";

/** The deadline is 3 s; the rest is for a machine that has other work. */
const DEADLINE = { timeout: 8_000, interval: 50 };

interface Saboteur {
  allowWorkers(): void;
  silenceWorkers(): void;
}

const caseA = projectScenario(caseWith("caseA"));

/** As a content policy or a browser's setting would: no worker can be made. */
function blockWorkers(): void {
  const RealWorker = window.Worker;
  window.Worker = class {
    constructor() {
      throw new DOMException("blocked", "SecurityError");
    }
  } as unknown as typeof Worker;
  Object.assign(window, {
    allowWorkers() {
      window.Worker = RealWorker;
    },
  });
}

/** From a call of `silenceWorkers` on, every worker that was asked before hears nothing. */
function prepareSilence(): void {
  const { postMessage } = Worker.prototype;
  const asked = new Set<Worker>();
  const silenced = new Set<Worker>();
  Worker.prototype.postMessage = function (this: Worker, message: unknown) {
    asked.add(this);
    if (!silenced.has(this)) postMessage.call(this, message);
  };
  Object.assign(window, {
    silenceWorkers() {
      for (const worker of asked) silenced.add(worker);
    },
  });
}

/** The first worker never hears anything. */
function silenceFirstWorker(): void {
  const { postMessage } = Worker.prototype;
  let first: Worker | undefined;
  Worker.prototype.postMessage = function (this: Worker, message: unknown) {
    first ??= this;
    if (this !== first) postMessage.call(this, message);
  };
}

function status({ banner }: Visit): Promise<string> {
  return banner.innerText();
}

test("scoring happens in a worker made of the page's own text", async () => {
  const visit = await visitPage("zh-CN");
  await visit.expectShown(caseA);
  const urls = visit.page.workers().map((worker) => worker.url());
  expect(urls).toEqual([expect.stringMatching(/^blob:/)]);
  visit.expectClean();
});

test("the engine is in the worker's text and nowhere else in the page's scripts", async () => {
  const { page, expectClean } = await visitPage("zh-CN");
  await page.getByTestId("limit-now").waitFor();
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => name.endsWith(".js")),
  );
  const texts = await Promise.all(
    [...new Set(scripts)].map(async (url) => (await page.request.get(url)).text()),
  );
  // Words of the model in plain ASCII, so that no minifier can have escaped them.
  const guards = shippedModel.actions
    .map(({ harmGuard }) => harmGuard.en)
    .filter((guard) => /^[\w ,.;:-]{40,}$/.test(guard));
  expect(guards.length).toBeGreaterThan(2);
  // Later views, which an idle page fetches ahead, bring workers of their own.
  const holders = texts.filter((text) => guards.some((guard) => text.includes(guard)));
  expect(holders.length).toBeGreaterThan(0);
  for (const text of holders) {
    expect(text).toMatch(/new Worker\(/);
    expect(guards.map((guard) => text.split(guard).length - 1)).toEqual(guards.map(() => 1));
  }
  expectClean();
});

test("46, 52: a worker that cannot start is reported; the form works, and a retry brings the result", async () => {
  const visit = await visitPage("en", { sabotage: blockWorkers });
  const { page, words, fact } = visit;
  await expect
    .poll(() => status(visit), DEADLINE)
    .toContain(words.app.status.failures.workerFailed);
  expect(await page.getByTestId("limit-now").count(), "nothing else can compute").toBe(0);
  await fact("line.balanceYuan").fill("1,5");
  await page.getByText(words.form.errors.ambiguousComma).waitFor();
  await fact("line.balanceYuan").fill("9000");
  await page.evaluate(() => (window as unknown as Saboteur).allowWorkers());
  await page.getByRole("button", { name: words.app.status.retry }).click();
  await visit.expectShown(projectScenario(caseWith("caseA", { line: { balanceYuan: 9_000 } })));
  expect(await status(visit)).toBe("");
  visit.expectClean();
});

test("48: a first worker that never answers is replaced, and a retry brings the result", async () => {
  const visit = await visitPage("zh-CN", { sabotage: silenceFirstWorker });
  const { page, words } = visit;
  await expect.poll(() => status(visit), DEADLINE).toContain(words.app.status.failures.timedOut);
  await page.getByRole("button", { name: words.app.status.retry }).click();
  await visit.expectShown(caseA);
  expect(await status(visit)).toBe("");
  visit.expectClean();
});

test("promise 3: a worker that falls silent leaves the last result, stale, until another edit is answered", async () => {
  const visit = await visitPage("zh-CN", { sabotage: prepareSilence });
  const { page, words, fact } = visit;
  await visit.expectShown(caseA);
  const workersBefore = page.workers();
  await page.evaluate(() => (window as unknown as Saboteur).silenceWorkers());
  await fact("line.balanceYuan").fill("9000");
  await expect.poll(() => status(visit), DEADLINE).toContain(words.app.status.failures.timedOut);
  expect(await visit.isStale()).toBe(true);
  expect(await visit.headlineYuan()).toBe(caseA.usableYuan[0]);
  await fact("line.balanceYuan").fill("8000");
  await visit.expectShown(projectScenario(caseWith("caseA", { line: { balanceYuan: 8_000 } })));
  expect(await status(visit)).toBe("");
  expect(page.workers(), "the silent one is gone").toHaveLength(1);
  expect(page.workers()).not.toEqual(workersBefore);
  visit.expectClean();
});
