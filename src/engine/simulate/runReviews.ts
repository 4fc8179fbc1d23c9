// The monthly reviews over one path, one month after the other. This is the rule as it is meant;
// attribution runs the same rule over all coalitions at once and is tested against this.
import { bindingTerm, type RuleInputs, rawTarget, roundTarget } from "../limit/targetLimit";
import { curveAt } from "../maths/curve";
import { roundTo } from "../maths/rounding";
import type { Model, Product } from "../model/modelSchema";
import type { BindingTerm, Calibration } from "../results";
import type { CompiledModel } from "../score/compileFactors";
import { scoreOf } from "../score/scoreProfile";
import { type FactorPaths, FREEZES, SUSPENDS, utilisationAt } from "./factorPaths";

export interface ReviewContext {
  readonly model: Model;
  readonly compiled: CompiledModel;
  readonly product: Product;
  readonly calibration: Calibration;
  /** Step to which month 0 is rounded, yuan; 1 when a known limit must be met exactly. */
  readonly startStepYuan: number;
  /** Today's limit where it is known: it holds whatever floor and ceiling say. */
  readonly knownLimitYuan: number | null;
  /**
   * Yuan that no multiplier explains (a known limit of 0, or a rule that grants nothing), carried
   * by every path alike in month 0.
   */
  readonly startOffsetYuan: number;
}

export interface ReviewPath {
  readonly grantedYuan: Int32Array;
  readonly usableYuan: Int32Array;
  readonly targetYuan: Int32Array;
  readonly score: Float64Array;
  /** Σ effects including the line's utilisation. */
  readonly effects: Float64Array;
  /** The line's own utilisation effect by month, to lend to paths that do not feed back. */
  readonly utilisationEffect: Float64Array;
  readonly suspended: Uint8Array;
  readonly frozen: Uint8Array;
  readonly binding: readonly BindingTerm[];
}

export function ruleInputsAt(paths: FactorPaths, month: number): RuleInputs {
  let multiplier = paths.policyMultiplier[month] as number;
  for (const factor of paths.gateMultiplier) multiplier *= factor[month] as number;
  return {
    incomeYuan: paths.incomeYuan[month] as number,
    provenIncomeYuan: paths.provenIncomeYuan[month] as number,
    otherDebtYuan: paths.otherDebtYuan[month] as number,
    multiplier,
  };
}

function flagsAt(paths: FactorPaths, month: number): number {
  return paths.flags.reduce((bits, factor) => bits | (factor[month] as number), 0);
}

function effectsAt(paths: FactorPaths, month: number): number {
  return paths.effects.reduce((sum, factor) => sum + (factor[month] as number), 0);
}

/** Today's limit under the rule; a known limit comes out to the yuan. */
export function startLimit(raw: number, context: ReviewContext): number {
  const { product, calibration, startStepYuan, startOffsetYuan, knownLimitYuan } = context;
  const capped = Math.min(calibration.ceilingYuan, raw + startOffsetYuan);
  const rounded = roundTo(capped, startStepYuan);
  if (knownLimitYuan !== null) return Math.max(0, rounded);
  return rounded < product.minimumYuan.value ? 0 : rounded;
}

export function runReviews(paths: FactorPaths, context: ReviewContext): ReviewPath {
  const { model, compiled, product, calibration } = context;
  const length = paths.months + 1;
  const path = {
    grantedYuan: new Int32Array(length),
    usableYuan: new Int32Array(length),
    targetYuan: new Int32Array(length),
    score: new Float64Array(length),
    effects: new Float64Array(length),
    utilisationEffect: new Float64Array(length),
    suspended: new Uint8Array(length),
    frozen: new Uint8Array(length),
    binding: [] as BindingTerm[],
  };
  const { downShare, upShare } = model.review;
  const step = model.limitRule.roundingYuan.value;
  let limit = 0;
  for (let month = 0; month < length; month++) {
    const ratio = utilisationAt(paths.utilisation, month, limit);
    const utilisation = compiled.utilisationEffect(ratio);
    const effects = effectsAt(paths, month) + utilisation;
    const score = scoreOf(effects, compiled.healthyEffects, model);
    const multiple = curveAt(compiled.scoreMultiple, score);
    const inputs = ruleInputsAt(paths, month);
    const raw = rawTarget(multiple, inputs, calibration, product, model);
    const target = roundTarget(raw, calibration, product, model);
    const flags = flagsAt(paths, month);
    if (month === 0) limit = startLimit(raw, context);
    else if (target < limit) limit = roundTo(limit + downShare.value * (target - limit), step);
    else if (!(flags & FREEZES)) {
      limit = roundTo(limit + upShare.value * (target - limit), step);
    }
    path.grantedYuan[month] = limit;
    path.usableYuan[month] = flags & SUSPENDS ? 0 : limit;
    path.targetYuan[month] = target;
    path.score[month] = score;
    path.effects[month] = effects;
    path.utilisationEffect[month] = utilisation;
    path.suspended[month] = flags & SUSPENDS ? 1 : 0;
    path.frozen[month] = flags & FREEZES ? 1 : 0;
    path.binding.push(bindingTerm(multiple, inputs, calibration, product, model));
  }
  return path;
}
