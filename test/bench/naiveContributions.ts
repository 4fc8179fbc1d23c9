// Shapley values without the engine's attribution, in two ways: every marginal evaluated on its
// own, as the definition reads, and every coalition evaluated once and then summed.
import type { Worth } from "./leanWorth";

/** Yuan by player, by month. */
export type Contributions = readonly Float64Array[];

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

/** Weight of a marginal by the number of players that are there before. */
function marginalWeights(n: number): number[] {
  return Array.from(
    { length: n },
    (_, size) => (factorial(size) * factorial(n - size - 1)) / factorial(n),
  );
}

/** Members as bits of factor numbers, from bits of players. */
function membersOf(players: readonly number[], bits: number): number {
  return players.reduce((members, factor, i) => members | (((bits >> i) & 1) << factor), 0);
}

/** n · 2^(n−1) marginals, both worths of each evaluated anew. */
export function byMarginal(
  worth: Worth,
  players: readonly number[],
  length: number,
): Contributions {
  const n = players.length;
  const weights = marginalWeights(n);
  const without = new Int32Array(length);
  const having = new Int32Array(length);
  return players.map((_, player) => {
    const values = new Float64Array(length);
    for (let bits = 0; bits < 1 << n; bits++) {
      if ((bits >> player) & 1) continue;
      worth(membersOf(players, bits), without, 0);
      worth(membersOf(players, bits | (1 << player)), having, 0);
      const weight = weights[bitCount(bits)] as number;
      for (let t = 0; t < length; t++) {
        values[t] =
          (values[t] as number) + weight * ((having[t] as number) - (without[t] as number));
      }
    }
    return values;
  });
}

/** 2^n coalitions, each evaluated once and remembered; then the same sums. */
export function byCoalition(
  worth: Worth,
  players: readonly number[],
  length: number,
): Contributions {
  const n = players.length;
  const weights = marginalWeights(n);
  const worths = new Int32Array((1 << n) * length);
  for (let bits = 0; bits < 1 << n; bits++) worth(membersOf(players, bits), worths, bits * length);
  return players.map((_, player) => {
    const values = new Float64Array(length);
    for (let bits = 0; bits < 1 << n; bits++) {
      if ((bits >> player) & 1) continue;
      const weight = weights[bitCount(bits)] as number;
      const without = bits * length;
      const having = (bits | (1 << player)) * length;
      for (let t = 0; t < length; t++) {
        const gain = (worths[having + t] as number) - (worths[without + t] as number);
        values[t] = (values[t] as number) + weight * gain;
      }
    }
    return values;
  });
}
