// Contributions of every factor to the usable limit of every month, against a reference path:
// exact Shapley values in whole yuan.
import { roundShares } from "../maths/rounding";
import type { FactorContributions } from "../results";
import type { ReviewContext, ReviewPath } from "../simulate/runReviews";
import { activeFactors } from "./activeFactors";
import type { Sides } from "./blockRule";
import { coalitionLimits } from "./coalitionLimits";
import { createShapleyFold } from "./shapleyFold";

export interface RealisedSides extends Sides {
  readonly ownPath: ReviewPath;
  readonly referencePath: ReviewPath;
}

/**
 * The line's own utilisation is a player when its effect differs, or may differ on a mixed path
 * because a balance meets another limit there.
 */
function utilisationDiffers({ own, ownPath, referencePath }: RealisedSides): boolean {
  const { utilisationEffect } = referencePath;
  if (ownPath.utilisationEffect.some((effect, i) => effect !== utilisationEffect[i])) return true;
  return own.utilisation.kind === "balance" && own.utilisation.yuan.some((yuan) => yuan !== 0);
}

/** Contributions before rounding, by active factor and month. */
export interface ExactContributions {
  readonly factorIndices: readonly number[];
  /** `yuan[i][month]` of `factorIndices[i]`. */
  readonly yuan: readonly Float64Array[];
}

export function exactContributions(
  sides: RealisedSides,
  context: ReviewContext,
): ExactContributions {
  const { compiled, model } = context;
  const active = activeFactors(
    sides.own,
    sides.reference,
    compiled.utilisationFactor,
    utilisationDiffers(sides),
    model,
  );
  const n = active.indices.length;
  const yuan = active.indices.map(() => new Float64Array(sides.own.months + 1));
  if (n === 0) return { factorIndices: [], yuan };
  const fold = createShapleyFold(n, active.plain);
  coalitionLimits(sides, active, context, {
    block: fold.addBlock,
    monthEnd: (month, stepYuan) => {
      fold.finish().forEach((value, i) => {
        (yuan[i] as Float64Array)[month] = value * stepYuan;
      });
    },
  });
  return { factorIndices: active.indices, yuan };
}

/** @returns contributions in the model's order of factors; each month sums to usable − reference */
export function attributeLimit(
  sides: RealisedSides,
  context: ReviewContext,
): FactorContributions[] {
  const length = sides.own.months + 1;
  const exact = exactContributions(sides, context);
  const contributions = context.model.factors.map(({ id }) => ({
    factorId: id,
    yuan: new Int32Array(length),
  }));
  for (let month = 0; month < length; month++) {
    const total =
      (sides.ownPath.usableYuan[month] as number) -
      (sides.referencePath.usableYuan[month] as number);
    // To the millionth: noise of the summing must not decide who gets the odd yuan.
    const shares = exact.yuan.map((row) => Math.round((row[month] as number) * 1e6) / 1e6);
    roundShares(shares, total).forEach((share, i) => {
      const factor = exact.factorIndices[i] as number;
      (contributions[factor] as { yuan: Int32Array }).yuan[month] = share;
    });
  }
  return contributions;
}
