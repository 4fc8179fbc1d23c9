// The page's side of the worker. One job runs at a time; in each lane only the newest waits, so a
// slider never queues. Every job settles, whatever becomes of the worker, and none rejects.
// Knows nothing of what the jobs ask.
import type { Reply, Request } from "../protocol/protocol";
import type { WorkerPort } from "../protocol/workerPort";
import type { JobClient, JobOutcome, SubmittedJob } from "./jobClient";

interface ClientOptions<Result> {
  readonly spawn: () => WorkerPort;
  /** Says what is wrong with a result, or null. */
  readonly isSound: (result: Result) => string | null;
  readonly deadlineMs?: number;
  /** The worker works in pieces and can be told to stop: `{ cancel: id }`. */
  readonly stoppable?: boolean;
}

interface Ticket<Job, Result, Progress> extends Request<Job> {
  readonly lane: string;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  /** Only the first call counts. */
  readonly settle: (outcome: JobOutcome<Result>) => void;
}

interface Report<Progress> {
  readonly id: number;
  readonly progress: Progress;
}

/** A stuck worker is given up after this: longer than any answer on a slow phone. Assumption. */
const DEADLINE_MS = 3_000;
/** The last part of the deadline, waited for apart. */
const GRACE_MS = 50;
/** After a failure no worker is started for this long, doubling up to the most: assumption. */
const FIRST_REST_MS = 250;
const MOST_REST_MS = 8_000;

export function createComputeClient<Job, Result, Progress = never>({
  spawn,
  isSound,
  deadlineMs = DEADLINE_MS,
  stoppable = false,
}: ClientOptions<Result>): JobClient<Job, Result, Progress> {
  /** The newest job of each lane, lanes in the order in which they began to wait. */
  const waiting = new Map<string, Ticket<Job, Result, Progress>>();
  let port: WorkerPort | null = null;
  let running: Ticket<Job, Result, Progress> | null = null;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let failuresInARow = 0;
  let lastId = 0;
  let disposed = false;

  function submit(
    lane: string,
    job: Job,
    onProgress?: (progress: Progress) => void,
  ): SubmittedJob<Result> {
    lastId += 1;
    const { promise, resolve } = withResolver<JobOutcome<Result>>();
    const ticket: Ticket<Job, Result, Progress> = {
      id: lastId,
      lane,
      job,
      onProgress,
      settle: resolve,
    };
    if (disposed) {
      resolve({ kind: "cancelled" });
    } else {
      waiting.get(lane)?.settle({ kind: "superseded" });
      waiting.set(lane, ticket);
      if (running?.lane === lane) stop(running, { kind: "superseded" });
      runNext();
    }
    return { outcome: promise, cancel: () => cancel(ticket) };
  }

  /** Unless the worker can stop, a running job is let finish and its reply is ignored. */
  function cancel(ticket: Ticket<Job, Result, Progress>): void {
    if (waiting.get(ticket.lane) === ticket) waiting.delete(ticket.lane);
    if (running === ticket) stop(ticket, { kind: "cancelled" });
    ticket.settle({ kind: "cancelled" });
  }

  function stop(ticket: Ticket<Job, Result, Progress>, outcome: JobOutcome<Result>): void {
    if (!stoppable) return;
    ticket.settle(outcome);
    port?.postMessage({ cancel: ticket.id });
  }

  function runNext(): void {
    while (!disposed && running === null && rest === undefined) {
      const [next] = waiting.values();
      if (!next) return;
      waiting.delete(next.lane);
      run(next);
    }
  }

  function run(ticket: Ticket<Job, Result, Progress>): void {
    running = ticket;
    startDeadline();
    if (port === null) startWorker();
    // A worker that failed at once has settled the job already.
    if (running !== ticket) return;
    try {
      port?.postMessage({ id: ticket.id, job: ticket.job } satisfies Request<Job>);
    } catch (error) {
      if (error instanceof Error && error.name === "DataCloneError") {
        finish({ kind: "uncloneable", message: error.message });
      } else {
        failWorker(messageOf(error));
      }
    }
  }

  function startDeadline(): void {
    clearTimeout(deadline);
    deadline = setTimeout(() => {
      // After a busy or sleeping page an answer may wait in the queue behind this timer: let it in.
      deadline = setTimeout(giveUp, GRACE_MS);
    }, deadlineMs - GRACE_MS);
  }

  function startWorker(): void {
    try {
      const started = spawn();
      port = started;
      started.onMessage((message) => {
        if (port === started) receive(message as Reply<Result> | Report<Progress>);
      });
      started.onError((message) => {
        if (port === started) failWorker(message);
      });
    } catch (error) {
      failWorker(messageOf(error));
    }
  }

  /** Replies to no running job are stale or out of order, and dropped. */
  function receive(reply: Reply<Result> | Report<Progress>): void {
    if (running === null || reply?.id !== running.id) return;
    failuresInARow = 0;
    if ("progress" in reply) {
      // Whoever reports is alive.
      startDeadline();
      running.onProgress?.(reply.progress);
      return;
    }
    const detail = isSound(reply.result);
    finish(
      detail === null ? { kind: "answered", result: reply.result } : { kind: "unsound", detail },
    );
    runNext();
  }

  function giveUp(): void {
    stopWorker();
    finish({ kind: "timedOut" });
    // Ready before the next job asks for it.
    startWorker();
    runNext();
  }

  /** The worker rests before it is started anew, and only a job starts it: no endless respawn. */
  function failWorker(message: string): void {
    stopWorker();
    const restMs = Math.min(FIRST_REST_MS * 2 ** failuresInARow, MOST_REST_MS);
    failuresInARow += 1;
    clearTimeout(rest);
    rest = setTimeout(() => {
      rest = undefined;
      runNext();
    }, restMs);
    finish({ kind: "workerFailed", message });
  }

  function finish(outcome: JobOutcome<Result>): void {
    clearTimeout(deadline);
    running?.settle(outcome);
    running = null;
  }

  function stopWorker(): void {
    port?.terminate();
    port = null;
  }

  function dispose(): void {
    disposed = true;
    clearTimeout(rest);
    stopWorker();
    finish({ kind: "cancelled" });
    for (const ticket of waiting.values()) ticket.settle({ kind: "cancelled" });
    waiting.clear();
  }

  return { submit, dispose };
}

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
