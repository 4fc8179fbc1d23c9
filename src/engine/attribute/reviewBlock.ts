// One monthly review of one block of coalitions. The engine's only hot loop: 1.6 million rounds for
// 16 factors and 24 reviews. Curves and rounding are written out because a call costs more than its
// work; a test holds the result equal to `runReviews`.
import type { DenseCurve } from "../maths/denseCurve";
import { HALF_UP } from "../maths/rounding";
import { type ReviewContext, startLimit } from "../simulate/runReviews";
import type { BlockRule, FixedRule } from "./blockRule";

/** Positions with the utilisation that the coalitions' own limits give; grown, never shared. */
let scratch = new Float64Array(0);

/**
 * Adds to each coalition's position what its own last limit makes of the person's balance. In a
 * loop of its own: as a branch of the review's loop, V8 may compile both 1.6 times slower.
 */
function withUtilisation(
  positions: Float64Array,
  limits: Float64Array,
  balanceSteps: number,
  curve: DenseCurve,
): Float64Array {
  const count = limits.length;
  if (scratch.length < count) scratch = new Float64Array(count);
  const moved = scratch;
  const { low, high, cellsPerUnit, intercept, slope } = curve;
  for (let s = 0; s < count; s++) {
    const last = limits[s] as number;
    // Without a limit any balance is beyond the curve's end; without a balance it is 0.
    let ratio = balanceSteps / (last > 0 ? last : 1e-9);
    if (ratio > high) ratio = high;
    else if (ratio < low) ratio = low;
    const cell = ((ratio - low) * cellsPerUnit) | 0;
    moved[s] =
      (positions[s] as number) + (intercept[cell] as number) + (slope[cell] as number) * ratio;
  }
  return moved;
}

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
  const { intercept, slope } = rule.multiple.perCell;
  const lastPosition = intercept.length - 1;
  const at = feedsBack
    ? withUtilisation(positions, limits, balanceSteps, rule.utilisation)
    : positions;
  const offset = feedsBack ? from : from + utilisationCells;
  const count = limits.length;
  for (let s = 0; s < count; s++) {
    const last = limits[s] as number;
    let position = offset + (at[s] as number);
    if (position < 0) position = 0;
    else if (position > lastPosition) position = lastPosition;
    const cell = position | 0;
    let granted =
      stepsPerMultiple * ((intercept[cell] as number) + (slope[cell] as number) * position);
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
