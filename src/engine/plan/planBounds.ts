// The most, and the least, that the groups not yet decided can still add, month by month: a table
// over the effort left and one over the actions left. Each month is maximised on its own, so the
// table never promises too little.

import type { Option } from "./planOptions";
import type { PlanGroup, PlanProblem } from "./planProblem";
import type { Totals } from "./planRule";

export interface PlanBounds {
  readonly groups: readonly (readonly Option[])[];
  readonly mostEffort: number;
  readonly mostActions: number;
  /** Effects by (first undecided group, effort left, month). */
  readonly byEffort: Float64Array;
  /** Effects by (first undecided group, actions left, month). */
  readonly byActions: Float64Array;
  /** Everything else by first undecided group. */
  readonly high: readonly Totals[];
  readonly low: readonly Totals[];
  /** Switches as they are while nothing is done about the undecided groups. */
  readonly idle: {
    readonly multiplier: readonly Float64Array[];
    readonly flags: readonly Uint8Array[];
  };
}

function actionsIn({ starts }: Option): number {
  return starts.length;
}

function levelsOf(options: readonly Option[], costOf: (option: Option) => number, length: number) {
  const levels = new Map<number, Float64Array>();
  for (const option of options) {
    const cost = costOf(option);
    const row = levels.get(cost) ?? new Float64Array(length).fill(Number.NEGATIVE_INFINITY);
    for (let t = 0; t < length; t++) {
      row[t] = Math.max(row[t] as number, option.effects[t] as number);
    }
    levels.set(cost, row);
  }
  return [...levels];
}

function tableOf(
  groups: readonly (readonly Option[])[],
  costOf: (option: Option) => number,
  most: number,
  length: number,
): Float64Array {
  const size = (most + 1) * length;
  const table = new Float64Array((groups.length + 1) * size);
  for (let j = groups.length - 1; j >= 0; j--) {
    const levels = levelsOf(groups[j] as readonly Option[], costOf, length);
    for (let left = 0; left <= most; left++) {
      const at = j * size + left * length;
      for (let t = 0; t < length; t++) {
        let best = Number.NEGATIVE_INFINITY;
        for (const [cost, row] of levels) {
          if (cost > left) continue;
          const rest = table[(j + 1) * size + (left - cost) * length + t] as number;
          const sum = (row[t] as number) + rest;
          if (sum > best) best = sum;
        }
        table[at + t] = best;
      }
    }
  }
  return table;
}

type RowName = "proofs" | "incomeYuan" | "debtYuan" | "balanceYuan";

/** The sums of each group's extremes, from a group on. */
function extremes(
  groups: readonly (readonly Option[])[],
  length: number,
  pick: (values: readonly number[]) => number,
  row: RowName | "effects",
): Float64Array[] {
  const sums: Float64Array[] = [new Float64Array(length)];
  for (const options of [...groups].reverse()) {
    const last = sums[0] as Float64Array;
    const touches = options.some((option) => option[row] !== null);
    sums.unshift(
      touches
        ? last.map((sum, t) => sum + pick(options.map((option) => option[row]?.[t] ?? 0)))
        : last,
    );
  }
  return sums;
}

function switches(
  groups: readonly (readonly Option[])[],
  length: number,
  isHigh: boolean,
): { readonly multiplier: Float64Array[]; readonly flags: Uint8Array[] } {
  const multiplier: Float64Array[] = [new Float64Array(length).fill(1)];
  const flags: Uint8Array[] = [new Uint8Array(length)];
  const pick = isHigh ? Math.max : Math.min;
  for (const options of [...groups].reverse()) {
    const lastMultiplier = multiplier[0] as Float64Array;
    const lastFlags = flags[0] as Uint8Array;
    const owns = options[0]?.flags !== null;
    multiplier.unshift(
      owns
        ? lastMultiplier.map((x, t) => x * pick(...options.map((o) => o.multiplier?.[t] ?? 1)))
        : lastMultiplier,
    );
    flags.unshift(
      owns
        ? lastFlags.map((bits, t) => {
            const each = options.map((option) => option.flags?.[t] ?? 0);
            return bits | each.reduce((a, b) => (isHigh ? a & b : a | b));
          })
        : lastFlags,
    );
  }
  return { multiplier, flags };
}

/** What the groups not yet decided do while nothing is done about them. */
function idleSwitches(groups: readonly (readonly Option[])[], length: number) {
  const none = groups.map((options) => options.filter(({ takes }) => takes === 0));
  return switches(none, length, true);
}

function most(values: readonly number[]): number {
  return Math.max(...values);
}

function least(values: readonly number[]): number {
  return Math.min(...values);
}

/** How much a way to take a group helps alone, to search the most helpful first. */
function helpOf(option: Option, { base, rule, months }: PlanProblem): number {
  const added = (row: Float64Array, by: Float64Array | null) =>
    by === null ? row : row.map((value, t) => value + (by[t] as number));
  const totals: Totals = {
    effects: added(base.effects, option.effects),
    proofs: added(base.proofs, option.proofs),
    incomeYuan: added(base.incomeYuan, option.incomeYuan),
    debtYuan: added(base.debtYuan, option.debtYuan),
    balanceYuan: added(base.balanceYuan, option.balanceYuan),
    multiplier: base.multiplier,
    flags: new Uint8Array(months + 1),
  };
  const usable = new Float64Array(months + 1);
  rule.usableUntil(months, totals, usable);
  const opens = option.flags?.reduce((sum, bits) => sum + (bits === 0 ? 1 : 0), 0) ?? 0;
  const seen = Math.min(months, 12);
  let sum = opens * 1e6;
  for (let t = 1; t <= seen; t++) sum += usable[t] as number;
  return sum;
}

function ordered({ options }: PlanGroup, problem: PlanProblem) {
  const ranked = options
    .map((option) => ({ option, help: helpOf(option, problem) }))
    .sort((a, b) => b.help - a.help);
  const first = ranked[0];
  const none = ranked.find(({ option }) => option.takes === 0);
  const gain = (first?.help ?? 0) - (none?.help ?? 0);
  return {
    options: ranked.map(({ option }) => option),
    rank: gain / Math.max(1, first?.option.effort ?? 1),
  };
}

export function orderOptions(problem: PlanProblem): Option[][] {
  return problem.groups
    .filter(({ options }) => options.length > 1 || options[0]?.flags !== null)
    .map((group) => ordered(group, problem))
    .sort((a, b) => b.rank - a.rank)
    .map(({ options }) => options);
}

/** @param groups ordered; options beyond the money budget already left out */
export function boundPlans(
  problem: PlanProblem,
  groups: readonly (readonly Option[])[],
): PlanBounds {
  const length = problem.months + 1;
  const mostOf = (costOf: (option: Option) => number) =>
    groups.reduce((sum, options) => sum + Math.max(0, ...options.map(costOf)), 0);
  const mostEffort = mostOf(({ effort }) => effort);
  const mostActions = mostOf(actionsIn);
  const rows = (pick: typeof most, row: RowName | "effects") => extremes(groups, length, pick, row);
  const side = (isHigh: boolean): Totals[] => {
    const [good, bad] = isHigh ? [most, least] : [least, most];
    const effects = rows(good, "effects");
    const proofs = rows(good, "proofs");
    const income = rows(good, "incomeYuan");
    const debt = rows(bad, "debtYuan");
    const balance = rows(bad, "balanceYuan");
    const { multiplier, flags } = switches(groups, length, isHigh);
    return Array.from({ length: groups.length + 1 }, (_, j) => ({
      effects: effects[j] as Float64Array,
      proofs: proofs[j] as Float64Array,
      incomeYuan: income[j] as Float64Array,
      debtYuan: debt[j] as Float64Array,
      balanceYuan: balance[j] as Float64Array,
      multiplier: multiplier[j] as Float64Array,
      flags: flags[j] as Uint8Array,
    }));
  };
  return {
    groups,
    mostEffort,
    mostActions,
    byEffort: tableOf(groups, ({ effort }) => effort, mostEffort, length),
    byActions: tableOf(groups, actionsIn, mostActions, length),
    high: side(true),
    low: side(false),
    idle: idleSwitches(groups, length),
  };
}
