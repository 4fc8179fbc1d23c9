// Exact Shapley values from the worth of every coalition, in O(2^n) instead of O(n·2^n), fed block
// by block so that everything it touches stays in the processor's first cache.
//
// φ_i = Σ_{S∌i} w(|S|)·(v(S∪i) − v(S)) with w(s) = s!(n−s−1)!/n!. Collecting each v(S) once:
// φ_i = C_i − B with C_i = Σ_{S∋i} (w(|S|−1) + w(|S|))·v(S) and B the same for all players, so B
// follows from Σ φ_i = v(all) − v(none). C_i of the highest player of an array is its upper half;
// adding the halves leaves the same problem with one player less. Blocks are first added up: once
// by their low coalitions, once as wholes.

export interface ShapleyFold {
  /**
   * @param bits number of the block: the coalition of the high players
   * @param worth v by coalition of the low players, 2^low values, in any unit
   */
  readonly addBlock: (bits: number, worth: Float64Array) => void;
  /** The n Shapley values; they sum to v(all) − v(none). Starts over. */
  readonly finish: () => number[];
}

function weightBySize(n: number): number[] {
  // w(0) = 1/n; w(s) = w(s−1)·s/(n−s): no factorial grows large.
  const weights = [1 / n];
  for (let s = 1; s < n; s++) weights.push(((weights[s - 1] as number) * s) / (n - s));
  return weights;
}

function countMembers(size: number): Uint8Array {
  const members = new Uint8Array(size);
  for (let s = 1; s < size; s++) members[s] = (members[s >> 1] as number) + (s & 1);
  return members;
}

/** For each player the total over the coalitions that hold it; overwrites `values`. */
function foldTotals(values: Float64Array, players: number): number[] {
  const totals: number[] = [];
  for (let half = values.length >> 1; totals.length < players; half >>= 1) {
    let upper = 0;
    for (let s = 0; s < half; s++) {
      const high = values[half + s] as number;
      upper += high;
      values[s] = (values[s] as number) + high;
    }
    totals.unshift(upper);
  }
  return totals;
}

/** @param low players whose coalitions make up a block; the other n − low number the blocks */
export function createShapleyFold(n: number, low: number): ShapleyFold {
  const bySize = weightBySize(n);
  const sizeOfBlock = 1 << low;
  const members = countMembers(sizeOfBlock);
  const blockMembers = countMembers(1 << (n - low));
  // weights[k][s]: of the coalition of k high players and the low coalition s.
  const weights = Array.from({ length: n - low + 1 }, (_, already) =>
    Float64Array.from(members, (more) => {
      const size = already + more;
      return (bySize[size] ?? 0) + (size > 0 ? (bySize[size - 1] as number) : 0);
    }),
  );
  const lowTotals = new Float64Array(sizeOfBlock);
  const blockTotals = new Float64Array(1 << (n - low));
  let ofNone = 0;
  let ofAll = 0;

  return {
    addBlock(bits, worth) {
      const weight = weights[blockMembers[bits] as number] as Float64Array;
      // Two sums, because one would wait for itself.
      let even = 0;
      let odd = 0;
      const pairs = sizeOfBlock & ~1;
      for (let s = 0; s < pairs; s += 2) {
        const one = (worth[s] as number) * (weight[s] as number);
        const two = (worth[s + 1] as number) * (weight[s + 1] as number);
        lowTotals[s] = (lowTotals[s] as number) + one;
        lowTotals[s + 1] = (lowTotals[s + 1] as number) + two;
        even += one;
        odd += two;
      }
      if (sizeOfBlock === 1) {
        even = (worth[0] as number) * (weight[0] as number);
        lowTotals[0] = (lowTotals[0] as number) + even;
      }
      blockTotals[bits] = even + odd;
      if (bits === 0) ofNone = worth[0] as number;
      if (bits === blockTotals.length - 1) ofAll = worth[sizeOfBlock - 1] as number;
    },
    finish() {
      const totals = [...foldTotals(lowTotals, low), ...foldTotals(blockTotals, n - low)];
      const sum = totals.reduce((whole, total) => whole + total, 0);
      const common = (sum - (ofAll - ofNone)) / n;
      lowTotals.fill(0);
      return totals.map((total) => total - common);
    },
  };
}
