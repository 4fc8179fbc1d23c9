// The most, and the least, that the groups not yet decided can still add, month by month: a table
// over the effort left and one over the actions left. Each month is maximised on its own, so the
// tables never promise too little.
import { type Choice, choicesOf, extremeRows, type Rows } from "./planChoices";
import type { Option } from "./planOptions";
import type { PlanProblem } from "./planProblem";
import type { Totals } from "./planRule";

export interface PlanBounds {
  readonly groups: readonly (readonly Choice[])[];
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
  readonly idle: readonly Pick<Totals, "multiplier" | "flags">[];
}

function levelsOf(choices: readonly Choice[], costOf: (choice: Choice) => number, length: number) {
  const levels = new Map<number, Float64Array>();
  for (const choice of choices) {
    const cost = costOf(choice);
    const row = levels.get(cost) ?? new Float64Array(length).fill(Number.NEGATIVE_INFINITY);
    for (let t = 0; t < length; t++) {
      row[t] = Math.max(row[t] as number, choice.high.effects[t] as number);
    }
    levels.set(cost, row);
  }
  return [...levels];
}

function tableOf(
  groups: readonly (readonly Choice[])[],
  costOf: (choice: Choice) => number,
  most: number,
  length: number,
): Float64Array {
  const size = (most + 1) * length;
  const table = new Float64Array((groups.length + 1) * size);
  for (let j = groups.length - 1; j >= 0; j--) {
    const levels = levelsOf(groups[j] as readonly Choice[], costOf, length);
    table.fill(Number.NEGATIVE_INFINITY, j * size, (j + 1) * size);
    for (const [cost, row] of levels) {
      for (let left = cost; left <= most; left++) {
        const at = j * size + left * length;
        const rest = (j + 1) * size + (left - cost) * length;
        for (let t = 0; t < length; t++) {
          const sum = (row[t] as number) + (table[rest + t] as number);
          if (sum > (table[at + t] as number)) table[at + t] = sum;
        }
      }
    }
  }
  return table;
}

/** Totals that add nothing. */
export function neutralTotals(length: number): Totals {
  return {
    effects: new Float64Array(length),
    proofs: new Float64Array(length),
    incomeYuan: new Float64Array(length),
    debtYuan: new Float64Array(length),
    balanceYuan: new Float64Array(length),
    multiplier: new Float64Array(length).fill(1),
    flags: new Uint8Array(length),
  };
}

function addRow(out: Float64Array, row: Float64Array, by: Float64Array | null, until: number) {
  if (by === null) for (let t = 1; t <= until; t++) out[t] = row[t] as number;
  else for (let t = 1; t <= until; t++) out[t] = (row[t] as number) + (by[t] as number);
}

/** Months 1 … until of `from` with rows added, written to `out`. */
export function addRows(out: Totals, from: Totals, rows: Rows, until: number): void {
  addRow(out.effects, from.effects, rows.effects, until);
  addRow(out.proofs, from.proofs, rows.proofs, until);
  addRow(out.incomeYuan, from.incomeYuan, rows.incomeYuan, until);
  addRow(out.debtYuan, from.debtYuan, rows.debtYuan, until);
  addRow(out.balanceYuan, from.balanceYuan, rows.balanceYuan, until);
  const { multiplier, flags } = rows;
  for (let t = 1; t <= until; t++) {
    out.multiplier[t] =
      (from.multiplier[t] as number) * (multiplier ? (multiplier[t] as number) : 1);
    out.flags[t] = (from.flags[t] as number) | (flags ? (flags[t] as number) : 0);
  }
}

/** The rows of all groups from each one on, added up. */
function suffixes(rows: readonly Rows[], length: number): Totals[] {
  const sums = [neutralTotals(length)];
  for (const each of [...rows].reverse()) {
    const sum = neutralTotals(length);
    addRows(sum, sums[0] as Totals, each, length - 1);
    sums.unshift(sum);
  }
  return sums;
}

/** Months of which the help of an option is counted. */
const HELPING_MONTHS = 12;

/** How much a way to take a group helps alone, to search the most helpful first. */
function helpMeter({ base, rule, months }: PlanProblem): (option: Option) => number {
  const seen = Math.min(months, HELPING_MONTHS);
  const totals = neutralTotals(months + 1);
  const usable = new Float64Array(months + 1);
  return (option) => {
    addRows(totals, base, option, seen);
    totals.flags.fill(0);
    rule.usableUntil(seen, totals, usable);
    const opens = option.flags?.reduce((sum, bits) => sum + (bits === 0 ? 1 : 0), 0) ?? 0;
    let sum = opens * 1e6;
    for (let t = 1; t <= seen; t++) sum += usable[t] as number;
    return sum;
  };
}

/** Groups and their options, those first that help most for their effort. */
export function orderOptions(problem: PlanProblem): Option[][] {
  const helpOf = helpMeter(problem);
  return problem.groups
    .filter(({ options }) => options.length > 1 || options[0]?.flags !== null)
    .map(({ options }) => {
      const ranked = options
        .map((option) => ({ option, help: helpOf(option) }))
        .sort((a, b) => b.help - a.help);
      const none = ranked.find(({ option }) => option.takes === 0);
      const gain = (ranked[0]?.help ?? 0) - (none?.help ?? 0);
      return {
        options: ranked.map(({ option }) => option),
        rank: gain / Math.max(1, ranked[0]?.option.effort ?? 1),
      };
    })
    .sort((a, b) => b.rank - a.rank)
    .map(({ options }) => options);
}

/** What the bounds need of one group; the same for every search that leaves its options alone. */
export interface GroupBounds {
  readonly options: readonly Option[];
  readonly choices: readonly Choice[];
  readonly high: Rows;
  readonly low: Rows;
  /** While nothing is done about the group. */
  readonly idle: Rows;
}

/** @param options of one group; those that are out of the question already left out */
export function boundGroup(options: readonly Option[]): GroupBounds {
  return {
    options,
    choices: choicesOf(options),
    high: extremeRows(options, true),
    low: extremeRows(options, false),
    idle: extremeRows(
      options.filter(({ takes }) => takes === 0),
      true,
    ),
  };
}

/** @param parts the groups in the order in which they are decided */
export function boundPlans(problem: PlanProblem, parts: readonly GroupBounds[]): PlanBounds {
  const length = problem.months + 1;
  const groups = parts.map(({ choices }) => choices);
  const mostOf = (costOf: (choice: Choice) => number) =>
    groups.reduce((sum, choices) => sum + Math.max(0, ...choices.map(costOf)), 0);
  const mostEffort = mostOf(({ effort }) => effort);
  const mostActions = mostOf(({ actions }) => actions);
  const added = (rowsOf: (part: GroupBounds) => Rows) => suffixes(parts.map(rowsOf), length);
  return {
    groups,
    mostEffort,
    mostActions,
    byEffort: tableOf(groups, ({ effort }) => effort, mostEffort, length),
    byActions: tableOf(groups, ({ actions }) => actions, mostActions, length),
    high: added(({ high }) => high),
    low: added(({ low }) => low),
    idle: added(({ idle }) => idle),
  };
}
