// When to start a given set of actions: every start month is tried, the most helpful first, and a
// branch is left when even the best months for the rest do not reach the goal.

import { placeHelpers } from "./placeHelpers";
import { addRows, neutralTotals } from "./planBounds";
import type { Choice, Rows } from "./planChoices";
import type { Option } from "./planOptions";
import type { PlanProblem } from "./planProblem";
import type { Totals } from "./planRule";
import { reachedIn, type SearchLimits } from "./searchLimits";

export interface Schedule {
  readonly starts: Option["starts"];
  readonly moneyPeakYuan: number;
  /** First month with the limit asked for, within the months looked at. */
  readonly reachedMonth: number;
  /** Usable limit in the last month looked at. */
  readonly limitYuan: number;
}

export interface ScheduleResult {
  readonly finished: boolean;
  readonly nodes: number;
}

/** Memory of the searches, made once: they are many and short. */
export interface ScheduleMemory {
  readonly totals: readonly Totals[];
  readonly restHigh: readonly Totals[];
  readonly restLow: readonly Totals[];
  /** Effects of the rest by number of its actions that have started. */
  readonly restStarted: readonly Float64Array[];
  readonly restMoney: readonly Float64Array[];
  readonly money: readonly Float64Array[];
  readonly high: Totals;
  readonly low: Totals;
  readonly reach: Float64Array;
  readonly slots: Uint8Array;
}

/** @param depth most choices of a set @param actions most actions of a set */
export function scheduleMemory(
  depth: number,
  actions: number,
  problem: PlanProblem,
): ScheduleMemory {
  const length = problem.months + 1;
  const many = () => Array.from({ length: depth + 1 }, () => neutralTotals(length));
  return {
    totals: many(),
    restHigh: many(),
    restLow: many(),
    restStarted: Array.from({ length: depth + 1 }, () => new Float64Array((actions + 1) * length)),
    restMoney: Array.from({ length: depth + 1 }, () => new Float64Array(length)),
    money: Array.from({ length: depth + 1 }, () => new Float64Array(length)),
    high: neutralTotals(length),
    low: neutralTotals(length),
    reach: new Float64Array(length),
    slots: new Uint8Array(problem.lastStartMonth + 1),
  };
}

/** rest[i]: the rows of everything from i on; the last adds nothing. */
function fillRests(rest: readonly Totals[], rows: readonly Rows[], until: number): void {
  const last = rest[rows.length] as Totals;
  last.effects.fill(0);
  last.proofs.fill(0);
  last.incomeYuan.fill(0);
  last.debtYuan.fill(0);
  last.balanceYuan.fill(0);
  last.multiplier.fill(1);
  last.flags.fill(0);
  for (let i = rows.length - 1; i > 0; i--) {
    addRows(rest[i] as Totals, rest[i + 1] as Totals, rows[i] as Rows, until);
  }
}

/** restStarted[i][c]: the most that c actions of everything from i on do, or all where fewer are. */
function fillStarted(
  rest: readonly Float64Array[],
  choices: readonly Choice[],
  length: number,
  until: number,
): number {
  let actions = 0;
  (rest[choices.length] as Float64Array).fill(0, 0, length);
  for (let i = choices.length - 1; i >= 0; i--) {
    const choice = choices[i] as Choice;
    const from = rest[i + 1] as Float64Array;
    const to = rest[i] as Float64Array;
    const all = actions + choice.actions;
    for (let c = 0; c <= all; c++) {
      for (let t = 1; t <= until; t++) {
        let most = Number.NEGATIVE_INFINITY;
        for (let n = 0; n <= choice.actions && n <= c; n++) {
          const others = Math.min(actions, c - n);
          const value =
            (from[others * length + t] as number) +
            ((choice.byStarted[n] as Float64Array)[t] as number);
          if (value > most) most = value;
        }
        to[c * length + t] = most;
      }
    }
    actions = all;
  }
  return actions;
}

function fillMoney(rest: readonly Float64Array[], choices: readonly Choice[]): void {
  (rest[choices.length] as Float64Array).fill(0);
  for (let i = choices.length - 1; i >= 0; i--) {
    const row = (choices[i] as Choice).leastMoney;
    const from = rest[i + 1] as Float64Array;
    (rest[i] as Float64Array).forEach((_, t, to) => {
      to[t] = (from[t] as number) + (row ? (row[t] as number) : 0);
    });
  }
}

/**
 * @param idle the switches of groups that the set leaves alone
 * @param onFound takes each schedule found and says what a better one must keep to; null: enough
 */
export function scheduleChoices(
  choices: readonly Choice[],
  needed: number,
  idle: Rows,
  wanted: SearchLimits,
  problem: PlanProblem,
  memory: ScheduleMemory,
  nodesMost: number,
  onFound: (schedule: Schedule) => SearchLimits | null,
): ScheduleResult {
  const { rule } = problem;
  const { newPerMonth } = wanted;
  const until = wanted.month;
  let limits = wanted;
  const length = problem.months + 1;
  const { totals, restHigh, restLow, restStarted, restMoney, money, high, low, reach, slots } =
    memory;
  const picks: Option[] = [];
  let nodes = 0;
  slots.fill(0);
  addRows(totals[0] as Totals, problem.base, idle, until);
  fillRests(
    restHigh,
    choices.map((choice) => choice.high),
    until,
  );
  fillRests(
    restLow,
    choices.map((choice) => choice.low),
    until,
  );

  fillStarted(restStarted, choices, length, until);
  fillMoney(restMoney, choices);
  const restActions = choices.map((_, i) =>
    choices.slice(i).reduce((sum, { actions }) => sum + actions, 0),
  );

  /** Takes the months' capacity, unless there is none. */
  function takeSlots({ starts }: Option): boolean {
    for (const { startMonth } of starts) slots[startMonth] = (slots[startMonth] as number) + 1;
    return starts.every(({ startMonth }) => (slots[startMonth] as number) <= newPerMonth);
  }

  function freeSlots({ starts }: Option): void {
    for (const { startMonth } of starts) slots[startMonth] = (slots[startMonth] as number) - 1;
  }

  function addMoney(at: number, { moneyYuan }: Option): boolean {
    const from = money[at] as Float64Array;
    const to = money[at + 1] as Float64Array;
    const rest = restMoney[at + 1] as Float64Array;
    for (let t = 1; t < length; t++) {
      const sum = (from[t] as number) + (moneyYuan ? (moneyYuan[t] as number) : 0);
      if (sum + (rest[t] as number) > limits.moneyMostYuan) return false;
      to[t] = sum;
    }
    return true;
  }

  /** @returns whether what has been found is enough */
  function tryWhole(): boolean {
    rule.usableUntil(limits.month, totals[choices.length] as Totals, reach);
    const reachedMonth = reachedIn(reach, limits);
    if (reachedMonth === 0) return false;
    const limitYuan = reach[limits.month] as number;
    const taken = picks.flatMap(({ starts }) => starts);
    const starts = placeHelpers(taken, needed, slots, newPerMonth, problem);
    if (starts === null) return false;
    const moneyPeakYuan = (money[choices.length] as Float64Array).reduce(
      (most, yuan) => (yuan > most ? yuan : most),
      0,
    );
    const next = onFound({ starts, moneyPeakYuan, reachedMonth, limitYuan });
    if (next === null) return true;
    limits = next;
    return false;
  }

  function mayReach(at: number): boolean {
    addRows(high, totals[at] as Totals, restHigh[at] as Totals, until);
    addRows(low, totals[at] as Totals, restLow[at] as Totals, until);
    const own = (totals[at] as Totals).effects;
    const rest = restStarted[at] as Float64Array;
    const all = restActions[at] as number;
    let left = 0;
    for (let t = 1; t <= until; t++) {
      left += newPerMonth - (t < slots.length ? (slots[t] as number) : 0);
      if (left >= all) break;
      const effects = (own[t] as number) + (rest[left * length + t] as number);
      if (effects < (high.effects[t] as number)) high.effects[t] = effects;
    }
    rule.mostUntil(limits.month, low, high, reach);
    return reachedIn(reach, limits) > 0;
  }

  /** @returns true when the search is over */
  function visit(at: number): boolean {
    const choice = choices[at];
    if (!choice) return tryWhole();
    for (const option of choice.options) {
      // An action that does nothing yet by then only costs.
      if (option.lastFirstMonth > limits.month) continue;
      if (++nodes > nodesMost) return true;
      const fits = takeSlots(option) && addMoney(at, option);
      if (fits) {
        addRows(totals[at + 1] as Totals, totals[at] as Totals, option, until);
        picks.push(option);
        if ((at + 1 === choices.length || mayReach(at + 1)) && visit(at + 1)) return true;
        picks.pop();
      }
      freeSlots(option);
    }
    return false;
  }

  visit(0);
  return { finished: nodes <= nodesMost, nodes };
}
