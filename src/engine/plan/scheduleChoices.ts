// When to start a given set of actions: every start month is tried, the most helpful first, and a
// branch is left when even the best months for the rest do not reach the goal.

import { placeHelpers } from "./placeHelpers";
import { addRows, neutralTotals } from "./planBounds";
import type { Choice, Rows } from "./planChoices";
import type { Option } from "./planOptions";
import type { PlanProblem } from "./planProblem";
import type { Totals } from "./planRule";
import { reachedIn, type SearchLimits } from "./searchPlan";

export interface Schedule {
  readonly starts: Option["starts"];
  readonly moneyPeakYuan: number;
  /** First month with the limit asked for, within the months looked at. */
  readonly reachedMonth: number;
  /** Usable limit in the last month looked at. */
  readonly limitYuan: number;
}

export interface ScheduleResult {
  readonly schedule: Schedule | null;
  readonly finished: boolean;
  readonly nodes: number;
}

/** @param idle the switches of groups that the set leaves alone */
export function scheduleChoices(
  choices: readonly Choice[],
  needed: number,
  idle: Rows,
  limits: SearchLimits,
  problem: PlanProblem,
  nodesMost: number,
): ScheduleResult {
  const { rule, lastStartMonth } = problem;
  const { newPerMonth, moneyMostYuan, month: until } = limits;
  const length = problem.months + 1;
  const restHigh = rests(choices.map(({ high }) => high));
  const restLow = rests(choices.map(({ low }) => low));
  const totals = choices.map(() => neutralTotals(length));
  const ground = neutralTotals(length);
  addRows(ground, problem.base, idle, until);
  totals.unshift(ground);
  const money = Array.from({ length: choices.length + 1 }, () => new Float64Array(length));
  const high = neutralTotals(length);
  const low = neutralTotals(length);
  const reach = new Float64Array(length);
  const slots = new Uint8Array(lastStartMonth + 1);
  const picks: Option[] = [];
  let nodes = 0;
  let schedule: Schedule | null = null;

  function rests(rows: readonly Rows[]): Totals[] {
    const sums = [neutralTotals(length)];
    for (let i = rows.length - 1; i > 0; i--) {
      const sum = neutralTotals(length);
      addRows(sum, sums[0] as Totals, rows[i] as Rows, until);
      sums.unshift(sum);
    }
    return sums;
  }

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
    for (let t = 1; t < length; t++) {
      const sum = (from[t] as number) + (moneyYuan ? (moneyYuan[t] as number) : 0);
      if (sum > moneyMostYuan) return false;
      to[t] = sum;
    }
    return true;
  }

  /** @returns whether the set is in order and reaches the goal */
  function tryWhole(): boolean {
    rule.usableUntil(until, totals[choices.length] as Totals, reach);
    const reachedMonth = reachedIn(reach, limits);
    if (reachedMonth === 0) return false;
    const limitYuan = reach[until] as number;
    const taken = picks.flatMap(({ starts }) => starts);
    const starts = placeHelpers(taken, needed, slots, newPerMonth, problem);
    if (starts === null) return false;
    const moneyPeakYuan = (money[choices.length] as Float64Array).reduce(
      (most, yuan) => (yuan > most ? yuan : most),
      0,
    );
    schedule = { starts, moneyPeakYuan, reachedMonth, limitYuan };
    return true;
  }

  function mayReach(at: number): boolean {
    addRows(high, totals[at] as Totals, restHigh[at - 1] as Totals, until);
    addRows(low, totals[at] as Totals, restLow[at - 1] as Totals, until);
    rule.mostUntil(until, low, high, reach);
    return reachedIn(reach, limits) > 0;
  }

  /** @returns true when the search is over */
  function visit(at: number): boolean {
    const choice = choices[at];
    if (!choice) return tryWhole();
    for (const option of choice.options) {
      // An action that does nothing yet by then only costs.
      if (option.lastFirstMonth > until) continue;
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
  return { schedule, finished: nodes <= nodesMost, nodes };
}
