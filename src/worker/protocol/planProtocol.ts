// What crosses between the page and the planner's worker: one request, progress while it is worked
// on, one reply. A cancelled request is answered too, so that the next can start. Types only.
import type {
  AdherenceBand,
  AdherenceRequest,
  AgedScenario,
  EarlyWarning,
  PlanOutcome,
  PlanProgress,
  PlanRequest,
  RequestFault,
  StressOutcome,
  StressRequest,
} from "../../engine";
import type { ProjectJob, Request } from "./protocol";

/** The worker lays the shipped model under the projection. */
type WithoutModel<R> = Omit<R, "projection"> & { readonly projection: ProjectJob };

export type PlanJob =
  | { readonly kind: "plan"; readonly request: WithoutModel<PlanRequest> }
  | { readonly kind: "adherence"; readonly request: WithoutModel<AdherenceRequest> }
  | { readonly kind: "stress"; readonly request: WithoutModel<StressRequest> }
  | { readonly kind: "warnings"; readonly projection: ProjectJob }
  | {
      readonly kind: "age";
      readonly projection: ProjectJob;
      readonly months: number;
      /** The limit really shown by then, yuan. */
      readonly limitYuan: number;
    };

export type PlanRequestMessage = Request<PlanJob>;

/** The page has lost interest in a request. */
export interface CancelMessage {
  readonly cancel: number;
}

export type PlanStep =
  | { readonly kind: "plan"; readonly progress: PlanProgress }
  /** Share of the work done, 0–1. */
  | { readonly kind: "adherence"; readonly done: number };

export type PlanResult =
  | { readonly kind: "plan"; readonly outcome: PlanOutcome }
  | { readonly kind: "adherence"; readonly band: AdherenceBand }
  | { readonly kind: "stress"; readonly outcome: StressOutcome }
  | { readonly kind: "warnings"; readonly warnings: readonly EarlyWarning[] }
  | { readonly kind: "age"; readonly scenario: AgedScenario }
  | { readonly kind: "stopped" }
  | { readonly kind: "fault"; readonly fault: RequestFault }
  /** The engine threw: a defect of ours, never the user's. */
  | { readonly kind: "crashed"; readonly message: string };

export type PlannerMessage =
  | { readonly id: number; readonly progress: PlanStep }
  | { readonly id: number; readonly result: PlanResult };
