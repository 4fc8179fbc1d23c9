// The limit rule: what would be granted today for a score, an income and the debts.
import { roundTo } from "../maths/rounding";
import type { Model, Product } from "../model/modelSchema";
import type { BindingTerm, Calibration } from "../results";

/** What the rule needs besides the score. Yuan; multipliers are ratios. */
export interface RuleInputs {
  /** Monthly income times what proof makes of it. */
  readonly provenIncomeYuan: number;
  readonly incomeYuan: number;
  readonly otherDebtYuan: number;
  /** Platform policy times the gates' multipliers. */
  readonly multiplier: number;
}

/** The rule's terms before the multiplier, calibrated, yuan. */
interface Terms {
  readonly capacityYuan: number;
  readonly roomYuan: number;
  readonly ceilingYuan: number;
}

/** What other unsecured debt leaves of a number of monthly incomes, yuan; negative when it is more. */
export function debtRoom(inputs: RuleInputs, model: Model): number {
  return model.limitRule.debtRoomIncomes.value * inputs.incomeYuan - inputs.otherDebtYuan;
}

export function capacity(scoreMultiple: number, inputs: RuleInputs, product: Product): number {
  return inputs.provenIncomeYuan * scoreMultiple * product.multipleScale.value;
}

function termsOf(
  scoreMultiple: number,
  inputs: RuleInputs,
  calibration: Calibration,
  product: Product,
  model: Model,
): Terms {
  return {
    capacityYuan: calibration.constant * capacity(scoreMultiple, inputs, product),
    roomYuan: Math.max(0, debtRoom(inputs, model) + calibration.extraRoomYuan),
    ceilingYuan: calibration.ceilingBeforePolicyYuan,
  };
}

/** The target before rounding, yuan. */
export function rawTarget(
  scoreMultiple: number,
  inputs: RuleInputs,
  calibration: Calibration,
  product: Product,
  model: Model,
): number {
  const { capacityYuan, roomYuan, ceilingYuan } = termsOf(
    scoreMultiple,
    inputs,
    calibration,
    product,
    model,
  );
  return Math.min(capacityYuan, roomYuan, ceilingYuan) * inputs.multiplier;
}

/** The target in whole steps; below the product's minimum nothing is granted. */
export function roundTarget(
  raw: number,
  calibration: Calibration,
  product: Product,
  model: Model,
): number {
  const capped = Math.min(calibration.ceilingYuan, raw);
  const rounded = roundTo(capped, model.limitRule.roundingYuan.value);
  return rounded < product.minimumYuan.value ? 0 : rounded;
}

/** Which term of the rule decided the target. */
export function bindingTerm(
  scoreMultiple: number,
  inputs: RuleInputs,
  calibration: Calibration,
  product: Product,
  model: Model,
): BindingTerm {
  const terms = termsOf(scoreMultiple, inputs, calibration, product, model);
  const { capacityYuan, roomYuan, ceilingYuan } = terms;
  const raw = Math.min(capacityYuan, roomYuan, ceilingYuan) * inputs.multiplier;
  if (roundTarget(raw, calibration, product, model) === 0) return "minimum";
  if (raw >= calibration.ceilingYuan) return "ceiling";
  if (ceilingYuan <= capacityYuan && ceilingYuan <= roomYuan) return "ceiling";
  return roomYuan < capacityYuan ? "debtRoom" : "capacity";
}
