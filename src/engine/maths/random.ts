// Chance with a seed: the same seed gives the same numbers on every machine.

/** @returns a function that gives the next number of 0 ≤ x < 1 (mulberry32) */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same values in a random order; the array is changed. */
export function shuffle(values: Float64Array, random: () => number): Float64Array {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = values[i] as number;
    values[i] = values[j] as number;
    values[j] = kept;
  }
  return values;
}

/** Quantile of the standard normal distribution, 0 < share < 1; error below 1.2e-9 (Acklam 2003). */
export function normalQuantile(share: number): number {
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ];
  const b = [
    -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972,
    -13.28068155288572,
  ];
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
    4.374664141464968, 2.938163982698783,
  ];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];
  const poly = (terms: readonly number[], x: number) =>
    terms.reduce((sum, term) => sum * x + term, 0);
  const tail = 0.02425;
  if (share < tail) {
    const q = Math.sqrt(-2 * Math.log(share));
    return poly(c, q) / (poly(d, q) * q + 1);
  }
  if (share > 1 - tail) return -normalQuantile(1 - share);
  const q = share - 0.5;
  const r = q * q;
  return (poly(a, r) * q) / (poly(b, r) * r + 1);
}

/**
 * Nearest rank among weighted values: the smallest that at least `share` of the weight does not
 * exceed.
 * @param order indices of the values, ascending by value
 */
export function weightedQuantile(
  values: Float64Array,
  weights: Float64Array,
  order: readonly number[],
  share: number,
): number {
  let total = 0;
  for (const index of order) total += weights[index] as number;
  let sum = 0;
  for (const index of order) {
    sum += weights[index] as number;
    if (sum >= share * total * (1 - 1e-12)) return values[index] as number;
  }
  return values[order.at(-1) as number] as number;
}
