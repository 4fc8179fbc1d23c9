// Weighs every combination of causes, with and without something that is not modelled: prior odds
// times the likelihood of the known signs times how well the simulated fall agrees with the observed
// one. Nothing is sampled and no combination is left out.
import type { Model } from "../model/modelSchema";
import type { CauseEvidence, Evidence } from "./causeEvidence";
import type { FallModel, Mixture } from "./fallModel";
import { type FallTable, lookUp } from "./fallTable";

export interface Combinations {
  readonly count: number;
  /** The causes of each combination, as bits. */
  readonly bits: Uint16Array;
  readonly base: Float64Array;
  readonly loss: Float64Array;
  readonly lossVariance: Float64Array;
  readonly scale: Float64Array;
  readonly scaleVariance: Float64Array;
  /** Probability that the line is not suspended. */
  readonly open: Float64Array;
  /** Log of prior and signs; −∞ where causes exclude each other. */
  readonly logWeight: Float64Array;
  readonly mixture: Uint8Array;
}

/** For each cause the bits of those that it excludes. */
function excludedBits({ causes }: Model): number[] {
  return causes.map(({ excludes }) =>
    excludes.reduce((bits, id) => bits | (1 << causes.findIndex((each) => each.id === id)), 0),
  );
}

/** All 2ⁿ sums by doubling: each cause is added to every combination of the ones before it. */
export function combine({ causes, base }: Evidence, fall: FallModel, model: Model): Combinations {
  const count = 1 << causes.length;
  const sums = () => new Float64Array(count);
  const all: Combinations = {
    count,
    bits: Uint16Array.from({ length: count }, (_, s) => s),
    base: sums(),
    loss: sums(),
    lossVariance: sums(),
    scale: sums(),
    scaleVariance: sums(),
    open: sums(),
    logWeight: sums(),
    mixture: new Uint8Array(count),
  };
  all.base[0] = base;
  all.open[0] = 1;
  const excluded = excludedBits(model);
  causes.forEach((cause, i) => {
    const mixture = fall.mixtureOfCause[i] as number;
    const size = 1 << i;
    for (let rest = 0; rest < size; rest++) {
      const s = rest | size;
      all.base[s] = (all.base[rest] as number) + cause.base;
      all.loss[s] = (all.loss[rest] as number) + cause.loss;
      all.lossVariance[s] = (all.lossVariance[rest] as number) + cause.lossVariance;
      all.scale[s] = (all.scale[rest] as number) + cause.scale;
      all.scaleVariance[s] = (all.scaleVariance[rest] as number) + cause.scaleVariance;
      all.open[s] = (all.open[rest] as number) * (1 - cause.suspends);
      all.logWeight[s] =
        rest & (excluded[i] as number)
          ? Number.NEGATIVE_INFINITY
          : (all.logWeight[rest] as number) + cause.logOdds;
      all.mixture[s] = mixture >= 0 ? mixture : (all.mixture[rest] as number);
    }
  });
  return all;
}

/** Some combinations, with the evidence of a few causes replaced. */
export function recombine(
  all: Combinations,
  among: readonly number[],
  from: Evidence,
  to: Evidence,
): Combinations {
  const pick = (row: Float64Array) => Float64Array.from(among, (s) => row[s] as number);
  const some: Combinations = {
    count: among.length,
    bits: Uint16Array.from(among),
    base: pick(all.base),
    loss: pick(all.loss),
    lossVariance: pick(all.lossVariance),
    scale: pick(all.scale),
    scaleVariance: pick(all.scaleVariance),
    open: pick(all.open),
    logWeight: pick(all.logWeight),
    mixture: Uint8Array.from(among, (s) => all.mixture[s] as number),
  };
  const shift = to.base - from.base;
  for (let i = 0; i < some.count; i++) some.base[i] = (some.base[i] as number) + shift;
  to.causes.forEach((now, cause) => {
    const then = from.causes[cause];
    if (then && then !== now) replaceCause(some, 1 << cause, then, now);
  });
  return some;
}

function replaceCause(some: Combinations, bit: number, then: CauseEvidence, now: CauseEvidence) {
  const add = (row: Float64Array, i: number, by: number) => {
    row[i] = (row[i] as number) + by;
  };
  for (let i = 0; i < some.count; i++) {
    if (!((some.bits[i] as number) & bit)) continue;
    add(some.base, i, now.base - then.base);
    add(some.loss, i, now.loss - then.loss);
    add(some.lossVariance, i, now.lossVariance - then.lossVariance);
    add(some.scale, i, now.scale - then.scale);
    add(some.scaleVariance, i, now.scaleVariance - then.scaleVariance);
    add(some.logWeight, i, now.logOdds - then.logOdds);
    const kept = 1 - then.suspends;
    some.open[i] = kept > 0 ? ((some.open[i] as number) / kept) * (1 - now.suspends) : 0;
    // Differences of sums: what was certain must stay so.
    if ((some.lossVariance[i] as number) < TINY) some.lossVariance[i] = 0;
    if ((some.scaleVariance[i] as number) < TINY) some.scaleVariance[i] = 0;
  }
}

const TINY = 1e-12;

/** The mean of a table over the spread of a combination: exact up to third moments. */
export function expectAt(
  table: FallTable,
  s: number,
  { base, loss, lossVariance, scale, scaleVariance }: Combinations,
  { grid }: FallModel,
): number {
  const b = base[s] as number;
  const l = loss[s] as number;
  const c = scale[s] as number;
  const lv = lossVariance[s] as number;
  const cv = scaleVariance[s] as number;
  if (lv === 0 && cv === 0) return lookUp(table, grid, b, l, c);
  if (cv === 0) {
    const by = Math.sqrt(3 * lv);
    return (
      (2 / 3) * lookUp(table, grid, b, l, c) +
      (lookUp(table, grid, b, l - by, c) + lookUp(table, grid, b, l + by, c)) / 6
    );
  }
  if (lv === 0) {
    const by = Math.sqrt(3 * cv);
    return (
      (2 / 3) * lookUp(table, grid, b, l, c) +
      (lookUp(table, grid, b, l, c - by) + lookUp(table, grid, b, l, c + by)) / 6
    );
  }
  const byLoss = Math.sqrt(2 * lv);
  const byScale = Math.sqrt(2 * cv);
  return (
    (lookUp(table, grid, b, l - byLoss, c) +
      lookUp(table, grid, b, l + byLoss, c) +
      lookUp(table, grid, b, l, c - byScale) +
      lookUp(table, grid, b, l, c + byScale)) /
    4
  );
}

export interface Weights {
  /** Unnormalised, by combination; without and with something unmodelled. */
  readonly modelled: Float64Array;
  readonly unmodelled: Float64Array;
  readonly total: number;
}

/** A limit of 0 that nothing suspends: possible, and rare. Assumption. */
const ZERO_UNSUSPENDED = 2e-3;
const ZERO_UNMODELLED = 0.05;

export function weigh(
  all: Combinations,
  mixtures: readonly Mixture[],
  fall: FallModel,
  isZero: boolean,
  { inference }: Model,
): Weights {
  const modelled = new Float64Array(all.count);
  const unmodelled = new Float64Array(all.count);
  const prior = inference.unmodelled.prior.value;
  const odds = prior / (1 - prior);
  const zeroShare = inference.suspendedShowsZero.value;
  let total = 0;
  for (let s = 0; s < all.count; s++) {
    const weight = Math.exp(all.logWeight[s] as number);
    if (weight === 0) continue;
    const tables = mixtures[all.mixture[s] as number] as Mixture;
    const suspended = 1 - (all.open[s] as number);
    const own = isZero
      ? suspended * zeroShare + (1 - suspended) * ZERO_UNSUSPENDED
      : expectAt(tables.agreement, s, all, fall);
    const other = isZero ? ZERO_UNMODELLED : expectAt(tables.agreementUnmodelled, s, all, fall);
    // A fall without any cause there is not.
    modelled[s] = all.bits[s] === 0 ? 0 : weight * own;
    unmodelled[s] = weight * odds * other;
    total += (modelled[s] as number) + (unmodelled[s] as number);
  }
  return { modelled, unmodelled, total };
}

/** Entropy of the joint distribution, bits. */
export function entropyBits({ modelled, unmodelled, total }: Weights): number {
  if (total <= 0) return 0;
  let sum = 0;
  for (const weights of [modelled, unmodelled]) {
    for (let s = 0; s < weights.length; s++) {
      const weight = weights[s] as number;
      if (weight > 0) sum += weight * Math.log2(weight);
    }
  }
  return Math.max(0, Math.log2(total) - sum / total);
}

/** Probability of each cause, and of something unmodelled as the last. */
export function marginals({ modelled, unmodelled, total }: Weights, causes: number): number[] {
  const found = new Array<number>(causes + 1).fill(0);
  for (let s = 0; s < modelled.length; s++) {
    const weight = (modelled[s] as number) + (unmodelled[s] as number);
    if (weight === 0) continue;
    for (let i = 0; i < causes; i++) {
      if (s & (1 << i)) found[i] = (found[i] as number) + weight;
    }
    found[causes] = (found[causes] as number) + (unmodelled[s] as number);
  }
  return found.map((weight) => (total > 0 ? weight / total : 0));
}
