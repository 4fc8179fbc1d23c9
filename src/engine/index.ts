// The engine's only door.

export { diagnose } from "./diagnose";
export { explainChange } from "./explainChange";
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
export { project } from "./project";
export { RequestFaultError } from "./requestFault";
export type * from "./results";
export { scoreProfile } from "./score/scoreProfile";
