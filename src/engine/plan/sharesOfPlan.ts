// What each action of a plan contributes to its gain: exact Shapley values over every subset of the
// plan, each evaluated as `project` would, so that an action whose requirement is missing does
// nothing in it.
import { createShapleyFold } from "../attribute/shapleyFold";
import { roundShares } from "../maths/rounding";
import type { Option } from "./planOptions";
import { keyOfStarts, type PlanProblem } from "./planProblem";
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

function add(row: Float64Array, by: Float64Array | null): Float64Array {
  return by === null ? row : row.map((value, t) => value + (by[t] as number));
}

function withOption(totals: Totals, option: Option): Totals {
  const { multiplier, flags } = option;
  return {
    effects: option.takes === 0 ? totals.effects : add(totals.effects, option.effects),
    proofs: add(totals.proofs, option.proofs),
    incomeYuan: add(totals.incomeYuan, option.incomeYuan),
    debtYuan: add(totals.debtYuan, option.debtYuan),
    balanceYuan: add(totals.balanceYuan, option.balanceYuan),
    multiplier: multiplier
      ? totals.multiplier.map((x, t) => x * (multiplier[t] as number))
      : totals.multiplier,
    flags: flags ? totals.flags.map((bits, t) => bits | (flags[t] as number)) : totals.flags,
  };
}

export interface PlanWorth {
  /** Usable limit by month with every action of the plan. */
  readonly usableYuan: Int32Array;
  /** Usable limit in the month asked for, by subset of `players`. */
  readonly worth: Float64Array;
  readonly players: Starts;
}

/** Evaluates every subset of a plan. @param month of the worth */
function worthOfSubsets(starts: Starts, month: number, problem: PlanProblem): PlanWorth {
  const subsets = subsetsOf(starts, problem);
  const helpers = starts.filter(({ candidate }) => problem.helpers & (1 << candidate.index));
  const players = [...subsets.flatMap(({ own }) => own), ...helpers];
  const bitOf = new Map(players.map(({ candidate }, i) => [candidate.index, 1 << i]));
  const working = players.length - helpers.length;
  const byWorking = new Float64Array(1 << working);
  const usable = new Float64Array(problem.months + 1);
  let usableYuan = new Int32Array(0);
  const walk = (group: number, shift: number, bits: number, totals: Totals): void => {
    const subset = subsets[group];
    if (!subset) {
      problem.rule.usableUntil(problem.months, totals, usable);
      byWorking[bits] = usable[month] as number;
      if (bits === (1 << working) - 1) usableYuan = Int32Array.from(usable);
      return;
    }
    subset.options.forEach((option, mask) => {
      walk(
        group + 1,
        shift + subset.own.length,
        bits | (mask << shift),
        withOption(totals, option),
      );
    });
  };
  walk(0, 0, 0, problem.base);
  usableYuan[0] = problem.withoutYuan[0] as number;
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
  return { usableYuan, worth, players };
}

/** @returns whole yuan that sum to the plan's gain in the month, largest first */
export function sharesOfPlan(starts: Starts, month: number, problem: PlanProblem) {
  const { usableYuan, worth, players } = worthOfSubsets(starts, month, problem);
  const gainYuan = (worth.at(-1) as number) - (worth[0] as number);
  if (players.length === 0) return { usableYuan, gainYuan: 0, shares: [] };
  const fold = createShapleyFold(players.length, players.length);
  fold.addBlock(0, worth);
  const rounded = roundShares(fold.finish().map(clean), gainYuan);
  const shares = players.map(
    ({ candidate }, i): ActionShare => ({
      actionId: candidate.action.id,
      yuan: rounded[i] as number,
    }),
  );
  return { usableYuan, gainYuan, shares: shares.sort((a, b) => b.yuan - a.yuan) };
}

/** Floating-point dust is no share. */
function clean(share: number): number {
  return Math.abs(share) < 1e-7 ? 0 : share;
}
