// What the engine computes for a case or for one's own entries, in this process: what the page has
// to show after everything that lies between the two.
import { ownScenario } from "../../src/app/ownScenario";
import { type Projection, project, shippedModel } from "../../src/engine";
import { CASES, caseScenario } from "../../src/profile/cases/cases";
import { type ProfilePatch, patchProfile } from "../../src/profile/profile";
import type { Scenario } from "../../src/profile/scenario";
import { toProjectJob } from "../../src/store/recompute";

/** Figures do not depend on it: the engine has no calendar, months are labels. */
const START_MONTH = "2026-11";

export function projectScenario(scenario: Scenario, measuresOn = true): Projection {
  return project({ ...toProjectJob(scenario, measuresOn), model: shippedModel });
}

/** A case with some of its facts changed. */
export function caseWith(caseId: string, facts: ProfilePatch = {}): Scenario {
  const study = CASES.find(({ id }) => id === caseId);
  if (!study) throw new Error(`no case ${caseId}`);
  const scenario = caseScenario(study, START_MONTH);
  return { ...scenario, profile: patchProfile(scenario.profile, facts) };
}

/** One's own entries when only these facts are known. */
export function ownWith(facts: ProfilePatch): Scenario {
  const scenario = ownScenario(START_MONTH);
  return { ...scenario, profile: patchProfile(scenario.profile, facts) };
}
