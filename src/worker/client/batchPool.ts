// The page's side of a long table: as many workers as the machine has cores to spare, all ended when
// the table is through, when one of them fails, or when it is cancelled.
import type { BatchReply, BatchRow, BatchTask } from "../protocol/batch";
import type { WorkerPort } from "../protocol/workerPort";

export interface BatchListener {
  /** How many rows there are to do. */
  readonly onCounted: (rows: number) => void;
  readonly onTooManyRows: (rows: number, most: number) => void;
  readonly onRows: (rows: readonly BatchRow[]) => void;
  readonly onDone: () => void;
  /** The engine failed or a worker did not start; rows that have come are good. */
  readonly onFailed: (message: string) => void;
}

/** Two at least: on one core they take turns, and nothing is lost by it. Eight at most: memory. */
export function workersFor(cores: number | undefined): number {
  return Math.min(8, Math.max(2, cores ?? 2));
}

/** @returns cancels; afterwards the listener hears nothing more */
export function runBatch(
  task: Omit<BatchTask, "share" | "shares">,
  workers: number,
  spawn: () => WorkerPort,
  listener: BatchListener,
): () => void {
  let running = workers;
  let isOver = false;
  const ports: WorkerPort[] = [];

  function end(): void {
    isOver = true;
    for (const port of ports) port.terminate();
  }

  function fail(message: string): void {
    if (isOver) return;
    end();
    listener.onFailed(message);
  }

  function hear(reply: BatchReply): void {
    if (isOver) return;
    switch (reply.kind) {
      case "counted":
        listener.onCounted(reply.rows);
        break;
      case "tooManyRows":
        end();
        listener.onTooManyRows(reply.rows, reply.most);
        break;
      case "rows":
        listener.onRows(reply.rows);
        break;
      case "crashed":
        fail(reply.message);
        break;
      case "done":
        running -= 1;
        if (running > 0) return;
        end();
        listener.onDone();
    }
  }

  for (let share = 0; share < workers && !isOver; share++) {
    const port = spawn();
    ports.push(port);
    // The worker sends nothing but replies.
    port.onMessage((message) => hear(message as BatchReply));
    port.onError(fail);
    port.postMessage({ ...task, share, shares: workers } satisfies BatchTask);
  }
  return end;
}
