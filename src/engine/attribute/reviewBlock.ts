// One monthly review of one block of coalitions. The engine's only hot loop: 1.6 million rounds for
// 16 factors and 24 reviews. Curves and rounding are written out because a call costs more than its
// work; a test holds the result equal to `runReviews`.
import { HALF_UP } from "../maths/rounding";
import { type ReviewContext, startLimit } from "../simulate/runReviews";
import type { BlockRule, FixedRule } from "./blockRule";

/**
 * @param positions of the low coalitions relative to the block, in cells of the score's curve
 * @param from position of the block itself
 * @param limits last month's limits in steps, replaced by this month's
 */
export function reviewBlock(
  positions: Float64Array,
  from: number,
  limits: Float64Array,
  block: BlockRule,
  rule: FixedRule,
): void {
  const { stepsPerMultiple, feedsBack, balanceSteps, utilisationCells, upShare } = block;
  const { minimumSteps, downShare } = rule;
  const capSteps = Math.min(block.capSteps, rule.ceilingSteps);
  const { intercept: mAt, slope: mSlope } = rule.multiple.perCell;
  const lastPosition = mAt.length - 1;
  const {
    low: uLow,
    high: uHigh,
    cellsPerUnit: uCells,
    intercept: uAt,
    slope: uSlope,
  } = rule.utilisation;
  const fixed = from + utilisationCells;
  const count = limits.length;

  for (let s = 0; s < count; s++) {
    const last = limits[s] as number;
    let position = fixed + (positions[s] as number);
    if (feedsBack) {
      // Without a limit any balance is beyond the curve's end; without a balance it is 0.
      let ratio = balanceSteps / (last > 0 ? last : 1e-9);
      if (ratio > uHigh) ratio = uHigh;
      else if (ratio < uLow) ratio = uLow;
      const cell = ((ratio - uLow) * uCells) | 0;
      position =
        from + (positions[s] as number) + (uAt[cell] as number) + (uSlope[cell] as number) * ratio;
    }
    if (position < 0) position = 0;
    else if (position > lastPosition) position = lastPosition;
    const cell = position | 0;
    let granted = stepsPerMultiple * ((mAt[cell] as number) + (mSlope[cell] as number) * position);
    if (granted > capSteps) granted = capSteps;
    const rounded = Math.floor(granted + HALF_UP);
    const change = (rounded < minimumSteps ? 0 : rounded) - last;
    const move = (change < 0 ? downShare : upShare) * change;
    // A frozen line keeps a known limit that is no whole step.
    limits[s] = move === 0 ? last : Math.floor(last + move + HALF_UP);
  }
}

/** Month 0: the starting limits. Arguments as for `reviewBlock`. */
export function startBlock(
  positions: Float64Array,
  from: number,
  limits: Float64Array,
  block: BlockRule,
  rule: FixedRule,
  context: ReviewContext,
): void {
  const { intercept, slope } = rule.multiple.perCell;
  for (let s = 0; s < limits.length; s++) {
    const position = from + block.utilisationCells + (positions[s] as number);
    const inside = Math.min(intercept.length - 1, Math.max(0, position));
    const cell = Math.trunc(inside);
    const multiple = (intercept[cell] as number) + (slope[cell] as number) * inside;
    const steps = Math.min(block.stepsPerMultiple * multiple, block.capSteps);
    limits[s] = startLimit(steps * rule.stepYuan, context) / rule.stepYuan;
  }
}
