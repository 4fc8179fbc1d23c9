// What each proof of the appeal kit would change of today's target, were it accepted: the rule,
// calibrated to today's limit, asked with the proof and without.
import { type FieldPath, factAt, withFact } from "../../profile/profile";
import { roundTarget } from "../limit/targetLimit";
import type { Diagnosis, DiagnosisRequest } from "../results";
import { resolveProfile } from "../score/resolveProfile";
import { calibrate, type Rule, ruleToday, startAtLimit } from "../simulate/startingPoint";

export function weighEvidence(
  { profile, limitBeforeYuan, limitNowYuan }: DiagnosisRequest,
  rule: Rule,
): Diagnosis["evidence"] {
  const { model, product } = rule;
  const resolved = resolveProfile(profile, model);
  const today = ruleToday(resolved, rule);
  // While nothing is granted the former limit says how the rule meets this person.
  const knownYuan = limitNowYuan > 0 ? limitNowYuan : limitBeforeYuan;
  const { ratio } = startAtLimit(profile, knownYuan, model.unknownUtilisation.value);
  const calibration = calibrate(knownYuan, today, ratio, "limitNow", product);
  const targetOf = (at: typeof today) =>
    roundTarget(at.targetAt(ratio, calibration), calibration, product, model);
  const now = targetOf(today);
  return model.appeal.evidence.map(({ id, fact }) => {
    const path = fact as FieldPath;
    if (factAt(profile, path) === true) return { evidenceId: id, yuan: 0 };
    const then = targetOf(ruleToday(withFact(resolved, path, true), rule));
    return { evidenceId: id, yuan: Math.max(0, then - now) };
  });
}
