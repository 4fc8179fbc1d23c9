// Runs the monthly reviews for every coalition of factors at once: bit i of a coalition's number
// says whether active factor i is on the person's own path or on the reference path. Factors that
// move the rule itself hold the high bits, so that within a block only sums of effects vary.
import { debtRoom } from "../limit/targetLimit";
import { curveAt } from "../maths/curve";
import type { DenseCurve } from "../maths/denseCurve";
import { HALF_UP } from "../maths/rounding";
import { type FactorPaths, FREEZES, SUSPENDS } from "../simulate/factorPaths";
import { type ReviewContext, startLimit } from "../simulate/runReviews";
import type { ActiveFactors } from "./activeFactors";

export interface Sides {
  readonly own: FactorPaths;
  readonly reference: FactorPaths;
  /** The line's own utilisation effect by month on the realised reference path. */
  readonly referenceUtilisationEffect: Float64Array;
}

/** What does not change between blocks and months. Money is counted in steps of the rounding. */
interface RuleConstants {
  readonly stepYuan: number;
  readonly points: number;
  /** Score at Σ effects = 0. */
  readonly zeroScore: number;
  readonly multiple: DenseCurve;
  readonly utilisation: DenseCurve;
  readonly calibration: number;
  readonly ceilingSteps: number;
  readonly minimumSteps: number;
  readonly downShare: number;
  readonly upShare: number;
}

/** The rule's inputs of one block of coalitions in one month. */
interface Block {
  /** Steps granted for a multiple of 1, calibrated. */
  readonly stepsPerMultiple: number;
  /** Debt room and ceiling, calibrated. */
  readonly capSteps: number;
  readonly suspended: boolean;
  readonly frozen: boolean;
  /** The coalition's own limit of last month meets the person's own balance. */
  readonly feedsBack: boolean;
  readonly balanceSteps: number;
  /** Effect of utilisation where it does not feed back, log-odds. */
  readonly utilisationEffect: number;
}

function blockOf(
  onOwnSide: (factor: number) => boolean,
  month: number,
  sides: Sides,
  context: ReviewContext,
  rule: RuleConstants,
): Block {
  const { model, product, compiled } = context;
  const sideOf = (factor: number) => (onOwnSide(factor) ? sides.own : sides.reference);
  let flags = 0;
  let multiplier = rule.calibration;
  let income = sides.reference;
  let debt = sides.reference;
  let policy = sides.reference;
  for (let factor = 0; factor < model.factors.length; factor++) {
    const side = sideOf(factor);
    flags |= side.flags[factor]?.[month] as number;
    multiplier *= side.gateMultiplier[factor]?.[month] as number;
    const { levers } = model.factors[factor] as { levers: readonly string[] };
    if (levers.length === 0) continue;
    if (levers.includes("income")) income = side;
    if (levers.includes("otherDebt")) debt = side;
    if (levers.includes("policy")) policy = side;
  }
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
  const { utilisation } = sides.own;
  const ownUtilisation = onOwnSide(compiled.utilisationFactor);
  const ratio =
    utilisation.kind === "fixed" ? (utilisation.ratio[month] as number) : utilisation.startRatio;
  return {
    stepsPerMultiple: (provenIncomeYuan * product.multipleScale.value * multiplier) / rule.stepYuan,
    capSteps: (Math.min(room, product.ceilingYuan.value) * multiplier) / rule.stepYuan,
    suspended: (flags & SUSPENDS) !== 0,
    frozen: (flags & FREEZES) !== 0,
    feedsBack: ownUtilisation && utilisation.kind === "balance" && month > 0,
    balanceSteps:
      utilisation.kind === "balance" ? (utilisation.yuan[month] as number) / rule.stepYuan : 0,
    utilisationEffect: ownUtilisation
      ? compiled.utilisationEffect(ratio)
      : (sides.referenceUtilisationEffect[month] as number),
  };
}

/** Σ effects of every coalition by doubling: each factor adds its difference to all before it. */
function fillSums(sums: Float64Array, month: number, sides: Sides, active: ActiveFactors): void {
  const { own, reference } = sides;
  let size = 1;
  sums[0] = reference.effects.reduce((sum, factor) => sum + (factor[month] as number), 0);
  for (const factor of active.indices) {
    const difference =
      (own.effects[factor]?.[month] as number) - (reference.effects[factor]?.[month] as number);
    for (let s = 0; s < size; s++) sums[size + s] = (sums[s] as number) + difference;
    size *= 2;
  }
}

/**
 * One review of the coalitions `start … end − 1`. The only hot loop of the engine: 1.6 million
 * rounds for 16 factors and 24 reviews. Curves and rounding are written out, and choices are
 * minima, because a call or a mispredicted branch costs more than the work itself; a test holds
 * the result equal to `runReviews`.
 */
function reviewBlock(
  sums: Float64Array,
  limits: Float64Array,
  start: number,
  end: number,
  block: Block,
  rule: RuleConstants,
): void {
  const { stepsPerMultiple, feedsBack, balanceSteps, utilisationEffect } = block;
  const { minimumSteps, downShare } = rule;
  const capSteps = Math.min(block.capSteps, rule.ceilingSteps);
  const upShare = block.frozen ? 0 : rule.upShare;
  const { low: mLow, high: mHigh, cellsPerUnit: mCells } = rule.multiple;
  const { intercept: mAt, slope: mSlope } = rule.multiple;
  const { low: uLow, high: uHigh, cellsPerUnit: uCells } = rule.utilisation;
  const { intercept: uAt, slope: uSlope } = rule.utilisation;
  const { points, zeroScore } = rule;
  const fixedScore = zeroScore + points * utilisationEffect;

  for (let s = start; s < end; s++) {
    const last = limits[s] as number;
    let score = fixedScore + points * (sums[s] as number);
    if (feedsBack) {
      // Without a limit any balance is beyond the curve's end; without a balance it is 0.
      const ratio = Math.min(uHigh, Math.max(uLow, balanceSteps / (last > 0 ? last : 1e-9)));
      const cell = ((ratio - uLow) * uCells) | 0;
      const effect = (uAt[cell] as number) + (uSlope[cell] as number) * ratio;
      score = zeroScore + points * ((sums[s] as number) + effect);
    }
    score = Math.min(mHigh, Math.max(mLow, score));
    const cell = ((score - mLow) * mCells) | 0;
    const multiple = (mAt[cell] as number) + (mSlope[cell] as number) * score;
    const rounded = Math.floor(Math.min(capSteps, stepsPerMultiple * multiple) + HALF_UP);
    const change = (rounded < minimumSteps ? 0 : rounded) - last;
    // Cuts are at least as fast as raises, so the smaller step is the right one on both sides.
    limits[s] = Math.floor(last + Math.min(upShare * change, downShare * change) + HALF_UP);
  }
}

/** Month 0 of a block: the starting limits. */
function startBlock(
  sums: Float64Array,
  limits: Float64Array,
  start: number,
  end: number,
  block: Block,
  rule: RuleConstants,
  context: ReviewContext,
): void {
  for (let s = start; s < end; s++) {
    const effects = (sums[s] as number) + block.utilisationEffect;
    const score = rule.zeroScore + rule.points * effects;
    const multiple = curveAt(context.compiled.scoreMultiple, score);
    const steps = Math.min(block.stepsPerMultiple * multiple, block.capSteps);
    limits[s] = startLimit(steps * rule.stepYuan, context) / rule.stepYuan;
  }
}

function ruleConstants({ model, compiled, product, calibration }: ReviewContext): RuleConstants {
  const { healthyScore, pointsPerLogOdds } = model.scale;
  const stepYuan = model.limitRule.roundingYuan.value;
  return {
    stepYuan,
    points: pointsPerLogOdds.value,
    zeroScore: healthyScore.value - pointsPerLogOdds.value * compiled.healthyEffects,
    multiple: compiled.denseScoreMultiple,
    utilisation: compiled.denseUtilisation,
    calibration,
    ceilingSteps: product.ceilingYuan.value / stepYuan,
    minimumSteps: product.minimumYuan.value / stepYuan,
    downShare: model.review.downShare.value,
    upShare: model.review.upShare.value,
  };
}

/**
 * @param visit called once a month with the usable limit of every coalition in steps of
 *   `stepYuan`; the array is reused by the next month
 */
export function coalitionLimits(
  sides: Sides,
  active: ActiveFactors,
  context: ReviewContext,
  visit: (month: number, usableSteps: Float64Array, stepYuan: number) => void,
): void {
  const rule = ruleConstants(context);
  const size = 1 << active.indices.length;
  const blockSize = 1 << active.plain;
  const ruleFactors = active.indices.slice(active.plain);
  const sums = new Float64Array(size);
  const limits = new Float64Array(size);
  const usable = new Float64Array(size);

  for (let month = 0; month <= sides.own.months; month++) {
    fillSums(sums, month, sides, active);
    for (let start = 0; start < size; start += blockSize) {
      const end = start + blockSize;
      const bits = start / blockSize;
      // Factors that are not of the rule are alike on both sides here: either side will do.
      const onOwnSide = (factor: number) => {
        const bit = ruleFactors.indexOf(factor);
        return bit >= 0 && ((bits >> bit) & 1) === 1;
      };
      const block = blockOf(onOwnSide, month, sides, context, rule);
      if (month === 0) startBlock(sums, limits, start, end, block, rule, context);
      else reviewBlock(sums, limits, start, end, block, rule);
      if (block.suspended) usable.fill(0, start, end);
      else usable.set(limits.subarray(start, end), start);
    }
    visit(month, usable, rule.stepYuan);
  }
}
