// Runs the monthly reviews for every coalition of factors at once: bit i of a coalition's number
// says whether active factor i is on the person's own path or on the reference path. Factors that
// move the rule itself hold the high bits, so that within a block only sums of effects vary.
import type { ReviewContext } from "../simulate/runReviews";
import type { ActiveFactors } from "./activeFactors";
import { blockRule, type FixedRule, fixedRule, type Sides } from "./blockRule";
import { reviewBlock, startBlock } from "./reviewBlock";

/** Cells by which a factor moves a coalition that takes the own side of it. */
function differenceOf(factor: number, month: number, { own, reference }: Sides, rule: FixedRule) {
  const ownEffect = own.effects[factor]?.[month] as number;
  return (ownEffect - (reference.effects[factor]?.[month] as number)) * rule.cellsPerLogOdds;
}

/** Positions of all coalitions of some factors, by doubling: each adds its difference to the rest. */
function fillPositions(
  positions: Float64Array,
  factors: readonly number[],
  month: number,
  sides: Sides,
  rule: FixedRule,
): void {
  positions[0] = 0;
  let size = 1;
  for (const factor of factors) {
    const difference = differenceOf(factor, month, sides, rule);
    for (let s = 0; s < size; s++) positions[size + s] = (positions[s] as number) + difference;
    size *= 2;
  }
}

export interface CoalitionVisitor {
  /** Usable limits of a block's coalitions in steps of `stepYuan`; the array is reused. */
  readonly block: (bits: number, usableSteps: Float64Array) => void;
  readonly monthEnd: (month: number, stepYuan: number) => void;
}

export function coalitionLimits(
  sides: Sides,
  active: ActiveFactors,
  context: ReviewContext,
  visit: CoalitionVisitor,
): void {
  const rule = fixedRule(context);
  const low = active.indices.slice(0, active.plain);
  const high = active.indices.slice(active.plain);
  const blockSize = 1 << low.length;
  const blocks = Array.from(
    { length: 1 << high.length },
    (_, bits) => new Set(high.filter((_factor, i) => (bits >> i) & 1)),
  );
  const limits = blocks.map(() => new Float64Array(blockSize));
  const nothing = new Float64Array(blockSize);
  const lowPositions = new Float64Array(blockSize);
  const highPositions = new Float64Array(blocks.length);

  for (let month = 0; month <= sides.own.months; month++) {
    const base = sides.reference.effects.reduce((sum, row) => sum + (row[month] as number), 0);
    const origin = rule.positionOfZero + base * rule.cellsPerLogOdds;
    fillPositions(lowPositions, low, month, sides, rule);
    fillPositions(highPositions, high, month, sides, rule);
    blocks.forEach((ownSide, bits) => {
      const block = blockRule((factor) => ownSide.has(factor), month, sides, context, rule);
      const from = origin + (highPositions[bits] as number);
      const own = limits[bits] as Float64Array;
      if (month === 0) startBlock(lowPositions, from, own, block, rule, context);
      else reviewBlock(lowPositions, from, own, block, rule);
      visit.block(bits, block.suspended ? nothing : own);
    });
    visit.monthEnd(month, rule.stepYuan);
  }
}
