// The client against ports that misbehave: faults 46–52 of the list, newest wins, and clean ends.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createComputeClient } from "../../src/worker/client/computeClient";
import type { JobOutcome } from "../../src/worker/client/jobClient";
import type { WorkerPort } from "../../src/worker/protocol/workerPort";
import { createScriptedPort, type ScriptedPort } from "./scriptedPort";

const DEADLINE_MS = 3_000;

function startClient(spawn?: () => WorkerPort) {
  const ports: ScriptedPort[] = [];
  const client = createComputeClient<unknown, string>({
    spawn:
      spawn ??
      (() => {
        const port = createScriptedPort();
        ports.push(port);
        return port;
      }),
    isSound: (result) => (result === "NaN" ? "score[3] is NaN" : null),
  });
  return { client, ports, newest: () => ports.at(-1)! };
}

/** Null while the job has not settled. */
async function soFar<T>(outcome: Promise<T>): Promise<T | null> {
  return await Promise.race([outcome, Promise.resolve().then(() => null)]);
}

function countKinds(outcomes: readonly JobOutcome<string>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of outcomes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("newest wins", () => {
  it("of a burst of 100 jobs only the first and the last run, and every one settles", async () => {
    const { client, newest } = startClient();
    const jobs = Array.from({ length: 100 }, (_, index) =>
      client.submit("project", `job ${index}`),
    );
    newest().reply("first");
    newest().reply("last");
    const outcomes = await Promise.all(jobs.map((job) => job.outcome));
    expect(newest().received.map(({ job }) => job)).toEqual(["job 0", "job 99"]);
    expect(outcomes[0]).toEqual({ kind: "answered", result: "first" });
    expect(outcomes[99]).toEqual({ kind: "answered", result: "last" });
    // 100 − 1 that ran at once − 1 that came last
    expect(countKinds(outcomes)).toEqual({ answered: 2, superseded: 98 });
  });

  it("a job supersedes only jobs of its own lane, and lanes run in turn", async () => {
    const { client, newest } = startClient();
    client.submit("project", "running");
    const model = client.submit("model", "model");
    client.submit("project", "older");
    client.submit("project", "newer");
    newest().reply("1");
    newest().reply("2");
    expect(await model.outcome).toEqual({ kind: "answered", result: "2" });
    expect(newest().received.map(({ job }) => job)).toEqual(["running", "model", "newer"]);
  });

  it("a cancelled waiting job never runs; a cancelled running job's reply is ignored", async () => {
    const { client, newest } = startClient();
    const running = client.submit("project", "running");
    const waiting = client.submit("project", "waiting");
    running.cancel();
    waiting.cancel();
    newest().reply("too late");
    expect(await running.outcome).toEqual({ kind: "cancelled" });
    expect(await waiting.outcome).toEqual({ kind: "cancelled" });
    expect(newest().received).toHaveLength(1);
  });
});

describe("a worker that cannot be started", () => {
  it("46: a missing worker fails the job and names the reason", async () => {
    const { client } = startClient(() => {
      throw new ReferenceError("Worker is not defined");
    });
    expect(await client.submit("project", "job").outcome).toEqual({
      kind: "workerFailed",
      message: "Worker is not defined",
    });
  });

  it("52: a worker blocked by the security policy fails the job and is terminated", async () => {
    const { client, newest } = startClient();
    const job = client.submit("project", "job");
    newest().fail("blocked");
    expect(await job.outcome).toEqual({ kind: "workerFailed", message: "blocked" });
    expect(newest().isTerminated()).toBe(true);
  });

  it("is started again only for a job, and after rests that double", () => {
    const startedAt: number[] = [];
    const { client } = startClient(() => {
      startedAt.push(Date.now() - began);
      throw new Error("no");
    });
    const began = Date.now();
    client.submit("project", "job");
    vi.advanceTimersByTime(60_000);
    expect(startedAt).toEqual([0]);
    // A page that asks every 10 ms for 4 s: 60,000, then rests of 500, 1,000 and 2,000 ms.
    for (let ms = 0; ms < 4_000; ms += 10) {
      client.submit("project", "job");
      vi.advanceTimersByTime(10);
    }
    expect(startedAt).toEqual([0, 60_000, 60_500, 61_500, 63_500]);
  });
});

describe("a worker that misbehaves", () => {
  it("47: one that throws fails its job; the waiting job runs on a new one within 500 ms", async () => {
    const { client, ports, newest } = startClient();
    const first = client.submit("project", "first");
    const second = client.submit("project", "second");
    newest().fail("Uncaught RangeError");
    expect(await first.outcome).toEqual({ kind: "workerFailed", message: "Uncaught RangeError" });
    vi.advanceTimersByTime(500);
    expect(ports).toHaveLength(2);
    newest().reply("ok");
    expect(await second.outcome).toEqual({ kind: "answered", result: "ok" });
  });

  it("a good reply ends the doubling of rests", () => {
    const { client, ports, newest } = startClient();
    for (let failures = 0; failures < 3; failures += 1) {
      client.submit("project", "job");
      newest().fail("no");
      vi.advanceTimersByTime(8_000);
    }
    client.submit("project", "good");
    newest().reply("ok");
    client.submit("project", "job");
    newest().fail("no");
    client.submit("project", "job");
    const before = ports.length;
    vi.advanceTimersByTime(250);
    expect(ports.length).toBe(before + 1);
  });

  it("48: an endless loop is given up at the deadline, and the waiting job runs at once", async () => {
    const { client, ports, newest } = startClient();
    const endless = client.submit("project", "endless");
    const next = client.submit("project", "next");
    vi.advanceTimersByTime(DEADLINE_MS - 1);
    expect(await soFar(endless.outcome)).toBeNull();
    vi.advanceTimersByTime(1);
    expect(await endless.outcome).toEqual({ kind: "timedOut" });
    expect(ports.map((port) => port.isTerminated())).toEqual([true, false]);
    newest().reply("ok");
    expect(await next.outcome).toEqual({ kind: "answered", result: "ok" });
  });

  it("48: a new worker stands ready after the deadline also when no job waits", () => {
    const { client, ports } = startClient();
    client.submit("project", "endless");
    vi.advanceTimersByTime(DEADLINE_MS);
    expect(ports.map((port) => port.isTerminated())).toEqual([true, false]);
    vi.advanceTimersByTime(60_000);
    expect(ports).toHaveLength(2);
  });

  it("a cancelled endless loop is given up all the same", async () => {
    const { client, newest } = startClient();
    client.submit("project", "endless").cancel();
    const next = client.submit("project", "next");
    vi.advanceTimersByTime(DEADLINE_MS);
    newest().reply("ok");
    expect(await next.outcome).toEqual({ kind: "answered", result: "ok" });
  });

  it("49: a reply to another job is dropped, and the job's own still counts", async () => {
    const { client, newest } = startClient();
    const job = client.submit("project", "job");
    const { id } = newest().received[0]!;
    newest().reply("of a later job", id + 1);
    newest().reply("of an earlier job", id - 1);
    expect(await soFar(job.outcome)).toBeNull();
    newest().reply("its own", id);
    newest().reply("its own again", id);
    expect(await job.outcome).toEqual({ kind: "answered", result: "its own" });
  });

  it("a reply from a worker that was given up is dropped", async () => {
    const { client, ports } = startClient();
    client.submit("project", "endless");
    const next = client.submit("project", "next");
    vi.advanceTimersByTime(DEADLINE_MS);
    const [old, current] = ports;
    old!.reply("stale", current!.received[0]!.id);
    old!.fail("stale error");
    expect(await soFar(next.outcome)).toBeNull();
    expect(current!.isTerminated()).toBe(false);
  });

  it("50: an unsound reply is refused by its detail and the worker is kept", async () => {
    const { client, ports, newest } = startClient();
    const job = client.submit("project", "job");
    newest().reply("NaN");
    expect(await job.outcome).toEqual({ kind: "unsound", detail: "score[3] is NaN" });
    expect(newest().isTerminated()).toBe(false);
    expect(ports).toHaveLength(1);
  });

  it("51: an uncloneable job is refused and the waiting one runs on the same worker", async () => {
    const { client, ports, newest } = startClient();
    const job = client.submit("project", () => {});
    expect((await job.outcome).kind).toBe("uncloneable");
    const next = client.submit("project", "next");
    newest().reply("ok");
    expect(await next.outcome).toEqual({ kind: "answered", result: "ok" });
    expect(ports).toHaveLength(1);
  });
});

describe("dispose", () => {
  it("settles every job, terminates the worker and leaves no timer", async () => {
    const { client, newest } = startClient();
    const running = client.submit("project", "running");
    const waiting = client.submit("project", "waiting");
    client.dispose();
    const later = client.submit("project", "later");
    const outcomes = await Promise.all([running.outcome, waiting.outcome, later.outcome]);
    expect(countKinds(outcomes)).toEqual({ cancelled: 3 });
    expect(newest().isTerminated()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("leaves no timer while a failed worker rests", () => {
    const { client, newest } = startClient();
    client.submit("project", "job");
    newest().fail("no");
    client.dispose();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("1,000 answered jobs leave one worker and no timer", async () => {
    const { client, ports, newest } = startClient();
    for (let count = 0; count < 1_000; count += 1) {
      const job = client.submit("project", "job");
      newest().reply("ok");
      await job.outcome;
    }
    expect(ports).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
