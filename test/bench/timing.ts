// Times a function over many runs. Runs in Node and in a page alike.

export interface Timing {
  /** What the machine can do when nothing else runs: the figure to compare between runs. */
  readonly fastestMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly runs: number;
}

/** Nearest rank: the smallest value that at least `share` of the values do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;
}

export function timingOf(ms: readonly number[]): Timing {
  return {
    fastestMs: Math.min(...ms),
    medianMs: quantile(ms, 0.5),
    p95Ms: quantile(ms, 0.95),
    runs: ms.length,
  };
}

export function millisecondsOf<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

/** A quarter of the runs come first and do not count. */
export function measure(work: () => unknown, runs: number): Timing {
  for (let i = 0; i < runs / 4; i++) work();
  return timingOf(Array.from({ length: runs }, () => millisecondsOf(work).ms));
}
