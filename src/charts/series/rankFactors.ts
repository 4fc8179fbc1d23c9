// Factors by how much they push over the whole period, largest first. Decides which factors get
// a series of their own, the order of the stack and the strength of the colours.
import type { Projection } from "../../engine";

export interface RankedFactor {
  readonly factorId: string;
  /** Whole yuan by month. */
  readonly yuan: Int32Array;
  /** Sum of absolute yuan over all months. */
  readonly totalYuan: number;
}

/** Equal factors stay in the model's order, so that nothing jumps between two results. */
export function rankFactors(projection: Projection): readonly RankedFactor[] {
  return projection.contributions
    .map(({ factorId, yuan }) => ({
      factorId,
      yuan,
      totalYuan: yuan.reduce((sum, value) => sum + Math.abs(value), 0),
    }))
    .sort((a, b) => b.totalYuan - a.totalYuan);
}
