// What each action of a plan contributes to its gain: exact Shapley values over every subset of the
// plan, each evaluated as `project` would, so that an action whose requirement is missing does
// nothing in it.
import { createShapleyFold } from "../attribute/shapleyFold";
import { roundShares } from "../maths/rounding";
import { keyOfStarts } from "./groupOptions";
import { addRows, neutralTotals } from "./planBounds";
import type { Option } from "./planOptions";
import type { PlanProblem } from "./planProblem";
import type { ActionShare } from "./planResults";
import type { Totals } from "./planRule";

type Starts = Option["starts"];

/** By group: what each subset of the plan's actions in it does, by local mask. */
function subsetsOf(starts: Starts, problem: PlanProblem) {
  return problem.groups.map(({ candidates, options }) => {
    const own = starts
      .filter(({ candidate }) => candidates.includes(candidate))
      .sort((a, b) => a.candidate.index - b.candidate.index);
    const byKey = new Map(options.map((option) => [keyOfStarts(option.starts), option]));
    const pick = (mask: number): Option => {
      const taken = own.filter((_, i) => mask & (1 << i));
      // What is not listed holds an action that moves nothing in it.
      for (let size = taken.length; size >= 0; size--) {
        for (const subset of subsetsOfSize(taken, size)) {
          const option = byKey.get(keyOfStarts(subset));
          if (option) return option;
        }
      }
      throw new Error("a group without its empty option");
    };
    return { own, options: Array.from({ length: 1 << own.length }, (_, mask) => pick(mask)) };
  });
}

function subsetsOfSize(all: Starts, size: number): Starts[] {
  if (size === all.length) return [all];
  return all
    .flatMap((_, i) =>
      subsetsOfSize(
        all.filter((__, j) => j !== i),
        size,
      ),
    )
    .slice(0, 64);
}

interface PlanWorth {
  /** Usable limit in the month asked for, by subset of `players`. */
  readonly worth: Float64Array;
  readonly players: Starts;
}

/** Evaluates every subset of a plan. @param month of the worth */
function worthOfSubsets(starts: Starts, month: number, problem: PlanProblem): PlanWorth {
  // A group that the plan leaves alone matters only where it owns a gate.
  const subsets = subsetsOf(starts, problem).filter(
    ({ own, options }) => own.length > 0 || options[0]?.flags !== null,
  );
  const helpers = starts.filter(({ candidate }) => problem.helpers & (1 << candidate.index));
  const players = [...subsets.flatMap(({ own }) => own), ...helpers];
  const bitOf = new Map(players.map(({ candidate }, i) => [candidate.index, 1 << i]));
  const working = players.length - helpers.length;
  const byWorking = new Float64Array(1 << working);
  const length = problem.months + 1;
  const usable = new Float64Array(length);
  // One set of totals for each group decided: the subsets of a large plan are many.
  const totals = subsets.map(() => neutralTotals(length));
  const walk = (group: number, shift: number, bits: number, from: Totals): void => {
    const subset = subsets[group];
    if (!subset) {
      problem.rule.usableUntil(month, from, usable);
      byWorking[bits] = usable[month] as number;
      return;
    }
    const to = totals[group] as Totals;
    subset.options.forEach((option, mask) => {
      addRows(to, from, option, month);
      walk(group + 1, shift + subset.own.length, bits | (mask << shift), to);
    });
  };
  walk(0, 0, 0, problem.base);
  const needs = players.map(({ candidate }) => {
    const mask = problem.requires[candidate.index] as number;
    return [...bitOf].reduce((bits, [index, bit]) => (mask & (1 << index) ? bits | bit : bits), 0);
  });
  const worth = new Float64Array(1 << players.length);
  for (let bits = 0; bits < worth.length; bits++) {
    let effective = bits;
    needs.forEach((need, i) => {
      if ((bits & need) !== need) effective &= ~(1 << i);
    });
    worth[bits] = byWorking[effective & ((1 << working) - 1)] as number;
  }
  return { worth, players };
}

/** Usable limit by month with every action of the plan. */
export function usableOfPlan(starts: Starts, problem: PlanProblem): Int32Array {
  const length = problem.months + 1;
  let totals = problem.base;
  for (const { options } of subsetsOf(starts, problem)) {
    const next = neutralTotals(length);
    addRows(next, totals, options.at(-1) as Option, problem.months);
    totals = next;
  }
  const usable = new Float64Array(length);
  problem.rule.usableUntil(problem.months, totals, usable);
  usable[0] = problem.withoutYuan[0] as number;
  return Int32Array.from(usable);
}

/** @returns whole yuan that sum to the plan's gain in the month, largest first */
export function sharesOfPlan(starts: Starts, month: number, problem: PlanProblem) {
  const { worth, players } = worthOfSubsets(starts, month, problem);
  const gainYuan = (worth.at(-1) as number) - (worth[0] as number);
  if (players.length === 0) return { gainYuan: 0, shares: [] };
  const fold = createShapleyFold(players.length, players.length);
  fold.addBlock(0, worth);
  const rounded = roundShares(fold.finish().map(clean), gainYuan);
  const shares = players.map(
    ({ candidate }, i): ActionShare => ({
      actionId: candidate.action.id,
      yuan: rounded[i] as number,
    }),
  );
  return { gainYuan, shares: shares.sort((a, b) => b.yuan - a.yuan) };
}

/** Floating-point dust is no share. */
function clean(share: number): number {
  return Math.abs(share) < 1e-7 ? 0 : share;
}
