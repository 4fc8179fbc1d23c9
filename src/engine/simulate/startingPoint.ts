// Where a projection starts: today's limit and utilisation, and the constant that calibrates the
// rule to a limit that is known. See ARCHITECTURE, "Calibration".
import { NO_HABITS, type Profile } from "../../profile/profile";
import { clocksOfProfile } from "../limit/openGates";
import { capacity, debtRoom, rawTarget, roundTarget } from "../limit/targetLimit";
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

/** What the rule says of today, before any calibration. */
export interface Today {
  /** What income and score allow at a utilisation of the line, yuan. */
  readonly capacityAt: (utilisationRatio: number) => number;
  readonly roomYuan: number;
  readonly multiplier: number;
  /** The target before rounding at a utilisation, yuan. */
  readonly targetAt: (utilisationRatio: number, calibration: Calibration) => number;
}

export function ruleToday(resolved: Profile, { model, compiled, product }: Rule): Today {
  const today = {
    profile: resolved,
    habits: NO_HABITS,
    clocks: clocksOfProfile(resolved, model),
    freezes: {},
  };
  const fixed = { kind: "fixed", ratio: new Float64Array(1) } as const;
  const paths = buildFactorPaths([today], fixed, model, compiled);
  const others = paths.effects.reduce((sum, factor) => sum + (factor[0] as number), 0);
  const inputs = ruleInputsAt(paths, 0);
  const multipleAt = (ratio: number) => {
    const effects = others + compiled.utilisationEffect(ratio);
    return curveAt(compiled.scoreMultiple, scoreOf(effects, compiled.healthyEffects, model));
  };
  return {
    capacityAt: (ratio) => capacity(multipleAt(ratio), inputs, product),
    roomYuan: debtRoom(inputs, model),
    multiplier: inputs.multiplier,
    targetAt: (ratio, calibration) =>
      rawTarget(multipleAt(ratio), inputs, calibration, product, model),
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

/** @param unknownRatio utilisation taken where the balance is unknown */
export function startAtLimit(
  profile: Profile,
  limitYuan: number,
  unknownRatio: number,
): StartingPoint {
  const { balanceYuan } = profile.line;
  if (balanceYuan === null) return { ratio: unknownRatio, balanceYuan: unknownRatio * limitYuan };
  return { ratio: safeRatio(balanceYuan, limitYuan), balanceYuan };
}

/** Starting point at a limit that the rule itself derives; `former` is where the fall began. */
export function startDerived(
  profile: Profile,
  today: Today,
  calibration: Calibration,
  formerLimitYuan: number | null,
  unknownRatio: number,
  { model, product }: Rule,
): StartingPoint {
  const limitAt = (ratio: number) =>
    roundTarget(today.targetAt(ratio, calibration), calibration, product, model);
  const { balanceYuan } = profile.line;
  if (balanceYuan === null) {
    return { ratio: unknownRatio, balanceYuan: unknownRatio * limitAt(unknownRatio) };
  }
  const from = formerLimitYuan ?? limitAt(model.healthy.utilisationRatio.value);
  return { ratio: settledRatio(balanceYuan, from, limitAt), balanceYuan };
}

export function uncalibrated(product: Product): Calibration {
  const ceilingYuan = product.ceilingYuan.value;
  return {
    source: "none",
    constant: 1,
    extraRoomYuan: 0,
    ceilingYuan,
    ceilingBeforePolicyYuan: ceilingYuan,
  };
}

/**
 * Makes the rule grant a known limit. One constant on what income and score allow; where the debts
 * leave less room than the known limit, or the ceiling is lower, the lender evidently accepts
 * more. A limit of 0, or a rule that allows nothing, cannot be met by a constant.
 */
export function calibrate(
  knownLimitYuan: number,
  today: Today,
  ratio: number,
  source: Calibration["source"],
  product: Product,
): Calibration {
  const neutral = { ...uncalibrated(product), source };
  const capacityYuan = today.capacityAt(ratio);
  if (knownLimitYuan <= 0 || capacityYuan <= 0 || today.multiplier <= 0) return neutral;
  const beforePolicyYuan = knownLimitYuan / today.multiplier;
  return {
    source,
    constant: beforePolicyYuan / capacityYuan,
    extraRoomYuan: Math.max(0, beforePolicyYuan - today.roomYuan),
    ceilingYuan: Math.max(neutral.ceilingYuan, knownLimitYuan),
    ceilingBeforePolicyYuan: Math.max(neutral.ceilingYuan, beforePolicyYuan),
  };
}
