// Which factors differ between the person's path and the reference path. The others are null
// players: they get exactly 0 and cost nothing.
import type { Model } from "../model/modelSchema";
import type { FactorPaths } from "../simulate/factorPaths";

export interface ActiveFactors {
  /** Factor indices: first those that differ in their effect only, then those that move the rule. */
  readonly indices: readonly number[];
  /** How many of them differ in their effect only. */
  readonly plain: number;
}

type Row = Float64Array | Uint8Array;

function differs(a: Row | undefined, b: Row | undefined): boolean {
  return a !== b && (a === undefined || b === undefined || a.some((value, i) => value !== b[i]));
}

function movesRule(index: number, own: FactorPaths, reference: FactorPaths, model: Model): boolean {
  const levers = model.factors[index]?.levers ?? [];
  return (
    differs(own.flags[index], reference.flags[index]) ||
    differs(own.gateMultiplier[index], reference.gateMultiplier[index]) ||
    (levers.includes("income") &&
      (differs(own.incomeYuan, reference.incomeYuan) ||
        differs(own.provenIncomeYuan, reference.provenIncomeYuan))) ||
    (levers.includes("otherDebt") && differs(own.otherDebtYuan, reference.otherDebtYuan)) ||
    (levers.includes("policy") && differs(own.policyMultiplier, reference.policyMultiplier))
  );
}

/** @param utilisationDiffers whether the line's own utilisation is a player of its own */
export function activeFactors(
  own: FactorPaths,
  reference: FactorPaths,
  utilisationFactor: number,
  utilisationDiffers: boolean,
  model: Model,
): ActiveFactors {
  const plain: number[] = [];
  const rule: number[] = [];
  for (let index = 0; index < own.effects.length; index++) {
    const feedsBack = index === utilisationFactor && utilisationDiffers;
    if (feedsBack || movesRule(index, own, reference, model)) rule.push(index);
    else if (differs(own.effects[index], reference.effects[index])) plain.push(index);
  }
  return { indices: [...plain, ...rule], plain: plain.length };
}
