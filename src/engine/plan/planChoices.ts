// Ways to take a group without saying when: the actions alone, with the most and the least that
// they can do in each month whenever they start. The search decides first what, then when.
import type { Option } from "./planOptions";

/** What is added to a month's review; null adds nothing. */
export type Rows = Pick<
  Option,
  "effects" | "proofs" | "incomeYuan" | "debtYuan" | "balanceYuan" | "multiplier" | "flags"
>;

export interface Choice {
  readonly takes: number;
  readonly actions: number;
  readonly effort: number;
  /** Start months, the most helpful first. */
  readonly options: readonly Option[];
  /** Month by month the best of all start months: much effect, little debt, few flags. */
  readonly high: Rows;
  readonly low: Rows;
  /** Effects by number of its actions that have started, 0 … all. */
  readonly byStarted: readonly Float64Array[];
  /** The least that any start months cost in each month; null: nothing. */
  readonly leastMoney: Float64Array | null;
}

type Row = Float64Array | null;

function extreme(rows: readonly Row[], pick: (a: number, b: number) => number): Row {
  const length = rows.find((row) => row !== null)?.length;
  if (length === undefined) return null;
  const out = new Float64Array(length);
  rows.forEach((row, i) => {
    for (let t = 0; t < length; t++) {
      const value = row === null ? 0 : (row[t] as number);
      out[t] = i === 0 ? value : pick(out[t] as number, value);
    }
  });
  return out;
}

function flagsOf(options: readonly Option[], isHigh: boolean): Uint8Array | null {
  const rows = options.flatMap(({ flags }) => (flags === null ? [] : [flags]));
  const first = rows[0];
  if (!first) return null;
  return first.map((_, t) => {
    const each = rows.map((row) => row[t] as number);
    return each.reduce((a, b) => (isHigh ? a & b : a | b));
  });
}

/** @param isHigh the side that raises a limit; balances are the other way round */
export function extremeRows(options: readonly Option[], isHigh: boolean): Rows {
  const [good, bad] = isHigh ? [Math.max, Math.min] : [Math.min, Math.max];
  return {
    effects: extreme(
      options.map(({ effects }) => effects),
      good,
    ) as Float64Array,
    proofs: extreme(
      options.map(({ proofs }) => proofs),
      good,
    ),
    incomeYuan: extreme(
      options.map(({ incomeYuan }) => incomeYuan),
      good,
    ),
    debtYuan: extreme(
      options.map(({ debtYuan }) => debtYuan),
      bad,
    ),
    balanceYuan: extreme(
      options.map(({ balanceYuan }) => balanceYuan),
      bad,
    ),
    multiplier: extreme(
      options.map(({ multiplier }) => multiplier),
      good,
    ),
    flags: flagsOf(options, isHigh),
  };
}

/** Actions in a mask. */
export function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** @param options of one group, the most helpful first; the way that takes nothing among them */
export function choicesOf(options: readonly Option[]): Choice[] {
  const byTakes = new Map<number, Option[]>();
  for (const option of options) {
    byTakes.set(option.takes, [...(byTakes.get(option.takes) ?? []), option]);
  }
  const highs = new Map([...byTakes].map(([takes, own]) => [takes, extremeRows(own, true)]));
  return [...byTakes].map(([takes, own]): Choice => {
    const actions = bitsIn(takes);
    const byStarted = Array.from({ length: actions + 1 }, (_, started) => {
      const parts = [...highs].filter(
        ([part]) => (part & takes) === part && bitsIn(part) <= started,
      );
      return extreme(
        parts.map(([, rows]) => rows.effects),
        Math.max,
      ) as Float64Array;
    });
    return {
      takes,
      actions,
      effort: own[0]?.effort ?? 0,
      options: own,
      high: highs.get(takes) as Rows,
      low: extremeRows(own, false),
      byStarted,
      leastMoney: extreme(
        own.map(({ moneyYuan }) => moneyYuan),
        Math.min,
      ),
    };
  });
}

/** Whether it moves more than effects, which bounds know less well. */
function movesMore({ high }: Choice): boolean {
  const { proofs, incomeYuan, debtYuan, balanceYuan, multiplier, flags } = high;
  return (proofs ?? incomeYuan ?? debtYuan ?? balanceYuan ?? multiplier) !== null || flags !== null;
}

/** Orders choices so that the most telling start months are decided first. */
export function byWeight(one: Choice, other: Choice): number {
  const weigh = (choice: Choice) =>
    choice.high.effects.reduce((sum, effect) => sum + effect, movesMore(choice) ? 1e6 : 0);
  return weigh(other) - weigh(one);
}
