// Where a resolved profile stands under the rule, apart from the line's own utilisation: what the
// diagnosis adds up. By the same functions as the simulation.
import { NO_HABITS, type Profile } from "../../profile/profile";
import { clocksOfProfile } from "../limit/openGates";
import { buildFactorPaths, SUSPENDS } from "../simulate/factorPaths";
import { ruleInputsAt } from "../simulate/runReviews";
import type { Rule } from "../simulate/startingPoint";

export interface Standing {
  /** Log-odds of all factors without the line's own utilisation. */
  readonly effects: number;
  /** Log of proven income times policy and gates: what multiplies the score's multiple. */
  readonly scale: number;
  readonly suspends: boolean;
}

/** Keeps the logarithm finite where there is no income. */
const LEAST = 1e-6;

export function standingOf(profile: Profile, { model, compiled }: Rule): Standing {
  const today = {
    profile,
    habits: NO_HABITS,
    clocks: clocksOfProfile(profile, model),
    freezes: {},
  };
  const fixed = { kind: "fixed", ratio: new Float64Array(1) } as const;
  const paths = buildFactorPaths([today], fixed, model, compiled);
  const { provenIncomeYuan, multiplier } = ruleInputsAt(paths, 0);
  return {
    effects: paths.effects.reduce((sum, factor) => sum + (factor[0] as number), 0),
    scale: Math.log(Math.max(LEAST, provenIncomeYuan * multiplier)),
    suspends: paths.flags.some((factor) => ((factor[0] as number) & SUSPENDS) > 0),
  };
}
