// How well a score ranks people whose outcome is known: the area under the ROC curve and the
// Kolmogorov–Smirnov distance. Knows neither model nor data; only ranks matter, never levels.

export interface RankOrder {
  /** Chance that a bad case scores lower than a good one; a tie counts one half. */
  readonly auc: number;
  /** Largest distance between the cumulative shares of bad and good cases, 0–1. */
  readonly ks: number;
  readonly count: number;
}

/**
 * Exact with ties: cases of one score move together.
 * @param safety higher is safer
 * @param bad whether the case at the same index turned out badly
 * @throws RangeError when one of the two outcomes is missing: there is nothing to rank
 */
export function rankOrder(safety: ArrayLike<number>, bad: ArrayLike<boolean>): RankOrder {
  const count = safety.length;
  const order = Array.from({ length: count }, (_, i) => i).sort(
    (a, b) => (safety[a] as number) - (safety[b] as number),
  );
  const bads = order.filter((i) => bad[i]).length;
  const goods = count - bads;
  if (bads === 0 || goods === 0) throw new RangeError("rank order needs good and bad cases");

  let badsBelow = 0;
  let goodsBelow = 0;
  let pairsInOrder = 0;
  let ks = 0;
  for (let start = 0; start < count; ) {
    let end = start;
    let badsHere = 0;
    while (end < count && safety[order[end] as number] === safety[order[start] as number]) {
      if (bad[order[end] as number]) badsHere++;
      end++;
    }
    const goodsHere = end - start - badsHere;
    pairsInOrder += goodsHere * (badsBelow + badsHere / 2);
    badsBelow += badsHere;
    goodsBelow += goodsHere;
    ks = Math.max(ks, Math.abs(badsBelow / bads - goodsBelow / goods));
    start = end;
  }
  return { auc: pairsInOrder / (bads * goods), ks, count };
}
