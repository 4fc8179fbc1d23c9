// A bundle of paths summed up month by month: quantiles, the chance of having reached a limit, and
// weights by what has really happened. Each path stands for a person's conduct and for one state of
// the model's uncertainty, which lies in the model's own band.
import { normalQuantile, weightedQuantile } from "../maths/random";
import type { BandQuantiles, ObservedLimit } from "./planResults";

/** Where the model's band ends among the paths: 80 % lie within, as between p10 and p90. */
const BAND_SHARE = 0.9;
/** How far a path that is right may be from the limit really seen, in log yuan: assumption. */
const OBSERVATION_LOG_SD = 0.1;
/** Limits below this count as this much in ratios, as in the band of a projection. */
const LEAST_YUAN = 250;

/** Spread of each month in log yuan, downwards and upwards. */
export interface Spread {
  readonly below: Float64Array;
  readonly above: Float64Array;
}

/** Log half-widths of the model's band become standard deviations of either side. */
export function spreadOf(
  granted: ArrayLike<number>,
  low: ArrayLike<number>,
  high: ArrayLike<number>,
): Spread {
  const z = normalQuantile(BAND_SHARE);
  const side = (ends: ArrayLike<number>) =>
    Float64Array.from({ length: granted.length }, (_, t) => {
      const middle = Math.max(granted[t] as number, LEAST_YUAN);
      return Math.abs(Math.log(Math.max(ends[t] as number, LEAST_YUAN) / middle)) / z;
    });
  return { below: side(low), above: side(high) };
}

/** @param z standard normal: where the model's uncertainty stands on this path */
export function uncertainYuan(usableYuan: number, month: number, z: number, spread: Spread) {
  const side = z < 0 ? spread.below : spread.above;
  return usableYuan * Math.exp(z * (side[month] as number));
}

function quantilesOf(
  paths: readonly Float64Array[],
  weights: Float64Array,
  shares: readonly number[],
): Int32Array[] {
  const months = paths[0]?.length ?? 0;
  const out = shares.map(() => new Int32Array(months));
  const values = new Float64Array(paths.length);
  const order = paths.map((_, i) => i);
  for (let t = 0; t < months; t++) {
    paths.forEach((path, i) => {
      values[i] = path[t] as number;
    });
    order.sort((a, b) => (values[a] as number) - (values[b] as number));
    shares.forEach((share, k) => {
      (out[k] as Int32Array)[t] = Math.round(weightedQuantile(values, weights, order, share));
    });
  }
  return out;
}

export function bandOfPaths(paths: readonly Float64Array[], weights: Float64Array): BandQuantiles {
  const [p10, p50, p90] = quantilesOf(paths, weights, [0.1, 0.5, 0.9]);
  return {
    p10Yuan: p10 as Int32Array,
    p50Yuan: p50 as Int32Array,
    p90Yuan: p90 as Int32Array,
  };
}

/** Weight of the paths that have had the limit in some month up to each, 0–1. */
export function reachedShare(
  paths: readonly Float64Array[],
  weights: Float64Array,
  limitYuan: number,
): Float64Array {
  const months = paths[0]?.length ?? 0;
  const reached = new Float64Array(months);
  let total = 0;
  paths.forEach((path, i) => {
    const weight = weights[i] as number;
    total += weight;
    const first = path.findIndex((yuan, t) => t > 0 && yuan >= limitYuan);
    for (let t = first; first > 0 && t < months; t++) reached[t] = (reached[t] as number) + weight;
  });
  return reached.map((sum) => sum / total);
}

/** Likelihood of each path given the limits really seen, the largest 1. */
export function likelihoods(
  paths: readonly Float64Array[],
  observed: readonly ObservedLimit[],
): Float64Array {
  const logs = paths.map((path) =>
    observed.reduce((sum, { month, limitYuan }) => {
      const expected = Math.max(path[month] as number, LEAST_YUAN);
      const miss = Math.log(Math.max(limitYuan, LEAST_YUAN) / expected) / OBSERVATION_LOG_SD;
      return sum - (miss * miss) / 2;
    }, 0),
  );
  const most = Math.max(...logs);
  return Float64Array.from(logs, (log) => Math.exp(log - most));
}

/** How many paths of equal weight would say as much. */
export function effectiveCount(weights: Float64Array): number {
  const sum = weights.reduce((a, b) => a + b, 0);
  const squares = weights.reduce((a, b) => a + b * b, 0);
  return squares > 0 ? (sum * sum) / squares : 0;
}
