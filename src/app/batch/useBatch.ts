// One run through a table: its progress and its rows. Rows come many times a second; the page is told
// a few times a second, and only how many there are.
import { startTransition, useEffect, useRef, useState } from "react";
import { runBatch, workersFor } from "../../worker/client/batchPool";
import type { BatchRow, BatchTask } from "../../worker/protocol/batch";
import { spawnBatchWorker } from "./spawnBatchWorker";

export type BatchStage =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly startedAt: number }
  | { readonly kind: "done"; readonly seconds: number }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "tooManyRows"; readonly rows: number; readonly most: number };

const TELL_EVERY_MS = 250;

export interface Batch {
  readonly stage: BatchStage;
  readonly rows: readonly BatchRow[];
  readonly total: number | null;
  readonly start: (task: Omit<BatchTask, "share" | "shares">) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
}

export function useBatch(): Batch {
  const [stage, setStage] = useState<BatchStage>({ kind: "idle" });
  const [rows, setRows] = useState<readonly BatchRow[]>([]);
  const [total, setTotal] = useState<number | null>(null);
  const arrived = useRef<BatchRow[]>([]);
  const stop = useRef<(() => void) | null>(null);
  const timer = useRef<ReturnType<typeof setInterval>>(undefined);

  function tell(): void {
    if (arrived.current.length !== rowsTold.current) {
      rowsTold.current = arrived.current.length;
      // Drawn in pieces between other work: nothing waits for rows.
      startTransition(() => setRows(arrived.current.slice()));
    }
  }
  const rowsTold = useRef(0);

  function finish(next: BatchStage): void {
    stop.current?.();
    stop.current = null;
    clearInterval(timer.current);
    tell();
    // Together with the last rows, so that it never tells of fewer.
    startTransition(() => setStage(next));
  }

  useEffect(
    () => () => {
      stop.current?.();
      clearInterval(timer.current);
    },
    [],
  );

  function clear(): void {
    arrived.current = [];
    rowsTold.current = 0;
    setRows([]);
    setTotal(null);
    setStage({ kind: "idle" });
  }

  function start(task: Omit<BatchTask, "share" | "shares">): void {
    stop.current?.();
    clear();
    const startedAt = performance.now();
    setStage({ kind: "running", startedAt });
    timer.current = setInterval(tell, TELL_EVERY_MS);
    const workers = workersFor(navigator.hardwareConcurrency);
    stop.current = runBatch(task, workers, spawnBatchWorker, {
      onCounted: setTotal,
      onTooManyRows: (count, most) => finish({ kind: "tooManyRows", rows: count, most }),
      onRows: (portion) => arrived.current.push(...portion),
      onDone: () => finish({ kind: "done", seconds: (performance.now() - startedAt) / 1_000 }),
      onFailed: (message) => finish({ kind: "failed", message }),
    });
  }

  return { stage, rows, total, start, cancel: () => finish({ kind: "cancelled" }), clear };
}
