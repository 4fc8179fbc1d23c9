// What the choices made so far, level by level, do at most and at least, and whether a goal may still
// be reached from there.
import { addRows, neutralTotals, type PlanBounds } from "./planBounds";
import type { Choice } from "./planChoices";
import type { PlanProblem } from "./planProblem";
import type { Totals } from "./planRule";
import { reachedIn, type SearchLimits } from "./searchLimits";

/** Memory of the levels of all searches over one problem, made once. */
export interface LevelMemory {
  /** By level: the best and worst of what has been chosen, and the best by actions started. */
  readonly highs: readonly Totals[];
  readonly lows: readonly Totals[];
  readonly started: readonly Float64Array[];
  readonly high: Totals;
  readonly low: Totals;
  readonly reach: Float64Array;
}

/** @param bounds the widest: the most groups and actions */
export function levelMemory({ groups, mostActions }: PlanBounds, problem: PlanProblem) {
  const length = problem.months + 1;
  const depth = groups.length + 1;
  const size = (mostActions + 1) * length;
  return {
    highs: Array.from({ length: depth }, () => neutralTotals(length)),
    lows: Array.from({ length: depth }, () => neutralTotals(length)),
    started: Array.from({ length: depth }, () => new Float64Array(size)),
    high: neutralTotals(length),
    low: neutralTotals(length),
    reach: new Float64Array(length),
  } satisfies LevelMemory;
}

export interface SearchLevels {
  /** Level 0: nothing is chosen. */
  readonly begin: () => void;
  /** Fills the level after `level`. */
  readonly choose: (level: number, choice: Choice) => void;
  /** Whether anything that can still be added under what is left may reach the goal. */
  readonly mayReach: (
    level: number,
    limits: SearchLimits,
    effort: number,
    actions: number,
  ) => boolean;
  /** The same when nothing else is added. */
  readonly mayReachAlone: (level: number, limits: SearchLimits) => boolean;
}

/** @param until the last month that the search will look at */
export function createLevels(
  problem: PlanProblem,
  bounds: PlanBounds,
  newPerMonth: number,
  until: number,
  memory: LevelMemory,
): SearchLevels {
  const { rule, base } = problem;
  const { byEffort, byActions, mostEffort, mostActions } = bounds;
  const { highs, lows, started, high, low, reach } = memory;
  const length = problem.months + 1;

  function begin(): void {
    copyTotals(highs[0] as Totals, base);
    copyTotals(lows[0] as Totals, base);
    const ground = started[0] as Float64Array;
    for (let c = 0; c <= mostActions; c++) ground.set(base.effects, c * length);
  }

  /** Effects in a month when no more actions than the capacity allows have started. */
  function underCapacity(level: number, month: number, actions: number): number {
    const own = started[level] as Float64Array;
    const row = level * (mostActions + 1) * length + month;
    const most = Math.min(mostActions, actions);
    let sum = Number.NEGATIVE_INFINITY;
    for (let c = 0; c <= most; c++) {
      const value =
        (own[c * length + month] as number) + (byActions[row + (most - c) * length] as number);
      if (value > sum) sum = value;
    }
    return sum;
  }

  /** @param effort that is left @param actions that are left */
  function mayReach(level: number, limits: SearchLimits, effort: number, actions: number): boolean {
    const ownHigh = highs[level] as Totals;
    const ownLow = lows[level] as Totals;
    const moreHigh = bounds.high[level] as Totals;
    const moreLow = bounds.low[level] as Totals;
    addRows(high, ownHigh, moreHigh, limits.month);
    addRows(low, ownLow, moreLow, limits.month);
    const effortLeft = Math.min(mostEffort, effort);
    const actionsLeft = Math.min(mostActions, actions);
    const effortRow = (level * (mostEffort + 1) + effortLeft) * length;
    const actionsRow = (level * (mostActions + 1) + actionsLeft) * length;
    for (let t = 1; t <= limits.month; t++) {
      const own = ownHigh.effects[t] as number;
      const more = Math.min(byEffort[effortRow + t] as number, byActions[actionsRow + t] as number);
      let effects = own + more;
      const capacity = newPerMonth * t;
      if (capacity < mostActions) effects = Math.min(effects, underCapacity(level, t, capacity));
      high.effects[t] = effects;
    }
    rule.mostUntil(limits.month, low, high, reach);
    return reachedIn(reach, limits) > 0;
  }

  function mayReachAlone(level: number, limits: SearchLimits): boolean {
    const ownHigh = highs[level] as Totals;
    const idle = bounds.idle[level] as Totals;
    const own = started[level] as Float64Array;
    addRows(high, ownHigh, idle, limits.month);
    addRows(low, lows[level] as Totals, idle, limits.month);
    for (let t = 1; t <= limits.month; t++) {
      const capacity = newPerMonth * t;
      if (capacity < mostActions) {
        high.effects[t] = Math.min(high.effects[t] as number, own[capacity * length + t] as number);
      }
    }
    rule.mostUntil(limits.month, low, high, reach);
    return reachedIn(reach, limits) > 0;
  }

  function choose(level: number, choice: Choice): void {
    addRows(highs[level + 1] as Totals, highs[level] as Totals, choice.high, until);
    addRows(lows[level + 1] as Totals, lows[level] as Totals, choice.low, until);
    const from = started[level] as Float64Array;
    const to = started[level + 1] as Float64Array;
    const capacity = Math.min(mostActions, newPerMonth * until);
    for (let c = 0; c <= capacity; c++) {
      for (let t = 1; t <= until; t++) {
        let most = (from[c * length + t] as number) + (choice.byStarted[0]?.[t] ?? 0);
        for (let n = 1; n <= choice.actions && n <= c; n++) {
          const value =
            (from[(c - n) * length + t] as number) + (choice.byStarted[n]?.[t] as number);
          if (value > most) most = value;
        }
        to[c * length + t] = most;
      }
    }
  }

  return { begin, choose, mayReach, mayReachAlone };
}

function copyTotals(to: Totals, from: Totals): void {
  to.effects.set(from.effects);
  to.proofs.set(from.proofs);
  to.incomeYuan.set(from.incomeYuan);
  to.debtYuan.set(from.debtYuan);
  to.balanceYuan.set(from.balanceYuan);
  to.multiplier.set(from.multiplier);
  to.flags.set(from.flags);
}
