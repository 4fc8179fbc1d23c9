// The host's switch, and the whole wire through the in-process twin: client, clone, answer, clone.
import { describe, expect, it } from "vitest";
import type { Model } from "../../src/engine";
import { createComputeClient } from "../../src/worker/client/computeClient";
import { findUnsound } from "../../src/worker/client/soundness";
import { answer } from "../../src/worker/host/answer";
import { createInProcessPort } from "../../src/worker/host/inProcessPort";
import type { ComputeJob, ComputeResult, ProjectJob } from "../../src/worker/protocol/protocol";
import { fakeEngine, fakeModel } from "./fakeEngine";

function projectJob(product: string, model?: Model): ComputeJob {
  return { kind: "project", request: { product, ...(model && { model }) } as ProjectJob };
}

function resultOf(job: ComputeJob): ComputeResult {
  return answer({ id: 7, job }, fakeEngine).result;
}

describe("answer", () => {
  it("repeats the request's id", () => {
    expect(answer({ id: 7, job: { kind: "model" } }, fakeEngine).id).toBe(7);
  });

  it("hands over the shipped model", () => {
    expect(resultOf({ kind: "model" })).toEqual({ kind: "model", model: fakeModel });
  });

  it("lays the shipped model under a job that names none, and keeps a named one", () => {
    expect(resultOf(projectJob("jiebei"))).toMatchObject({
      projection: { modelVersion: "2026.1.0" },
    });
    const edited = { version: "2026.1.1" } as Model;
    expect(resultOf(projectJob("jiebei", edited))).toMatchObject({
      projection: { modelVersion: "2026.1.1" },
    });
  });

  it("hands a diagnosis and a ledger to the engine with the shipped model", () => {
    const diagnose = { kind: "diagnose", request: { product: "jiebei" } } as ComputeJob;
    expect(resultOf(diagnose)).toEqual({
      kind: "diagnosis",
      diagnosis: { modelVersion: "2026.1.0", entropyBits: 1 },
    });
    const explain = { kind: "explainChange", request: { observedYuan: 5 } } as ComputeJob;
    expect(resultOf(explain)).toEqual({ kind: "ledger", ledger: { toYuan: 5 } });
  });

  it("a diagnosis with a number that is none is refused", () => {
    const result = resultOf({ kind: "diagnose", request: { product: "NaN" } } as ComputeJob);
    expect(findUnsound(result)).toBe("diagnosis.entropyBits is NaN");
  });

  it("tells a fault of the request from a defect of the engine", () => {
    expect(resultOf(projectJob("missing"))).toEqual({
      kind: "fault",
      fault: { code: "unknownProduct", detail: "missing" },
    });
    expect(resultOf(projectJob("defect"))).toEqual({ kind: "crashed", message: "cannot read x" });
  });
});

describe("the wire through the in-process twin", () => {
  function startClient() {
    return createComputeClient<ComputeJob, ComputeResult>({
      spawn: () => createInProcessPort((request) => answer(request, fakeEngine)),
      isSound: findUnsound,
    });
  }

  it("typed arrays arrive as typed arrays, and as copies", async () => {
    const outcome = await startClient().submit("project", projectJob("jiebei")).outcome;
    expect(outcome).toMatchObject({
      kind: "answered",
      result: { kind: "projection", projection: { score: Float64Array.of(700, 701) } },
    });
    const model = await startClient().submit("model", { kind: "model" }).outcome;
    expect(model).toEqual({ kind: "answered", result: { kind: "model", model: fakeModel } });
    expect(
      model.kind === "answered" && model.result.kind === "model" && model.result.model,
    ).not.toBe(fakeModel);
  });

  it("50: a projection with NaN is refused by the path that holds it", async () => {
    const outcome = await startClient().submit("project", projectJob("NaN")).outcome;
    expect(outcome).toEqual({ kind: "unsound", detail: "projection.score[1] is NaN" });
  });

  it("51: a job with a function in it is refused before it leaves the page", async () => {
    const job = { kind: "model", callback: () => {} } as ComputeJob;
    expect((await startClient().submit("model", job).outcome).kind).toBe("uncloneable");
  });

  it("47: a host that throws outside of the engine counts as a failed worker", async () => {
    const client = createComputeClient<ComputeJob, ComputeResult>({
      spawn: () =>
        createInProcessPort(() => {
          throw new Error("broken host");
        }),
      isSound: findUnsound,
    });
    const outcome = await client.submit("model", { kind: "model" }).outcome;
    client.dispose();
    expect(outcome).toEqual({ kind: "workerFailed", message: "Error: broken host" });
  });

  it("a terminated twin answers nothing", async () => {
    const port = createInProcessPort((request) => answer(request, fakeEngine));
    const heard: unknown[] = [];
    port.onMessage((message) => heard.push(message));
    port.postMessage({ id: 1, job: { kind: "model" } });
    port.terminate();
    await Promise.resolve();
    await Promise.resolve();
    expect(heard).toEqual([]);
  });
});
