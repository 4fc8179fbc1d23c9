// Where each series' piece of a month's column begins and ends: positive pushes stack up from the
// reference limit, negative ones down from it, the first series nearest to it.
import type { ContributionSeries } from "./groupContributions";

export interface StackedSeries extends ContributionSeries {
  /** Yuan where the piece begins, on the reference's side. */
  readonly fromYuan: Int32Array;
  /** Yuan where the piece ends: `fromYuan` + the month's push. */
  readonly toYuan: Int32Array;
}

export function stackSeries(
  series: readonly ContributionSeries[],
  referenceYuan: Int32Array,
): readonly StackedSeries[] {
  const top = Int32Array.from(referenceYuan);
  const bottom = Int32Array.from(referenceYuan);
  return series.map((one) => {
    const fromYuan = new Int32Array(referenceYuan.length);
    const toYuan = new Int32Array(referenceYuan.length);
    one.yuan.forEach((push, month) => {
      const edge = push < 0 ? bottom : top;
      fromYuan[month] = edge[month] ?? 0;
      toYuan[month] = edge[month] = (edge[month] ?? 0) + push;
    });
    return { ...one, fromYuan, toYuan };
  });
}
