// Branch and bound over the groups of actions. A branch is left only when even the most that can
// still be added, under the effort and the capacity left, does not do better than the best plan
// known; so a search that ends has proven its plan best.

import { placeHelpers } from "./placeHelpers";
import type { PlanBounds } from "./planBounds";
import type { Option } from "./planOptions";
import type { PlanProblem } from "./planProblem";
import type { Totals } from "./planRule";

/** What a plan must keep to. Infinity: no limit. */
export interface SearchLimits {
  /** The usable limit to have, yuan, and when. */
  readonly limitYuan: number;
  readonly month: number;
  /** In that month or any before it, or in that month itself. */
  readonly when: "by" | "at";
  readonly effortMost: number;
  readonly moneyMostYuan: number;
  readonly actionsMost: number;
}

export type Objective = "effort" | "month" | "limit" | "money" | "actions";

export interface FoundPlan {
  readonly starts: Option["starts"];
  readonly effort: number;
  readonly actions: number;
  readonly moneyPeakYuan: number;
  /** First month with the limit asked for, within the months looked at. */
  readonly reachedMonth: number;
  /** Usable limit in the last month looked at. */
  readonly limitYuan: number;
}

export interface SearchResult {
  readonly found: FoundPlan | null;
  /** Nothing better exists. False: the search was given up. */
  readonly proven: boolean;
  readonly nodes: number;
}

interface Level {
  readonly totals: Totals;
  readonly money: Float64Array;
}

function newTotals(length: number): Totals {
  return {
    effects: new Float64Array(length),
    proofs: new Float64Array(length),
    incomeYuan: new Float64Array(length),
    debtYuan: new Float64Array(length),
    balanceYuan: new Float64Array(length),
    multiplier: new Float64Array(length),
    flags: new Uint8Array(length),
  };
}

function addRow(out: Float64Array, row: Float64Array, by: Float64Array | null, until: number) {
  if (by === null) for (let t = 1; t <= until; t++) out[t] = row[t] as number;
  else for (let t = 1; t <= until; t++) out[t] = (row[t] as number) + (by[t] as number);
}

function addOption(out: Totals, from: Totals, option: Option, until: number): void {
  addRow(out.effects, from.effects, option.effects, until);
  addRow(out.proofs, from.proofs, option.proofs, until);
  addRow(out.incomeYuan, from.incomeYuan, option.incomeYuan, until);
  addRow(out.debtYuan, from.debtYuan, option.debtYuan, until);
  addRow(out.balanceYuan, from.balanceYuan, option.balanceYuan, until);
  const { multiplier, flags } = option;
  for (let t = 1; t <= until; t++) {
    out.multiplier[t] =
      (from.multiplier[t] as number) * (multiplier ? (multiplier[t] as number) : 1);
    out.flags[t] = (from.flags[t] as number) | (flags ? (flags[t] as number) : 0);
  }
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * @param nodesMost the search is given up beyond
 * @returns the best plan within the limits, or none where none exists
 */
export function searchPlan(
  problem: PlanProblem,
  bounds: PlanBounds,
  limits: SearchLimits,
  objective: Objective,
  nodesMost: number,
): SearchResult {
  const { rule, candidates, newPerMonth, lastStartMonth } = problem;
  const { groups, byEffort, byActions, mostEffort, mostActions } = bounds;
  const length = problem.months + 1;
  const levels: Level[] = Array.from({ length: groups.length + 1 }, () => ({
    totals: newTotals(length),
    money: new Float64Array(length),
  }));
  const high = newTotals(length);
  const low = newTotals(length);
  const whole = newTotals(length);
  const reach = new Float64Array(length);
  const slots = new Uint8Array(lastStartMonth + 1);
  const startedBy = new Int32Array(length);
  const picks: Option[] = [];
  let { limitYuan, month: until, effortMost, moneyMostYuan, actionsMost } = limits;
  let best: FoundPlan | null = null;
  let nodes = 0;
  let isOver = false;

  /** The first month that has the limit, 0 for none. */
  function reachedIn(usable: Float64Array): number {
    if (limits.when === "at") return (usable[until] as number) >= limitYuan ? until : 0;
    for (let t = 1; t <= until; t++) if ((usable[t] as number) >= limitYuan) return t;
    return 0;
  }

  function mayReach(level: number, effort: number, actions: number): boolean {
    const { totals } = levels[level] as Level;
    const best = bounds.high[level] as Totals;
    const worst = bounds.low[level] as Totals;
    const effortLeft = Math.min(mostEffort, effortMost - effort);
    const most = Math.min(mostActions, actionsMost - actions);
    const effortRow = (level * (mostEffort + 1) + effortLeft) * length;
    const actionsRow = level * (mostActions + 1) * length;
    for (let t = 1; t <= until; t++) {
      const left = Math.min(most, newPerMonth * t - (startedBy[t] as number));
      const underEffort = byEffort[effortRow + t] as number;
      const underActions = byActions[actionsRow + (left < 0 ? 0 : left) * length + t] as number;
      const effects = totals.effects[t] as number;
      high.effects[t] = effects + (underEffort < underActions ? underEffort : underActions);
      low.effects[t] = effects + (worst.effects[t] as number);
      high.multiplier[t] = (totals.multiplier[t] as number) * (best.multiplier[t] as number);
      low.multiplier[t] = (totals.multiplier[t] as number) * (worst.multiplier[t] as number);
      high.flags[t] = (totals.flags[t] as number) | (best.flags[t] as number);
      low.flags[t] = (totals.flags[t] as number) | (worst.flags[t] as number);
    }
    addRow(high.proofs, totals.proofs, best.proofs, until);
    addRow(low.proofs, totals.proofs, worst.proofs, until);
    addRow(high.incomeYuan, totals.incomeYuan, best.incomeYuan, until);
    addRow(low.incomeYuan, totals.incomeYuan, worst.incomeYuan, until);
    addRow(high.debtYuan, totals.debtYuan, best.debtYuan, until);
    addRow(low.debtYuan, totals.debtYuan, worst.debtYuan, until);
    addRow(high.balanceYuan, totals.balanceYuan, best.balanceYuan, until);
    addRow(low.balanceYuan, totals.balanceYuan, worst.balanceYuan, until);
    rule.mostUntil(until, low, high, reach);
    return reachedIn(reach) > 0;
  }

  function keep(found: FoundPlan): void {
    best = found;
    if (objective === "effort") effortMost = found.effort - 1;
    else if (objective === "month") until = found.reachedMonth - 1;
    else if (objective === "limit") limitYuan = found.limitYuan + 1;
    else if (objective === "money") moneyMostYuan = found.moneyPeakYuan - 1;
    else actionsMost = found.actions - 1;
  }

  /** The groups decided so far are a plan of their own, if it can be put in order. */
  function tryAsPlan(level: number, needed: number, effort: number, actions: number): void {
    if (until < 1) return;
    const { totals, money } = levels[level] as Level;
    const multiplier = bounds.idle.multiplier[level] as Float64Array;
    const flags = bounds.idle.flags[level] as Uint8Array;
    for (let t = 1; t <= until; t++) {
      whole.multiplier[t] = (totals.multiplier[t] as number) * (multiplier[t] as number);
      whole.flags[t] = (totals.flags[t] as number) | (flags[t] as number);
    }
    const plan = { ...totals, multiplier: whole.multiplier, flags: whole.flags };
    rule.usableUntil(until, plan, reach);
    const reachedMonth = reachedIn(reach);
    if (reachedMonth === 0) return;
    const value = reach[until] as number;
    const taken = picks.flatMap(({ starts }) => starts);
    const starts = placeHelpers(taken, needed, slots, problem);
    if (starts === null) return;
    let peak = 0;
    for (let t = 1; t < length; t++) peak = Math.max(peak, money[t] as number);
    keep({ starts, effort, actions, moneyPeakYuan: peak, reachedMonth, limitYuan: value });
  }

  function fits(option: Option): boolean {
    for (const { startMonth } of option.starts)
      slots[startMonth] = (slots[startMonth] as number) + 1;
    let isWithin = true;
    for (const { startMonth } of option.starts) {
      if ((slots[startMonth] as number) > newPerMonth) isWithin = false;
    }
    if (!isWithin) unfit(option);
    return isWithin;
  }

  function unfit(option: Option): void {
    for (const { startMonth } of option.starts)
      slots[startMonth] = (slots[startMonth] as number) - 1;
  }

  function countStarted(): void {
    let sum = 0;
    for (let t = 1; t < length; t++) {
      if (t <= lastStartMonth) sum += slots[t] as number;
      startedBy[t] = sum;
    }
  }

  function addMoney(level: number, option: Option): boolean {
    const from = (levels[level] as Level).money;
    const to = (levels[level + 1] as Level).money;
    const row = option.moneyYuan;
    for (let t = 1; t < length; t++) {
      const sum = (from[t] as number) + (row ? (row[t] as number) : 0);
      if (row && sum > moneyMostYuan) return false;
      to[t] = sum;
    }
    return true;
  }

  function helpersEffort(helpers: number): number {
    let sum = 0;
    for (const { index, effort } of candidates) if (helpers & (1 << index)) sum += effort;
    return sum;
  }

  function visit(level: number, takes: number, needed: number, effort: number): void {
    const options = groups[level];
    if (!options) return;
    for (const option of options) {
      if (isOver) return;
      if (option.lastFirstMonth > until) continue;
      let helpers = needed;
      let excluded = 0;
      for (const { candidate } of option.starts) {
        helpers |= (problem.requires[candidate.index] as number) & problem.helpers;
        excluded |= problem.conflicts[candidate.index] as number;
      }
      if (excluded & takes) continue;
      const sum = effort + option.effort + helpersEffort(helpers & ~needed);
      if (sum > effortMost) continue;
      const all = takes | option.takes;
      const actions = bitsIn(all) + bitsIn(helpers);
      if (actions > actionsMost || !addMoney(level, option) || !fits(option)) continue;
      if (++nodes > nodesMost) {
        isOver = true;
        unfit(option);
        return;
      }
      const { totals } = levels[level] as Level;
      addOption((levels[level + 1] as Level).totals, totals, option, until);
      countStarted();
      picks.push(option);
      if (option.takes !== 0) tryAsPlan(level + 1, helpers, sum, actions);
      // The limits may just have become tighter.
      if (sum <= effortMost && actions <= actionsMost && until > 0) {
        if (mayReach(level + 1, sum, actions)) visit(level + 1, all, helpers, sum);
      }
      picks.pop();
      unfit(option);
    }
  }

  const { base } = problem;
  const ground = levels[0] as Level;
  ground.totals.effects.set(base.effects);
  ground.totals.proofs.set(base.proofs);
  ground.totals.incomeYuan.set(base.incomeYuan);
  ground.totals.debtYuan.set(base.debtYuan);
  ground.totals.balanceYuan.set(base.balanceYuan);
  ground.totals.multiplier.set(base.multiplier);
  ground.totals.flags.set(base.flags);
  if (effortMost >= 0 && actionsMost >= 0 && until > 0) {
    tryEmpty();
    if (effortMost >= 0 && actionsMost >= 0 && until > 0 && mayReach(0, 0, 0)) visit(0, 0, 0, 0);
  }
  return { found: best, proven: !isOver, nodes };

  function tryEmpty(): void {
    const usable = Float64Array.from(problem.withoutYuan);
    const reachedMonth = reachedIn(usable);
    if (reachedMonth === 0) return;
    keep({
      starts: [],
      effort: 0,
      actions: 0,
      moneyPeakYuan: 0,
      reachedMonth,
      limitYuan: usable[until] as number,
    });
  }
}
