// What each fact says today and what a better value would bring: the fact is set to the healthy
// reference's value, everything else stays, and the rule is asked again.
import {
  type FactValue,
  type FieldPath,
  factAt,
  type Profile,
  withFact,
} from "../../profile/profile";
import { roundTarget } from "../limit/targetLimit";
import type { Factor, Model, Term } from "../model/modelSchema";
import type { Calibration, FactInsight, FactorInsight } from "../results";
import { inputOf } from "../score/compileFactors";
import { healthyProfile } from "../score/resolveProfile";
import { type Rule, ruleToday, type Today } from "../simulate/startingPoint";

/** The facts of a factor that a person could change, each once. */
function factsOf({ terms, levers }: Factor, model: Model): FieldPath[] {
  const facts = terms.flatMap((term): string[] => {
    if (term.kind !== "curve") return [term.fact];
    switch (term.input.kind) {
      case "lineUtilisation":
        return ["line.balanceYuan"];
      default:
        return [term.input.fact];
    }
  });
  if (levers.includes("policy")) facts.push(model.limitRule.policyMultiplier.fact);
  if (levers.includes("otherDebt")) facts.push("lenders.otherUnsecuredDebtYuan");
  return [...new Set(facts)] as FieldPath[];
}

export interface Standing {
  /** Facts of today, none unknown. */
  readonly resolved: Profile;
  readonly limitYuan: number;
  readonly utilisationRatio: number;
  readonly calibration: Calibration;
}

function healthyValue(fact: FieldPath, standing: Standing, healthy: Profile, model: Model) {
  return fact === "line.balanceYuan"
    ? Math.round(model.healthy.utilisationRatio.value * standing.limitYuan)
    : factAt(healthy, fact);
}

/** @returns the change of today's target, yuan, or null where the healthy value is no better */
function worthOf(
  fact: FieldPath,
  better: FactValue,
  standing: Standing,
  today: Today,
  rule: Rule,
): number | null {
  const { resolved, calibration, utilisationRatio } = standing;
  const granted = (at: Today, ratio: number) =>
    roundTarget(at.targetAt(ratio, calibration), calibration, rule.product, rule.model);
  const now = granted(today, utilisationRatio);
  const then =
    fact === "line.balanceYuan"
      ? granted(today, rule.model.healthy.utilisationRatio.value)
      : granted(ruleToday(withFact(resolved, fact, better), rule), utilisationRatio);
  return then > now ? then - now : null;
}

function termEffects(terms: readonly Term[], standing: Standing) {
  return terms.map((term) => ({
    input: inputOf(term, standing.resolved, standing.utilisationRatio),
  }));
}

export function explainFactors(standing: Standing, rule: Rule): FactorInsight[] {
  const { model } = rule;
  const healthy = healthyProfile(standing.resolved, model);
  const today = ruleToday(standing.resolved, rule);
  return model.factors.map((factor) => ({
    factorId: factor.id,
    terms: termEffects(factor.terms, standing),
    facts: factsOf(factor, model).map((fact): FactInsight => {
      const value =
        fact === "line.balanceYuan"
          ? Math.round(standing.utilisationRatio * standing.limitYuan)
          : factAt(standing.resolved, fact);
      const better = healthyValue(fact, standing, healthy, model);
      const yuan = worthOf(fact, better, standing, today, rule);
      return yuan === null
        ? { fact, value, better: null, betterYuan: 0 }
        : { fact, value, better, betterYuan: yuan };
    }),
  }));
}
