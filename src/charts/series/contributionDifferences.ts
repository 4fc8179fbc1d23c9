// What each factor makes of the difference between two cases' limits in a month. Both are measured
// against the healthy reference, so the differences of the references and of all factors add up to the
// difference of the limits, to the yuan.
import type { Projection } from "../../engine";

export interface FactorDifferences {
  readonly factorId: string;
  /** One for each of the other cases, in their order. */
  readonly yuan: readonly number[];
}

function contribution({ contributions }: Projection, factorId: string, month: number): number {
  return contributions.find((each) => each.factorId === factorId)?.yuan[month] ?? 0;
}

/** Factors that make a difference in any of the cases, largest first. */
export function contributionDifferences(
  base: Projection,
  others: readonly Projection[],
  month: number,
): readonly FactorDifferences[] {
  const ids = new Set(
    [base, ...others].flatMap(({ contributions }) => contributions.map(({ factorId }) => factorId)),
  );
  const sizeOf = (yuan: readonly number[]) => Math.max(...yuan.map(Math.abs));
  return [...ids]
    .map((factorId) => ({
      factorId,
      yuan: others.map(
        (other) => contribution(other, factorId, month) - contribution(base, factorId, month),
      ),
    }))
    .filter(({ yuan }) => yuan.some((difference) => difference !== 0))
    .sort((one, other) => sizeOf(other.yuan) - sizeOf(one.yuan));
}

export function referenceDifference(base: Projection, other: Projection, month: number): number {
  return (other.referenceYuan[month] ?? 0) - (base.referenceYuan[month] ?? 0);
}
