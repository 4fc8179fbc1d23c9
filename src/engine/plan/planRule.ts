// The monthly review written out for the search: the same rule as `runReviews`, over totals that
// groups of actions add up to, and an upper bound of it over everything that may still be added.
// A test compares it with `project`.
import { type DenseCurve, denseAt } from "../maths/denseCurve";
import { HALF_UP } from "../maths/rounding";
import { FREEZES, SUSPENDS } from "../simulate/factorPaths";
import type { ReviewContext } from "../simulate/runReviews";

/** What a month's review needs besides the limit of the month before; arrays by month. */
export interface Totals {
  /** Σ effects without the line's utilisation, log-odds. */
  readonly effects: Float64Array;
  /** Accepted proofs of income. */
  readonly proofs: Float64Array;
  readonly incomeYuan: Float64Array;
  readonly debtYuan: Float64Array;
  readonly balanceYuan: Float64Array;
  /** Platform policy times the gates' multipliers. */
  readonly multiplier: Float64Array;
  /** SUSPENDS | FREEZES. */
  readonly flags: Uint8Array;
}

export interface PlanRule {
  /** Usable limit by month. @param out months + 1 long; months up to `until` are written */
  readonly usableUntil: (until: number, totals: Totals, out: Float64Array) => void;
  /**
   * Upper bounds of the usable limit, whatever totals between `low` and `high` come about.
   * "High" is what raises a limit: much effect, little debt, few flags; balances both ways.
   */
  readonly mostUntil: (until: number, low: Totals, high: Totals, out: Float64Array) => void;
}

/** Where the curve of utilisation turns, or null where it does not rise first and fall then. */
function peakOf({ low, cellsPerUnit, slope }: DenseCurve): number | null {
  let turn = 0;
  while (turn < slope.length - 1 && (slope[turn] as number) > 0) turn++;
  for (let cell = turn; cell < slope.length - 1; cell++) {
    if ((slope[cell] as number) > 0) return null;
  }
  return low + turn / cellsPerUnit;
}

function extremesOf(curve: DenseCurve): { readonly least: number; readonly most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let cell = 0; cell < curve.slope.length; cell++) {
    const value = denseAt(curve, curve.low + cell / curve.cellsPerUnit);
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { least, most };
}

/** So often a range of limits is halved at most where utilisation is below its peak. */
const HALVINGS = 6;

/** What a month's bound looks at; written anew for each, as there are many. */
interface Seen {
  month: number;
  high: Totals;
  leastBalance: number;
  mostBalance: number;
  effects: number;
  isFrozen: boolean;
}

/** @param todayYuan the limit of month 0, which no action changes */
export function compilePlanRule(context: ReviewContext, todayYuan: number): PlanRule {
  const { model, compiled, product, calibration } = context;
  const { healthyScore, pointsPerLogOdds, lowest, highest } = model.scale;
  const points = pointsPerLogOdds.value;
  const zero = healthyScore.value - points * compiled.healthyEffects;
  const [worst, best] = [lowest.value, highest.value];
  const multiples = compiled.denseScoreMultiple;
  const utilisation = compiled.denseUtilisation;
  const peak = peakOf(utilisation);
  const peakValue = peak === null ? 0 : denseAt(utilisation, peak);
  const { least: leastUtilisation, most: mostUtilisation } = extremesOf(utilisation);
  const scale = calibration.constant * product.multipleScale.value;
  const { base, each, most } = model.limitRule.proof;
  const roomIncomes = model.limitRule.debtRoomIncomes.value;
  const { extraRoomYuan, ceilingYuan, ceilingBeforePolicyYuan } = calibration;
  const step = model.limitRule.roundingYuan.value;
  const perStep = 1 / step;
  const least = product.minimumYuan.value;
  const down = model.review.downShare.value;
  const up = model.review.upShare.value;
  const seen = { month: 0, leastBalance: 0, mostBalance: 0, effects: 0, isFrozen: false } as Seen;

  function rounded(yuan: number): number {
    return Math.floor(yuan * perStep + HALF_UP) * step;
  }

  /** The highest limit that a frozen line at `yuan` or below can have: a whole step, or today's own. */
  function heldAt(yuan: number): number {
    const whole = Math.floor(yuan * perStep + 1e-9) * step;
    return todayYuan <= yuan && todayYuan > whole ? todayYuan : whole;
  }

  function ratioOf(balanceYuan: number, limitYuan: number): number {
    if (limitYuan > 0) return balanceYuan / limitYuan;
    return balanceYuan > 0 ? Number.MAX_SAFE_INTEGER : 0;
  }

  function targetOf(month: number, effects: number, totals: Totals): number {
    const score = zero + points * effects;
    const multiple = denseAt(multiples, score < worst ? worst : score > best ? best : score);
    const income = totals.incomeYuan[month] as number;
    const proven = base + each * (totals.proofs[month] as number);
    const capacity = scale * income * (proven < most ? proven : most) * multiple;
    const room = roomIncomes * income - (totals.debtYuan[month] as number) + extraRoomYuan;
    let raw = capacity < room ? capacity : room;
    if (raw > ceilingBeforePolicyYuan) raw = ceilingBeforePolicyYuan;
    if (raw < 0) raw = 0;
    raw *= totals.multiplier[month] as number;
    const target = rounded(raw < ceilingYuan ? raw : ceilingYuan);
    return target < least ? 0 : target;
  }

  /** The highest limit after a review of any limit between two. */
  function highestBetween(from: number, to: number, seen: Seen): number {
    const { month, high, leastBalance, mostBalance, effects } = seen;
    const most = mostBetween(ratioOf(leastBalance, to), ratioOf(mostBalance, from));
    const target = targetOf(month, effects + most, high);
    if (target >= to && seen.isFrozen) return heldAt(to);
    return rounded(to + (target < to ? down : up) * (target - to));
  }

  /**
   * The same, or `known` where that is no less. A higher limit lowers utilisation, which may cost
   * effect below the curve's peak; so a range is halved for as long as it promises more than known.
   */
  function mostOfRange(
    from: number,
    to: number,
    known: number,
    halvings: number,
    seen: Seen,
  ): number {
    const most = highestBetween(from, to, seen);
    if (most <= known) return known;
    if (halvings === 0 || to - from <= step) return most;
    const middle = from + Math.floor((to - from) / 2 / step) * step;
    if (middle <= from) return most;
    const upper = mostOfRange(middle, to, known, halvings - 1, seen);
    return mostOfRange(from, middle, upper, halvings - 1, seen);
  }

  /** The highest limit after a review, from any limit between `below` and `above`. */
  function highestAfter(month: number, below: number, above: number, low: Totals, high: Totals) {
    seen.month = month;
    seen.high = high;
    seen.leastBalance = high.balanceYuan[month] as number;
    seen.mostBalance = low.balanceYuan[month] as number;
    seen.effects = high.effects[month] as number;
    seen.isFrozen = ((high.flags[month] as number) & FREEZES) !== 0;
    const isSimple = peak !== null && ratioOf(seen.leastBalance, above) >= peak;
    if (isSimple) return highestBetween(below, above, seen);
    const known = highestBetween(above, above, seen);
    return below === above ? known : mostOfRange(below, above, known, HALVINGS, seen);
  }

  /** The most that utilisation between two ratios can bring. */
  function mostBetween(low: number, high: number): number {
    if (peak === null) return mostUtilisation;
    if (low >= peak) return denseAt(utilisation, low);
    return high <= peak ? denseAt(utilisation, high) : peakValue;
  }

  function leastBetween(low: number, high: number): number {
    if (peak === null) return leastUtilisation;
    return Math.min(denseAt(utilisation, low), denseAt(utilisation, high));
  }

  return {
    usableUntil(until, totals, out) {
      let limit = todayYuan;
      for (let month = 1; month <= until; month++) {
        const ratio = ratioOf(totals.balanceYuan[month] as number, limit);
        const effects = (totals.effects[month] as number) + denseAt(utilisation, ratio);
        const target = targetOf(month, effects, totals);
        const flags = totals.flags[month] as number;
        if (target < limit) limit = rounded(limit + down * (target - limit));
        else if (!(flags & FREEZES)) limit = rounded(limit + up * (target - limit));
        out[month] = flags & SUSPENDS ? 0 : limit;
      }
    },

    mostUntil(until, low, high, out) {
      let below = todayYuan;
      let above = todayYuan;
      for (let month = 1; month <= until; month++) {
        const least = ratioOf(high.balanceYuan[month] as number, above);
        const most = ratioOf(low.balanceYuan[month] as number, below);
        const bottom = (low.effects[month] as number) + leastBetween(least, most);
        const lowTarget = targetOf(month, bottom, low);
        above = highestAfter(month, below, above, low, high);
        if (lowTarget < below) below = rounded(below + down * (lowTarget - below));
        else if (!((low.flags[month] as number) & FREEZES)) {
          below = rounded(below + up * (lowTarget - below));
        }
        out[month] = (high.flags[month] as number) & SUSPENDS ? 0 : above;
      }
    },
  };
}
