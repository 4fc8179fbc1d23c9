// The planner behind its wire: progress, stopping, newest wins, one worker for a hundred plans.
import { describe, expect, it } from "vitest";
import * as engine from "../../src/engine";
import { planRecovery, shippedModel } from "../../src/engine";
import { CASES, caseScenario } from "../../src/profile/cases/cases";
import { createComputeClient } from "../../src/worker/client/computeClient";
import { findUnsoundPlan } from "../../src/worker/client/soundness";
import { createPlannerHost } from "../../src/worker/host/plannerHost";
import type {
  PlanJob,
  PlannerMessage,
  PlanResult,
  PlanStep,
} from "../../src/worker/protocol/planProtocol";
import type { WorkerPort } from "../../src/worker/protocol/workerPort";

/** The worker's twin without a thread: cloned both ways and answered in tasks of their own. */
function plannerPort(seen: PlannerMessage[] = []): WorkerPort {
  let listen: (message: unknown) => void = () => {};
  let terminated = false;
  const receive = createPlannerHost(
    engine,
    (message) => {
      seen.push(message);
      const copy: unknown = structuredClone(message);
      setTimeout(() => terminated || listen(copy));
    },
    () => new Promise((resolve) => setTimeout(resolve)),
  );
  return {
    postMessage: (message) => {
      const copy = structuredClone(message) as Parameters<typeof receive>[0];
      setTimeout(() => terminated || receive(copy));
    },
    terminate: () => {
      terminated = true;
    },
    onMessage: (heard) => {
      listen = heard;
    },
    onError: () => {},
  };
}

function planJob(limitYuan = 60_000): Extract<PlanJob, { kind: "plan" }> {
  const { productId, ...scenario } = caseScenario(CASES[0]!, "2026-11", 8);
  return {
    kind: "plan",
    request: {
      projection: { ...scenario, product: productId },
      limitYuan,
      byMonth: 3,
      limits: { effortMost: 12, moneyMostYuan: null, newPerMonth: 3, lastStartMonth: 3 },
      settings: {},
    },
  };
}

function createClient(spawn: () => WorkerPort) {
  return createComputeClient<PlanJob, PlanResult, PlanStep>({
    spawn,
    isSound: findUnsoundPlan,
    stoppable: true,
  });
}

describe("the planner's worker", () => {
  it("reports what it has so far and answers as the engine does", async () => {
    const client = createClient(() => plannerPort());
    const steps: PlanStep[] = [];
    const job = planJob();
    const outcome = await client.submit("plan", job, (step) => steps.push(step)).outcome;
    const { projection } = job.request;
    const expected = planRecovery({
      ...job.request,
      projection: { ...projection, model: shippedModel },
    });
    expect(outcome).toEqual({ kind: "answered", result: { kind: "plan", outcome: expected } });
    const counts = steps.map((step) => (step.kind === "plan" ? step.progress.plans.length : 0));
    expect(counts.length).toBeGreaterThan(4);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThan(0);
    client.dispose();
  });

  it("stops a running search when a newer one is asked for, and answers that", async () => {
    const seen: PlannerMessage[] = [];
    const client = createClient(() => plannerPort(seen));
    let asked: ReturnType<typeof client.submit> | null = null;
    const first = client.submit("plan", planJob(), () => {
      asked ??= client.submit("plan", planJob(50_000));
    });
    expect(await first.outcome).toEqual({ kind: "superseded" });
    const second = await asked!.outcome;
    expect(second.kind === "answered" && second.result.kind).toBe("plan");
    expect(
      seen.filter((message) => "result" in message && message.result.kind === "stopped"),
    ).toHaveLength(1);
    client.dispose();
  });

  it("stops when it is cancelled, and the next question is answered", async () => {
    const client = createClient(() => plannerPort());
    const job: ReturnType<typeof client.submit> = client.submit("plan", planJob(), () =>
      job.cancel(),
    );
    expect(await job.outcome).toEqual({ kind: "cancelled" });
    const next = await client.submit("plan", planJob()).outcome;
    expect(next.kind).toBe("answered");
    client.dispose();
  });

  it("names a fault of the request", async () => {
    const client = createClient(() => plannerPort());
    const job = planJob();
    const wrong = { ...job, request: { ...job.request, byMonth: 99 } };
    const outcome = await client.submit("plan", wrong).outcome;
    expect(outcome).toMatchObject({
      kind: "answered",
      result: { kind: "fault", fault: { code: "invalidRequest" } },
    });
    client.dispose();
  });

  it("is one and the same for a hundred plans", async () => {
    let spawned = 0;
    const client = createClient(() => {
      spawned += 1;
      return plannerPort();
    });
    for (let i = 0; i < 100; i++) {
      const outcome = await client.submit("plan", planJob(30_000 + i * 100)).outcome;
      expect(outcome.kind).toBe("answered");
    }
    expect(spawned).toBe(1);
    client.dispose();
  }, 60_000);
});
