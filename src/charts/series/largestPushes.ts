// The main reasons of one month: the largest pushes up and down, by factor, never by group.
import type { Projection } from "../../engine";

export interface Push {
  readonly factorId: string;
  /** Signed whole yuan, never 0. */
  readonly yuan: number;
}

export interface LargestPushes {
  readonly up: readonly Push[];
  readonly down: readonly Push[];
}

/** All pushes of a month, largest absolute first; equal ones in the model's order. */
export function monthPushes(projection: Projection, month: number): readonly Push[] {
  return projection.contributions
    .map(({ factorId, yuan }) => ({ factorId, yuan: yuan[month] ?? 0 }))
    .filter(({ yuan }) => yuan !== 0)
    .sort((a, b) => Math.abs(b.yuan) - Math.abs(a.yuan));
}

export function largestPushes(projection: Projection, month: number, count: number): LargestPushes {
  const pushes = monthPushes(projection, month);
  return {
    up: pushes.filter(({ yuan }) => yuan > 0).slice(0, count),
    down: pushes.filter(({ yuan }) => yuan < 0).slice(0, count),
  };
}
