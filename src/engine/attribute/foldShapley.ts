// Exact Shapley values from the worth of every coalition, in O(2^n) instead of O(n·2^n).
//
// φ_i = Σ_{S∌i} w(|S|)·(v(S∪i) − v(S)) with w(s) = s!(n−s−1)!/n!. Collecting each v(S) once:
// φ_i = Σ_{S∋i} (w(|S|−1) + w(|S|))·v(S) − Σ_S w(|S|)·v(S). The first sum for the highest factor is
// the upper half of the array; adding the halves leaves the same problem with one factor less.

/** Weights by coalition: `both` multiplies v in the first sum, `without` in the second. */
interface ShapleyWeights {
  readonly both: Float64Array;
  readonly without: Float64Array;
}

function weightBySize(n: number): number[] {
  // w(0) = 1/n; w(s) = w(s−1)·s/(n−s): no factorial grows large.
  const weights = [1 / n];
  for (let s = 1; s < n; s++) weights.push(((weights[s - 1] as number) * s) / (n - s));
  return weights;
}

const weightsByCount = new Map<number, ShapleyWeights>();

export function shapleyWeights(n: number): ShapleyWeights {
  const known = weightsByCount.get(n);
  if (known) return known;
  const weights = computeWeights(n);
  weightsByCount.set(n, weights);
  return weights;
}

function computeWeights(n: number): ShapleyWeights {
  const bySize = weightBySize(n);
  const size = 1 << n;
  const count = new Uint8Array(size);
  const both = new Float64Array(size);
  const without = new Float64Array(size);
  for (let s = 0; s < size; s++) {
    if (s > 0) count[s] = (count[s >> 1] as number) + (s & 1);
    const members = count[s] as number;
    without[s] = members < n ? (bySize[members] as number) : 0;
    both[s] = (without[s] as number) + (members > 0 ? (bySize[members - 1] as number) : 0);
  }
  return { both, without };
}

/**
 * @param worth v(S) by coalition number, 2^n values
 * @param scratch at least 2^n values, overwritten
 * @returns the n Shapley values, in the unit of `worth`; they sum to v(all) − v(none)
 */
export function foldShapley(
  worth: Float64Array,
  weights: ShapleyWeights,
  scratch: Float64Array,
): number[] {
  const { both, without } = weights;
  const size = worth.length;
  let allWithout = 0;
  for (let s = 0; s < size; s++) {
    const v = worth[s] as number;
    allWithout += v * (without[s] as number);
    scratch[s] = v * (both[s] as number);
  }
  const values: number[] = [];
  for (let half = size >> 1; half > 0; half >>= 1) {
    let upper = 0;
    for (let s = 0; s < half; s++) {
      const high = scratch[half + s] as number;
      upper += high;
      scratch[s] = (scratch[s] as number) + high;
    }
    values.unshift(upper - allWithout);
  }
  return values;
}
