// Where a projection starts: today's limit and utilisation, and the constant that calibrates the
// rule to a limit that is known. See ARCHITECTURE, "Calibration".
import type { Profile } from "../../profile/profile";
import { clocksOfProfile } from "../limit/openGates";
import { rawTarget, roundTarget } from "../limit/targetLimit";
import { curveAt } from "../maths/curve";
import type { Model, Product } from "../model/modelSchema";
import type { Calibration } from "../results";
import { type CompiledModel, safeRatio } from "../score/compileFactors";
import { scoreOf } from "../score/scoreProfile";
import { buildFactorPaths } from "./factorPaths";
import { ruleInputsAt } from "./runReviews";

export interface Rule {
  readonly model: Model;
  readonly compiled: CompiledModel;
  readonly product: Product;
}

export interface StartingPoint {
  /** Utilisation that today's review sees. */
  readonly ratio: number;
  /** Balance on the line, yuan; derived from the ratio when it is unknown. */
  readonly balanceYuan: number;
}

/** Today's uncalibrated target, yuan, as a function of the line's utilisation. */
export type TargetToday = (utilisationRatio: number) => number;

export function targetToday(resolved: Profile, { model, compiled, product }: Rule): TargetToday {
  const today = {
    profile: resolved,
    habits: { applicationsPerMonth: 0, balanceChangeYuan: 0 },
    clocks: clocksOfProfile(resolved, model),
    freezes: {},
  };
  const fixed = { kind: "fixed", ratio: new Float64Array(1) } as const;
  const paths = buildFactorPaths([today], fixed, model, compiled);
  const others = paths.effects.reduce((sum, factor) => sum + (factor[0] as number), 0);
  const inputs = ruleInputsAt(paths, 0);
  return (ratio) => {
    const effects = others + compiled.utilisationEffect(ratio);
    const score = scoreOf(effects, compiled.healthyEffects, model);
    return rawTarget(curveAt(compiled.scoreMultiple, score), inputs, product, model);
  };
}

/** A balance meets the limit that it helps to set: step down from above until both agree. */
const MOST_STEPS = 60;

function settledRatio(
  balanceYuan: number,
  fromLimitYuan: number,
  limitAt: (ratio: number) => number,
): number {
  let limit = fromLimitYuan;
  for (let i = 0; i < MOST_STEPS; i++) {
    const next = limitAt(safeRatio(balanceYuan, limit));
    if (next === limit) break;
    limit = next;
  }
  return safeRatio(balanceYuan, limit);
}

/** Starting point at a limit that is known. */
export function startAtLimit(profile: Profile, limitYuan: number, model: Model): StartingPoint {
  const { balanceYuan } = profile.line;
  if (balanceYuan === null) {
    const ratio = model.unknownUtilisation.value;
    return { ratio, balanceYuan: ratio * limitYuan };
  }
  return { ratio: safeRatio(balanceYuan, limitYuan), balanceYuan };
}

/** Starting point at a limit that the rule itself derives; `former` is where the fall began. */
export function startDerived(
  profile: Profile,
  target: TargetToday,
  calibration: number,
  formerLimitYuan: number | null,
  { model, product }: Rule,
): StartingPoint {
  const limitAt = (ratio: number) => roundTarget(calibration * target(ratio), product, model);
  const { balanceYuan } = profile.line;
  if (balanceYuan === null) {
    const ratio = model.unknownUtilisation.value;
    return { ratio, balanceYuan: ratio * limitAt(ratio) };
  }
  const from = formerLimitYuan ?? limitAt(model.healthy.utilisationRatio.value);
  return { ratio: settledRatio(balanceYuan, from, limitAt), balanceYuan };
}

/** The constant that makes the rule grant a known limit; 1 where no constant could. */
export function calibrate(
  knownLimitYuan: number,
  rawYuan: number,
  source: Calibration["source"],
): Calibration {
  if (knownLimitYuan <= 0 || rawYuan <= 0) return { source, constant: 1 };
  return { source, constant: knownLimitYuan / rawYuan };
}
