// Weighs every combination of causes, with and without something that is not modelled: prior odds
// times the likelihood of the known signs times how well the simulated fall agrees with the observed
// one. Nothing is sampled and no combination is left out.
import type { Model } from "../model/modelSchema";
import type { CauseEvidence, Evidence } from "./causeEvidence";
import type { FallModel, Mixture } from "./fallModel";
import { type FallTable, locate, newPlace, readAt } from "./fallTable";

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

/** Some combinations alone. */
export function narrow(all: Combinations, among: readonly number[]): Combinations {
  const pick = (row: Float64Array) => {
    const picked = new Float64Array(among.length);
    for (let i = 0; i < picked.length; i++) picked[i] = row[among[i] as number] as number;
    return picked;
  };
  return {
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
}

/** The same combinations, with the evidence of a few causes replaced. */
export function recombine(narrowed: Combinations, from: Evidence, to: Evidence): Combinations {
  const some: Combinations = {
    ...narrowed,
    base: narrowed.base.slice(),
    loss: narrowed.loss.slice(),
    lossVariance: narrowed.lossVariance.slice(),
    scale: narrowed.scale.slice(),
    scaleVariance: narrowed.scaleVariance.slice(),
    open: narrowed.open.slice(),
    logWeight: narrowed.logWeight.slice(),
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

/**
 * Up to four points with the mean and variance of a combination's spread, and their weights: exact
 * for functions up to the third degree. Written into arrays that are used again and again.
 */
const points = {
  loss: new Float64Array(4),
  scale: new Float64Array(4),
  weight: new Float64Array(4),
};

function setPoint(i: number, loss: number, scale: number, weight: number): void {
  points.loss[i] = loss;
  points.scale[i] = scale;
  points.weight[i] = weight;
}

/** @returns how many points were set */
function spreadPoints(s: number, all: Combinations): number {
  const loss = all.loss[s] as number;
  const scale = all.scale[s] as number;
  const lossVariance = all.lossVariance[s] as number;
  const scaleVariance = all.scaleVariance[s] as number;
  if (lossVariance === 0 && scaleVariance === 0) {
    setPoint(0, loss, scale, 1);
    return 1;
  }
  if (lossVariance === 0 || scaleVariance === 0) {
    const byLoss = Math.sqrt(3 * lossVariance);
    const byScale = Math.sqrt(3 * scaleVariance);
    setPoint(0, loss, scale, 2 / 3);
    setPoint(1, loss - byLoss, scale - byScale, 1 / 6);
    setPoint(2, loss + byLoss, scale + byScale, 1 / 6);
    return 3;
  }
  const byLoss = Math.sqrt(2 * lossVariance);
  const byScale = Math.sqrt(2 * scaleVariance);
  setPoint(0, loss - byLoss, scale, 1 / 4);
  setPoint(1, loss + byLoss, scale, 1 / 4);
  setPoint(2, loss, scale - byScale, 1 / 4);
  setPoint(3, loss, scale + byScale, 1 / 4);
  return 4;
}

const place = newPlace();

/** The mean of a table over the spread of a combination. */
export function expectAt(table: FallTable, s: number, all: Combinations, { grid }: FallModel) {
  const count = spreadPoints(s, all);
  let mean = 0;
  for (let i = 0; i < count; i++) {
    locate(place, grid, all.base[s] as number, points.loss[i] as number, points.scale[i] as number);
    mean += (points.weight[i] as number) * readAt(table, place);
  }
  return mean;
}

/** How well a combination agrees with the observed fall, without and with something unmodelled. */
const agreement = { own: 0, other: 0 };

function expectAgreement(tables: Mixture, s: number, all: Combinations, { grid }: FallModel): void {
  const count = spreadPoints(s, all);
  agreement.own = 0;
  agreement.other = 0;
  for (let i = 0; i < count; i++) {
    locate(place, grid, all.base[s] as number, points.loss[i] as number, points.scale[i] as number);
    const weight = points.weight[i] as number;
    agreement.own += weight * readAt(tables.agreement, place);
    agreement.other += weight * readAt(tables.agreementUnmodelled, place);
  }
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
    if (isZero) {
      const suspended = 1 - (all.open[s] as number);
      agreement.own = suspended * zeroShare + (1 - suspended) * ZERO_UNSUSPENDED;
      agreement.other = ZERO_UNMODELLED;
    } else expectAgreement(tables, s, all, fall);
    // A fall without any cause there is not.
    modelled[s] = all.bits[s] === 0 ? 0 : weight * agreement.own;
    unmodelled[s] = weight * odds * agreement.other;
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
