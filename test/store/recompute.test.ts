// The loop from a change to its result, with a client that the test answers by hand.
import { describe, expect, it } from "vitest";
import { startRecompute, toProjectJob } from "../../src/store/recompute";
import { selectFailure, selectFreshness, selectResult } from "../../src/store/selectors";
import type { ComputeClient, JobOutcome } from "../../src/worker/client/jobClient";
import type { ComputeJob, ComputeResult } from "../../src/worker/protocol/protocol";
import { aModel, aProjection, aScenario, aStore } from "./builders";

interface Posted {
  readonly job: ComputeJob;
  readonly settle: (outcome: JobOutcome<ComputeResult>) => Promise<void>;
}

const MODEL: JobOutcome<ComputeResult> = {
  kind: "answered",
  result: { kind: "model", model: aModel },
};

function projected(months: number): JobOutcome<ComputeResult> {
  const projection = aProjection({ months });
  return { kind: "answered", result: { kind: "projection", projection } };
}

function start(scenario = aScenario()) {
  const posted: Posted[] = [];
  const client: ComputeClient = {
    submit: (_lane, job) => {
      let resolve: (outcome: JobOutcome<ComputeResult>) => void = () => {};
      const outcome = new Promise<JobOutcome<ComputeResult>>((settle) => {
        resolve = settle;
      });
      const settle = async (value: JobOutcome<ComputeResult>) => {
        resolve(value);
        await new Promise((done) => setTimeout(done));
      };
      posted.push({ job, settle });
      return { outcome, cancel: () => {} };
    },
    dispose: () => {},
  };
  const store = aStore(scenario);
  const stop = startRecompute(store, client);
  const newest = () => posted.at(-1)!;
  return { store, posted, newest, stop };
}

async function startWithModel(scenario = aScenario()) {
  const started = start(scenario);
  await started.newest().settle(MODEL);
  return started;
}

describe("recompute", () => {
  it("asks for the model first and once, then for the projection", async () => {
    const { store, posted, newest } = start();
    store.getState().setScenario({ months: 12 });
    expect(posted.map(({ job }) => job.kind)).toEqual(["model"]);
    await newest().settle(MODEL);
    expect(store.getState().model).toBe(aModel);
    expect(posted.map(({ job }) => job.kind)).toEqual(["model", "project"]);
    await newest().settle(projected(12));
    expect(selectFreshness(store.getState())).toBe("fresh");
    expect(posted).toHaveLength(2);
  });

  it("posts one job for each change of the scenario and none for anything else", async () => {
    const { store, posted, newest } = await startWithModel();
    await newest().settle(projected(24));
    const before = posted.length;
    const state = store.getState();
    state.setDraft({ limit: "1" });
    state.selectMonth(3);
    state.setLanguage("en");
    expect(posted.length).toBe(before);
    state.setScenario({ months: 12 });
    state.setScenario({ months: 6 });
    state.setMeasuresOn(false);
    expect(posted.length).toBe(before + 3);
  });

  it("with measures off the engine is asked without actions", () => {
    const scenario = aScenario({ actions: [{ actionId: "payDown", startMonth: 1 }] });
    expect(toProjectJob(scenario, true).actions).toHaveLength(1);
    expect(toProjectJob(scenario, false).actions).toEqual([]);
    expect(toProjectJob(scenario, true)).toMatchObject({ product: "jiebei", months: 24 });
  });

  it("a workspace shown again with a fresh result is not computed again", async () => {
    const { store, posted, newest } = await startWithModel();
    await newest().settle(projected(24));
    store.getState().openCase("case-a", aScenario({ months: 12 }));
    await newest().settle(projected(12));
    const before = posted.length;
    store.getState().switchWorkspace("own");
    expect(posted.length).toBe(before);
    expect(selectResult(store.getState())?.projection.months).toBe(24);
  });

  it("superseded jobs leave no trace, and the newest result is the one that stays", async () => {
    const { store, posted } = await startWithModel();
    store.getState().setScenario({ months: 12 });
    store.getState().setScenario({ months: 6 });
    const [first, second, third] = posted.slice(1);
    await first!.settle(projected(24));
    expect(selectFreshness(store.getState())).toBe("computing");
    await second!.settle({ kind: "superseded" });
    await third!.settle(projected(6));
    expect(selectFreshness(store.getState())).toBe("fresh");
    expect(selectResult(store.getState())?.projection.months).toBe(6);
  });

  it("a failure is kept without asking again, until a retry or a change", async () => {
    const { store, posted, newest } = await startWithModel();
    await newest().settle({ kind: "workerFailed", message: "no" });
    expect(selectFailure(store.getState())).toEqual({ kind: "workerFailed", message: "no" });
    expect(posted).toHaveLength(2);
    store.getState().retry();
    expect(posted).toHaveLength(3);
    await newest().settle(projected(24));
    expect(selectFreshness(store.getState())).toBe("fresh");
  });

  it("a fault of the request keeps its code for the page to translate", async () => {
    const { store, newest } = await startWithModel();
    const fault = { code: "noBeforeProfile", detail: "" } as const;
    await newest().settle({ kind: "answered", result: { kind: "fault", fault } });
    expect(selectFailure(store.getState())).toEqual({ kind: "fault", fault });
  });

  it("a model that failed to come is asked for again at the next change", async () => {
    const { store, posted, newest } = start();
    await newest().settle({ kind: "timedOut" });
    expect(selectFailure(store.getState())).toEqual({ kind: "timedOut" });
    expect(posted).toHaveLength(1);
    store.getState().setScenario({ months: 12 });
    expect(posted.map(({ job }) => job.kind)).toEqual(["model", "model"]);
    await newest().settle(MODEL);
    await newest().settle(projected(12));
    expect(selectFreshness(store.getState())).toBe("fresh");
  });

  it("once stopped it neither asks nor stores", async () => {
    const { store, posted, newest, stop } = await startWithModel();
    stop();
    await newest().settle(projected(24));
    store.getState().setScenario({ months: 12 });
    expect(selectResult(store.getState())).toBeNull();
    expect(posted).toHaveLength(2);
  });
});
