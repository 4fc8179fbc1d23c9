// Effects to score, and the score to grade, price and probability of default.
import type { Profile } from "../../profile/profile";
import type { Grade, Model, Product } from "../model/modelSchema";
import { compileModel, safeRatio } from "./compileFactors";
import { resolveProfile } from "./resolveProfile";

/** The simulated score for a sum of effects, clamped to the scale (350–950). */
export function scoreOf(effects: number, healthyEffects: number, model: Model): number {
  const { healthyScore, pointsPerLogOdds, lowest, highest } = model.scale;
  const score = healthyScore.value + pointsPerLogOdds.value * (effects - healthyEffects);
  return Math.min(highest.value, Math.max(lowest.value, score));
}

/** Probability of default over 12 months, 0–1. */
export function defaultProbabilityOf(
  effects: number,
  healthyEffects: number,
  model: Model,
): number {
  return 1 / (1 + Math.exp(model.scale.healthyLogOdds.value + effects - healthyEffects));
}

export function gradeOf(score: number, product: Product): Grade {
  let found = product.grades[0] as Grade;
  for (const grade of product.grades) if (score >= grade.fromScore) found = grade;
  return found;
}

export interface ProfileScore {
  readonly score: number;
  /** Unclamped sum of effects, log-odds: ranks where the score is clamped. */
  readonly effects: number;
  /** Log-odds by factor id. */
  readonly byFactor: Readonly<Record<string, number>>;
}

/**
 * The score of a profile at today's utilisation; unknown facts take their population value.
 * @throws TypeError when a fact has no value in the model's tables
 */
export function scoreProfile(profile: Profile, model: Model): ProfileScore {
  const compiled = compileModel(model);
  const resolved = resolveProfile(profile, model);
  const { balanceYuan, limitNowYuan } = profile.line;
  const utilisation =
    balanceYuan === null || limitNowYuan === null
      ? model.unknownUtilisation.value
      : safeRatio(balanceYuan, limitNowYuan);
  const byFactor: Record<string, number> = {};
  let effects = 0;
  for (const { id, effect, readsUtilisation } of compiled.factors) {
    const value =
      effect(resolved) + (readsUtilisation ? compiled.utilisationEffect(utilisation) : 0);
    byFactor[id] = value;
    effects += value;
  }
  return { score: scoreOf(effects, compiled.healthyEffects, model), effects, byFactor };
}
