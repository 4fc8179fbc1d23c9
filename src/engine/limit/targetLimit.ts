// The limit rule: what would be granted today for a score, an income and the debts.
import { roundTo } from "../maths/rounding";
import type { Model, Product } from "../model/modelSchema";
import type { BindingTerm } from "../results";

/** What the rule needs besides the score. Yuan; multipliers are ratios. */
export interface RuleInputs {
  /** Monthly income times what proof makes of it. */
  readonly provenIncomeYuan: number;
  readonly incomeYuan: number;
  readonly otherDebtYuan: number;
  /** Platform policy times the gates' multipliers. */
  readonly multiplier: number;
}

/** Other unsecured debt takes up the room of a number of monthly incomes. */
export function debtRoom(inputs: RuleInputs, model: Model): number {
  const room = model.limitRule.debtRoomIncomes.value * inputs.incomeYuan - inputs.otherDebtYuan;
  return Math.max(0, room);
}

/** The rule before calibration and rounding, yuan. */
export function rawTarget(
  scoreMultiple: number,
  inputs: RuleInputs,
  product: Product,
  model: Model,
): number {
  const capacity = inputs.provenIncomeYuan * scoreMultiple * product.multipleScale.value;
  return Math.min(capacity, debtRoom(inputs, model), product.ceilingYuan.value) * inputs.multiplier;
}

/** The calibrated target, rounded; below the product's minimum nothing is granted. */
export function roundTarget(calibrated: number, product: Product, model: Model): number {
  const capped = Math.min(product.ceilingYuan.value, calibrated);
  const rounded = roundTo(capped, model.limitRule.roundingYuan.value);
  return rounded < product.minimumYuan.value ? 0 : rounded;
}

/** Which term of the rule decided the target. */
export function bindingTerm(
  scoreMultiple: number,
  inputs: RuleInputs,
  calibration: number,
  product: Product,
  model: Model,
): BindingTerm {
  const capacity = inputs.provenIncomeYuan * scoreMultiple * product.multipleScale.value;
  const room = debtRoom(inputs, model);
  const ceiling = product.ceilingYuan.value;
  const calibrated = calibration * rawTarget(scoreMultiple, inputs, product, model);
  if (roundTarget(calibrated, product, model) === 0) return "minimum";
  if (calibrated >= ceiling || (ceiling <= capacity && ceiling <= room)) return "ceiling";
  return room < capacity ? "debtRoom" : "capacity";
}
