// How many actions can start in time: so many a month, and early enough to work by the month that is
// looked at. What starts later only costs.
import { worksFrom } from "./candidates";
import type { PlanProblem } from "./planProblem";

export interface StartRoom {
  /** Actions that can start by a month. */
  readonly roomBy: (month: number) => number;
  /** Whether all the actions of a mask can start and work by a month. */
  readonly mayStart: (actions: number, month: number) => boolean;
}

/** @param newPerMonth actions that may start in one month, 1–9 */
export function createStartRoom(problem: PlanProblem, newPerMonth: number): StartRoom {
  const { candidates, lastStartMonth } = problem;
  /** By month: actions that must have started by then. */
  const due = new Uint8Array(lastStartMonth + 1);

  function mayStart(actions: number, month: number): boolean {
    due.fill(0);
    for (const candidate of candidates) {
      if (!(actions & (1 << candidate.index))) continue;
      let last = Math.min(month, lastStartMonth);
      while (last > 0 && worksFrom(candidate, last) > month) last--;
      if (last === 0) return false;
      due[last] = (due[last] as number) + 1;
    }
    let sum = 0;
    for (let t = 1; t < due.length; t++) {
      sum += due[t] as number;
      if (sum > newPerMonth * t) return false;
    }
    return true;
  }

  return {
    roomBy: (month) => newPerMonth * Math.min(month, lastStartMonth),
    mayStart,
  };
}
