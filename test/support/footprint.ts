// What a page holds on to after its garbage is collected: heap of the page and of its workers,
// elements, listeners. Asks Chromium itself, so that nothing in the page has to count.
import type { CDPSession, Page } from "playwright";

export interface Footprint {
  /** Everything but compiled code, which grows for as long as the browser finds more to optimise. */
  readonly heapBytes: number;
  /** Of all its workers, code included. */
  readonly workerHeapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
}

type AskWorker = <Result>(method: string) => Promise<Result>;

/** Workers have heaps of their own and are reached through the page's session only. */
async function attachToWorkers(session: CDPSession, count: number): Promise<AskWorker[]> {
  const answers = new Map<number, (result: unknown) => void>();
  const attached = new Promise<string[]>((resolve) => {
    const sessionIds: string[] = [];
    session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
      if (targetInfo.type === "worker") sessionIds.push(sessionId);
      if (sessionIds.length === count) resolve(sessionIds);
    });
  });
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result }: Answer = JSON.parse(message);
    answers.get(id)?.(result);
  });
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return (await attached).map((sessionId) => async <Result>(method: string) => {
    const id = answers.size + 1;
    const answer = new Promise((resolve) => answers.set(id, resolve));
    const message = JSON.stringify({ id, method });
    await session.send("Target.sendMessageToTarget", { sessionId, message });
    return (await answer) as Result;
  });
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  /** One node after the other, each as many numbers as there are fields. */
  readonly nodes: readonly number[];
}

async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", keep);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", keep);
  return JSON.parse(chunks.join(""));
}

function bytesWithoutCode({ snapshot: { meta }, nodes }: Snapshot): number {
  const { node_fields: fields, node_types } = meta;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  const code = node_types[0].indexOf("code");
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + type] !== code) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}

/** What one collection frees may free more in the next. */
const COLLECTIONS = 3;

/** For a page that has all its workers. */
export async function watchFootprint(page: Page): Promise<() => Promise<Footprint>> {
  const session = await page.context().newCDPSession(page);
  const workers = await attachToWorkers(session, page.workers().length);
  return async () => {
    for (let i = 0; i < COLLECTIONS; i++) {
      await session.send("HeapProfiler.collectGarbage");
      for (const ask of workers) await ask("HeapProfiler.collectGarbage");
      await page.waitForTimeout(200);
    }
    const heaps = workers.map((ask) => ask<{ readonly usedSize: number }>("Runtime.getHeapUsage"));
    const workerHeapBytes = (await Promise.all(heaps)).reduce(
      (sum, heap) => sum + heap.usedSize,
      0,
    );
    const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
    return {
      heapBytes: bytesWithoutCode(await takeSnapshot(session)),
      workerHeapBytes,
      nodes,
      listeners: jsEventListeners,
    };
  };
}
