// A burst of edits, as a dragged slider makes, through the page's own client and the production
// worker: how long after the last edit its result arrives. Bundled, and run in a page.
import { spawnScoringWorker } from "../../src/app/spawnScoringWorker";
import { createComputeClient } from "../../src/worker/client/computeClient";
import { findUnsound } from "../../src/worker/client/soundness";
import type { ComputeJob, ComputeReply, ComputeResult } from "../../src/worker/protocol/protocol";
import { ALL_FACTORS, requestWithActive } from "./factorChanges";
import { type Timing, timingOf } from "./timing";

const EDITS = 100;
const APART_MS = 8;

export interface Burst {
  /** From the last edit to its result. */
  readonly staleMs: number;
  readonly computed: number;
}

/** Edit i of a slider: the same dear request with another balance. */
function edit(i: number): ComputeJob {
  const { model: _, ...request } = requestWithActive(ALL_FACTORS, 24);
  const { profile } = request;
  const line = { ...profile.line, balanceYuan: 20_000 + 100 * i };
  return { kind: "project", request: { ...request, profile: { ...profile, line } } };
}

function createClient() {
  return createComputeClient<ComputeJob, ComputeResult>({
    spawn: spawnScoringWorker,
    isSound: findUnsound,
  });
}

/** Calls `send` for each edit at its time, however late a timer fires. */
async function inRhythm(send: (i: number) => void): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < EDITS; i++) {
    const wait = start + i * APART_MS - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    send(i);
  }
  return performance.now();
}

/** What the product does: in its lane only the newest edit waits. */
export async function newestWins(): Promise<Burst> {
  const client = createClient();
  await client.submit("warm-up", edit(0)).outcome;
  const outcomes: ReturnType<typeof client.submit>["outcome"][] = [];
  const lastEdit = await inRhythm((i) => outcomes.push(client.submit("project", edit(i)).outcome));
  const last = await outcomes.at(-1);
  const staleMs = performance.now() - lastEdit;
  if (last?.kind !== "answered") throw new Error(`the last edit was ${last?.kind}`);
  const kinds = (await Promise.all(outcomes)).map(({ kind }) => kind);
  client.dispose();
  return { staleMs, computed: kinds.filter((kind) => kind === "answered").length };
}

/** What a page does that posts every edit to the worker. */
export async function firstInFirstOut(): Promise<Burst> {
  const port = spawnScoringWorker();
  let answered = 0;
  const replied = new Map<number, () => void>();
  port.onMessage((message) => {
    const { id } = message as ComputeReply;
    answered++;
    replied.get(id)?.();
  });
  const reply = (id: number) => new Promise<void>((resolve) => replied.set(id, resolve));
  port.postMessage({ id: -1, job: edit(0) });
  await reply(-1);
  const lastReply = reply(EDITS - 1);
  answered = 0;
  const lastEdit = await inRhythm((i) => port.postMessage({ id: i, job: edit(i) }));
  await lastReply;
  const staleMs = performance.now() - lastEdit;
  port.terminate();
  return { staleMs, computed: answered };
}

/** One job after the other through the client: computing, cloning both ways and the check. */
export async function roundTrips(count: number): Promise<Timing> {
  const client = createClient();
  const ms: number[] = [];
  for (let i = 0; i < count + count / 4; i++) {
    const job = edit(i % EDITS);
    const start = performance.now();
    const outcome = await client.submit("project", job).outcome;
    if (outcome.kind !== "answered") throw new Error(`a job was ${outcome.kind}`);
    ms.push(performance.now() - start);
  }
  client.dispose();
  return timingOf(ms.slice(count / 4));
}
