// The limit rule as one block of coalitions meets it in one month: which side the income, the debts,
// the policy, the gates and the utilisation come from. Money is counted in steps of the rounding.
import { debtRoom } from "../limit/targetLimit";
import { type DenseCurve, scaleDense } from "../maths/denseCurve";
import type { Calibration } from "../results";
import { type FactorPaths, FREEZES, SUSPENDS } from "../simulate/factorPaths";
import type { ReviewContext } from "../simulate/runReviews";

export interface Sides {
  readonly own: FactorPaths;
  readonly reference: FactorPaths;
  /** The line's own utilisation effect by month on the realised reference path. */
  readonly referenceUtilisationEffect: Float64Array;
}

/** What is the same for every block and month. */
export interface FixedRule {
  readonly stepYuan: number;
  /**
   * Effects are measured in cells of the score's dense curve, from its low end: a position is an
   * index and a fraction at once.
   */
  readonly cellsPerLogOdds: number;
  readonly positionOfZero: number;
  readonly multiple: DenseCurve;
  /** Gives positions for a ratio. */
  readonly utilisation: DenseCurve;
  readonly calibration: Calibration;
  readonly ceilingSteps: number;
  readonly minimumSteps: number;
  readonly downShare: number;
  readonly upShare: number;
}

export interface BlockRule {
  /** Steps granted for a multiple of 1, calibrated. */
  readonly stepsPerMultiple: number;
  /** Debt room and ceilings, calibrated. */
  readonly capSteps: number;
  readonly suspended: boolean;
  readonly upShare: number;
  /** The coalition's own limit of last month meets the person's own balance. */
  readonly feedsBack: boolean;
  readonly balanceSteps: number;
  /** Position that utilisation adds where it does not feed back. */
  readonly utilisationCells: number;
}

export function fixedRule({ model, compiled, product, calibration }: ReviewContext): FixedRule {
  const { healthyScore, pointsPerLogOdds } = model.scale;
  const stepYuan = model.limitRule.roundingYuan.value;
  const multiple = compiled.denseScoreMultiple;
  const cellsPerLogOdds = pointsPerLogOdds.value * multiple.cellsPerUnit;
  const zeroScore = healthyScore.value - pointsPerLogOdds.value * compiled.healthyEffects;
  return {
    stepYuan,
    cellsPerLogOdds,
    positionOfZero: (zeroScore - multiple.low) * multiple.cellsPerUnit,
    multiple,
    utilisation: scaleDense(compiled.denseUtilisation, cellsPerLogOdds),
    calibration,
    ceilingSteps: calibration.ceilingYuan / stepYuan,
    minimumSteps: product.minimumYuan.value / stepYuan,
    downShare: model.review.downShare.value,
    upShare: model.review.upShare.value,
  };
}

/** @param onOwnSide for a factor index; what it says of factors that are alike does not matter */
export function blockRule(
  onOwnSide: (factor: number) => boolean,
  month: number,
  sides: Sides,
  context: ReviewContext,
  rule: FixedRule,
): BlockRule {
  const { model, product, compiled } = context;
  let flags = 0;
  let multiplier = 1;
  let income = sides.reference;
  let debt = sides.reference;
  let policy = sides.reference;
  model.factors.forEach(({ levers }, factor) => {
    const side = onOwnSide(factor) ? sides.own : sides.reference;
    flags |= side.flags[factor]?.[month] as number;
    multiplier *= side.gateMultiplier[factor]?.[month] as number;
    if (levers.includes("income")) income = side;
    if (levers.includes("otherDebt")) debt = side;
    if (levers.includes("policy")) policy = side;
  });
  multiplier *= policy.policyMultiplier[month] as number;
  const provenIncomeYuan = income.provenIncomeYuan[month] as number;
  const room = debtRoom(
    {
      incomeYuan: income.incomeYuan[month] as number,
      provenIncomeYuan,
      otherDebtYuan: debt.otherDebtYuan[month] as number,
      multiplier,
    },
    model,
  );
  const { constant, extraRoomYuan, ceilingBeforePolicyYuan } = rule.calibration;
  const { utilisation } = sides.own;
  const ownUtilisation = onOwnSide(compiled.utilisationFactor);
  const ratio =
    utilisation.kind === "fixed" ? (utilisation.ratio[month] as number) : utilisation.startRatio;
  const effect = ownUtilisation
    ? compiled.utilisationEffect(ratio)
    : (sides.referenceUtilisationEffect[month] as number);
  return {
    stepsPerMultiple:
      (constant * provenIncomeYuan * product.multipleScale.value * multiplier) / rule.stepYuan,
    capSteps:
      (Math.min(Math.max(0, room + extraRoomYuan), ceilingBeforePolicyYuan) * multiplier) /
      rule.stepYuan,
    suspended: (flags & SUSPENDS) !== 0,
    upShare: flags & FREEZES ? 0 : rule.upShare,
    feedsBack: ownUtilisation && utilisation.kind === "balance" && month > 0,
    balanceSteps:
      utilisation.kind === "balance" ? (utilisation.yuan[month] as number) / rule.stepYuan : 0,
    utilisationCells: effect * rule.cellsPerLogOdds,
  };
}
