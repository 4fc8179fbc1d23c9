// Branch and bound: first over what to do, group by group, then over when, for the sets of actions
// that could do. A branch is left only when even the most that can still be added, under the effort
// and the monthly capacity left, does not do better than the best plan known; so a search that ends
// has proven its plan best.
import { addRows, neutralTotals, type PlanBounds } from "./planBounds";
import type { Choice } from "./planChoices";
import { worksFrom } from "./planOptions";
import type { PlanProblem } from "./planProblem";
import type { Totals } from "./planRule";
import {
  type Schedule,
  type ScheduleMemory,
  scheduleChoices,
  scheduleMemory,
} from "./scheduleChoices";
import { reachedIn, type SearchLimits } from "./searchLimits";

export type Objective = "effort" | "month" | "limit" | "money" | "actions";

/** "none": any plan that keeps to the limits will do. */
export type SearchObjective = Objective | "none";

export interface FoundPlan extends Schedule {
  readonly effort: number;
  readonly actions: number;
}

export interface SearchResult {
  readonly found: FoundPlan | null;
  /** Nothing better exists. False: the search was given up. */
  readonly proven: boolean;
  readonly nodes: number;
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Which of several plans that are equally good is found. `listed`: the first as groups and options
 * are listed, whatever was searched before. `any`: the one that is soonest found, where only the
 * value matters.
 */
export type Tie = "listed" | "any";

export interface SearchQuestion {
  readonly limits: SearchLimits;
  readonly objective: SearchObjective;
  readonly tie: Tie;
  /** Of objective "limit": a better plan must have more by this share; 0: by anything. */
  readonly stride: number;
}

/** Memory of the searches over one problem, made once. */
export interface SearchMemory {
  /** By level: the best and worst of what has been chosen, and the best by actions started. */
  readonly highs: readonly Totals[];
  readonly lows: readonly Totals[];
  readonly started: readonly Float64Array[];
  readonly high: Totals;
  readonly low: Totals;
  readonly reach: Float64Array;
  readonly schedule: ScheduleMemory;
}

export function searchMemory({ groups, mostActions }: PlanBounds, problem: PlanProblem) {
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
    schedule: scheduleMemory(depth, mostActions, problem),
  } satisfies SearchMemory;
}

/** The limits that a better plan than the one found has to keep to. */
function beyond(
  limits: SearchLimits,
  found: FoundPlan,
  { objective, stride }: SearchQuestion,
): SearchLimits {
  switch (objective) {
    case "effort":
      return { ...limits, effortMost: found.effort - 1 };
    case "month":
      return { ...limits, month: found.reachedMonth - 1 };
    case "limit":
      return { ...limits, limitYuan: found.limitYuan + Math.max(1, stride * found.limitYuan) };
    case "money":
      return { ...limits, moneyMostYuan: found.moneyPeakYuan - 1 };
    case "actions":
      return { ...limits, actionsMost: found.actions - 1 };
    case "none":
      return { ...limits, effortMost: -1 };
  }
}

/** Whether it moves more than effects, which bounds know less well. */
function movesMore({ high }: Choice): boolean {
  const { proofs, incomeYuan, debtYuan, balanceYuan, multiplier, flags } = high;
  return (proofs ?? incomeYuan ?? debtYuan ?? balanceYuan ?? multiplier) !== null || flags !== null;
}

/** The most telling start months are decided first. */
function byWeight(one: Choice, other: Choice): number {
  const weigh = (choice: Choice) =>
    choice.high.effects.reduce((sum, effect) => sum + effect, movesMore(choice) ? 1e6 : 0);
  return weigh(other) - weigh(one);
}

/** Whether any plan at all can keep to the limits. */
function isOpen({ effortMost, actionsMost, moneyMostYuan, month }: SearchLimits): boolean {
  return effortMost >= 0 && actionsMost >= 0 && moneyMostYuan >= 0 && month >= 1;
}

/**
 * @param nodesMost the search is given up beyond
 * @returns the best plan within the limits, or none where none exists
 */
export function searchPlan(
  problem: PlanProblem,
  bounds: PlanBounds,
  question: SearchQuestion,
  memory: SearchMemory,
  nodesMost: number,
): SearchResult {
  const { limits: wanted, objective, tie } = question;
  const { rule, candidates } = problem;
  const { groups, byEffort, byActions, mostEffort, mostActions } = bounds;
  const { newPerMonth } = wanted;
  const length = problem.months + 1;
  const until = wanted.month;
  const { highs, lows, started, high, low, reach } = memory;
  const picks: Choice[] = [];
  /** By month: actions that must have started by then. */
  const due = new Uint8Array(problem.lastStartMonth + 1);
  /** Much is mostly reached by many actions: good plans soon cut off what cannot be as good. */
  const largestFirst = tie === "any" && objective === "limit";
  let limits = wanted;
  let best = null as FoundPlan | null;
  let nodes = 0;
  let isOver = false;

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

  /** Actions that can start by the month that is looked at; one that starts later only costs. */
  function roomForActions(): number {
    const starts = newPerMonth * Math.min(limits.month, problem.lastStartMonth);
    return Math.min(limits.actionsMost, starts);
  }

  /** Whether the months have room for all of these actions to start and to work by then. */
  function mayStart(actions: number): boolean {
    due.fill(0);
    for (const candidate of candidates) {
      if (!(actions & (1 << candidate.index))) continue;
      let last = Math.min(limits.month, problem.lastStartMonth);
      while (last > 0 && worksFrom(candidate, last) > limits.month) last--;
      if (last === 0) return false;
      due[last] = (due[last] as number) + 1;
    }
    let sum = 0;
    for (let month = 1; month < due.length; month++) {
      sum += due[month] as number;
      if (sum > newPerMonth * month) return false;
    }
    return true;
  }

  /** Whether anything that can still be added may reach the goal. */
  function mayReach(level: number, effort: number, actions: number): boolean {
    const ownHigh = highs[level] as Totals;
    const ownLow = lows[level] as Totals;
    const moreHigh = bounds.high[level] as Totals;
    const moreLow = bounds.low[level] as Totals;
    addRows(high, ownHigh, moreHigh, limits.month);
    addRows(low, ownLow, moreLow, limits.month);
    const effortLeft = Math.min(mostEffort, limits.effortMost - effort);
    const actionsLeft = Math.min(mostActions, roomForActions() - actions);
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

  /** The same when nothing else is added. */
  function mayReachAlone(level: number): boolean {
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

  /** The choices made so far are a set of actions of their own: when would they do? */
  function trySet(level: number, needed: number, effort: number, actions: number): void {
    if (!mayReachAlone(level)) return;
    const isTimed = objective === "month" || objective === "limit" || objective === "money";
    const taken = picks.filter(({ takes }) => takes !== 0);
    const result = scheduleChoices(
      tie === "any" ? taken.sort(byWeight) : taken,
      needed,
      bounds.idle[level] as Totals,
      limits,
      problem,
      memory.schedule,
      nodesMost - nodes,
      (schedule) => {
        best = { ...schedule, effort, actions };
        limits = beyond(limits, best, question);
        return isTimed && isOpen(limits) ? limits : null;
      },
    );
    nodes += result.nodes;
    if (!result.finished) isOver = true;
  }

  function helpersEffort(helpers: number): number {
    let sum = 0;
    for (const { index, effort } of candidates) if (helpers & (1 << index)) sum += effort;
    return sum;
  }

  function visit(level: number, takes: number, needed: number, effort: number): void {
    for (const choice of groups[level] ?? []) {
      if (isOver || !isOpen(limits)) return;
      let helpers = needed;
      let excluded = 0;
      for (const { index } of candidates) {
        if (!(choice.takes & (1 << index))) continue;
        helpers |= (problem.requires[index] as number) & problem.helpers;
        excluded |= problem.conflicts[index] as number;
      }
      if (excluded & takes) continue;
      const sum = effort + choice.effort + helpersEffort(helpers & ~needed);
      const all = takes | choice.takes;
      const actions = bitsIn(all) + bitsIn(helpers);
      if (sum > limits.effortMost || actions > roomForActions()) continue;
      if (!mayStart(all | helpers)) continue;
      if (++nodes > nodesMost) {
        isOver = true;
        return;
      }
      choose(level, choice);
      picks.push(choice);
      if (choice.takes !== 0 && !largestFirst) trySet(level + 1, helpers, sum, actions);
      const isWithin = isOpen(limits) && sum <= limits.effortMost && actions <= roomForActions();
      if (isWithin && level + 1 < groups.length && mayReach(level + 1, sum, actions)) {
        visit(level + 1, all, helpers, sum);
      }
      if (choice.takes !== 0 && largestFirst && !isOver) trySet(level + 1, helpers, sum, actions);
      picks.pop();
    }
  }

  /** Doing nothing is a plan too. */
  function tryNothing(): void {
    const reachedMonth = reachedIn(problem.withoutYuan, limits);
    if (reachedMonth === 0) return;
    const limitYuan = problem.withoutYuan[limits.month] as number;
    best = { starts: [], moneyPeakYuan: 0, reachedMonth, limitYuan, effort: 0, actions: 0 };
    limits = beyond(limits, best, question);
  }

  for (const totals of [highs[0] as Totals, lows[0] as Totals]) copyTotals(totals, problem.base);
  const ground = started[0] as Float64Array;
  for (let c = 0; c <= mostActions; c++) ground.set(problem.base.effects, c * length);
  if (isOpen(limits)) tryNothing();
  if (isOpen(limits) && mayReach(0, 0, 0)) visit(0, 0, 0, 0);
  return { found: best, proven: !isOver, nodes };
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
