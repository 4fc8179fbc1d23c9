// The diagnosis in the store: asked for only in its view and where something fell, each workspace
// with its own, kept with the tab, and never shown for other entries than it was asked with.
import { describe, expect, it } from "vitest";
import type { ChangeLedger, Diagnosis } from "../../src/engine";
import { NO_ANSWERS } from "../../src/profile/fallAnswers";
import { patchProfile, UNKNOWN_PROFILE } from "../../src/profile/profile";
import { diagnosisQuestion, fallLimitsOf, ledgerQuestion } from "../../src/store/fallQuestions";
import { loadTab, saveTab } from "../../src/store/persistTab";
import { startDiagnosing } from "../../src/store/recomputeFall";
import { selectActive } from "../../src/store/selectors";
import type { ComputeClient, JobOutcome } from "../../src/worker/client/jobClient";
import type { ComputeJob, ComputeResult } from "../../src/worker/protocol/protocol";
import { aModel, aProjection, aScenario, aStore, resultNow } from "./builders";

const twoLimits = patchProfile(UNKNOWN_PROFILE, {
  line: { limitBeforeYuan: 70_000, limitNowYuan: 18_000 },
});

function storeWith(patch: Parameters<typeof aScenario>[0] = { profile: twoLimits }) {
  const store = aStore(aScenario(patch));
  store.getState().acceptModel(aModel);
  store
    .getState()
    .acceptResult(resultNow(store, aProjection({ grantedYuan: Int32Array.of(25_000) })));
  return store;
}

function aClient(reply: (job: ComputeJob) => JobOutcome<ComputeResult>) {
  const jobs: { lane: string; job: ComputeJob }[] = [];
  const client: ComputeClient = {
    submit(lane, job) {
      jobs.push({ lane, job });
      return { outcome: Promise.resolve(reply(job)), cancel: () => {} };
    },
    dispose: () => {},
  };
  return { client, jobs };
}

const answered = (job: ComputeJob): JobOutcome<ComputeResult> => ({
  kind: "answered",
  result:
    job.kind === "diagnose"
      ? { kind: "diagnosis", diagnosis: { fallYuan: 52_000 } as Diagnosis }
      : { kind: "ledger", ledger: { toYuan: 18_000 } as ChangeLedger },
});
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("the two limits", () => {
  it("are those that were entered", () => {
    expect(fallLimitsOf(storeWith().getState())).toEqual({ beforeYuan: 70_000, nowYuan: 18_000 });
  });

  it("come from the projection only where the time before is known", () => {
    const before = patchProfile(UNKNOWN_PROFILE, { line: { limitNowYuan: 70_000 } });
    expect(fallLimitsOf(storeWith({ before }).getState())).toEqual({
      beforeYuan: 70_000,
      nowYuan: 25_000,
    });
    expect(fallLimitsOf(storeWith({}).getState())).toBeNull();
  });

  it("without a fall there is no question", () => {
    const profile = patchProfile(twoLimits, { line: { limitNowYuan: 80_000 } });
    expect(diagnosisQuestion(storeWith({ profile }).getState())).toBeNull();
    expect(ledgerQuestion(storeWith({ profile }).getState())).toBeNull();
  });
});

describe("asking the worker", () => {
  it("waits for the view, asks once, and takes the answer", async () => {
    const store = storeWith();
    const { client, jobs } = aClient(answered);
    startDiagnosing(store, client);
    expect(jobs).toEqual([]);
    store.getState().setView("why");
    await settle();
    expect(jobs.map(({ lane }) => lane)).toEqual(["diagnose"]);
    expect(selectActive(store.getState()).fall.diagnosis?.result.fallYuan).toBe(52_000);
    store.getState().selectMonth(3);
    await settle();
    expect(jobs).toHaveLength(1);
  });

  it("an answer asks again, and the last result stays until then", async () => {
    const store = storeWith();
    const { client, jobs } = aClient(answered);
    store.getState().setView("why");
    startDiagnosing(store, client);
    await settle();
    store.getState().answerFall({ answers: { inquiries: "seven" } });
    expect(selectActive(store.getState()).fall.diagnosis).not.toBeNull();
    await settle();
    expect(jobs).toHaveLength(2);
    expect(jobs[1]?.job).toMatchObject({ request: { answers: { inquiries: "seven" } } });
  });

  it("a failure is not asked for again until somebody retries", async () => {
    const store = storeWith();
    const { client, jobs } = aClient(() => ({ kind: "timedOut" }));
    store.getState().setView("why");
    startDiagnosing(store, client);
    await settle();
    store.getState().selectMonth(2);
    await settle();
    expect(jobs).toHaveLength(1);
    store.getState().retry();
    await settle();
    expect(jobs).toHaveLength(2);
  });

  it("the ledger needs the time before", async () => {
    const before = patchProfile(twoLimits, { line: { limitNowYuan: 70_000 } });
    const store = storeWith({ profile: twoLimits, before });
    const { client, jobs } = aClient(answered);
    store.getState().setView("why");
    startDiagnosing(store, client);
    await settle();
    expect(jobs.map(({ lane }) => lane).sort()).toEqual(["diagnose", "explainChange"]);
    expect(selectActive(store.getState()).fall.ledger?.result.toYuan).toBe(18_000);
  });
});

describe("answers", () => {
  it("belong to their workspace", () => {
    const store = storeWith();
    store.getState().answerFall({ skipped: ["inquiries"] });
    store.getState().openCase("caseA", aScenario());
    expect(selectActive(store.getState()).fall.answers).toEqual(NO_ANSWERS);
    store.getState().switchWorkspace("own");
    expect(selectActive(store.getState()).fall.answers.skipped).toEqual(["inquiries"]);
  });

  it("survive a reload of the tab; what cannot be read is dropped alone", async () => {
    const kept = new Map<string, string>();
    const storage = () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
    });
    const store = storeWith();
    store.getState().answerFall({ changes: { platforms: "worse" } });
    saveTab(storage, store.getState());
    const loaded = await loadTab(storage);
    if (!loaded.ok) throw new Error(loaded.message);
    const again = aStore(aScenario(), loaded.tab);
    expect(selectActive(again.getState()).fall.answers.changes).toEqual({ platforms: "worse" });

    const [key, text] = [...kept][0]!;
    kept.set(key, text.replace('"worse"', '"hacked"'));
    const broken = await loadTab(storage);
    if (!broken.ok) throw new Error(broken.message);
    expect(broken.dropped).toEqual(["workspaces.own.fallAnswers"]);
    expect(broken.tab.workspaces.own?.scenario?.profile).toEqual(twoLimits);
  });
});
