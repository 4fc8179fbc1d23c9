// The engine's only door.

export { adherenceBand, adherenceSteps } from "./adherenceBand";
export { ageScenario } from "./ageScenario";
export { diagnose } from "./diagnose";
export { earlyWarnings } from "./earlyWarnings";
export { explainChange } from "./explainChange";
export { findBestPlan } from "./findBestPlan";
export type {
  Action,
  Cause,
  Certainty,
  Event,
  Factor,
  Model,
  Sign,
} from "./model/modelSchema";
export { shippedModel } from "./model/shippedModel";
export { parseModel } from "./parseModel";
export type * from "./plan/planResults";
export { planRecovery, planSteps } from "./planRecovery";
export { project } from "./project";
export { RequestFaultError } from "./requestFault";
export type * from "./results";
export { scoreProfile } from "./score/scoreProfile";
export { screen } from "./screen";
export { stressPlan } from "./stressPlan";
