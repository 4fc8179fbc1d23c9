// What crosses between the page and the scoring worker. Every request has an id and every reply
// names the id that it answers. Types only: both sides parse nothing they did not send.
import type {
  ChangeLedger,
  ChangeRequest,
  Diagnosis,
  DiagnosisRequest,
  Model,
  Projection,
  ProjectionRequest,
  RequestFault,
} from "../../engine";

/** The envelope of every job, whatever it asks. */
export interface Request<Job> {
  readonly id: number;
  readonly job: Job;
}

export interface Reply<Result> {
  readonly id: number;
  readonly result: Result;
}

/** The worker lays the shipped model under a job that names none. */
export type ProjectJob = Omit<ProjectionRequest, "model"> & { readonly model?: Model };

export type DiagnoseJob = Omit<DiagnosisRequest, "model">;
export type ExplainChangeJob = Omit<ChangeRequest, "model">;

export type ComputeJob =
  /** Asks for the model that the worker ships: labels, ranges and sources for the page. */
  | { readonly kind: "model" }
  | { readonly kind: "project"; readonly request: ProjectJob }
  | { readonly kind: "diagnose"; readonly request: DiagnoseJob }
  | { readonly kind: "explainChange"; readonly request: ExplainChangeJob };

export type ComputeRequest = Request<ComputeJob>;

export type ComputeResult =
  | { readonly kind: "model"; readonly model: Model }
  | { readonly kind: "projection"; readonly projection: Projection }
  | { readonly kind: "diagnosis"; readonly diagnosis: Diagnosis }
  | { readonly kind: "ledger"; readonly ledger: ChangeLedger }
  | { readonly kind: "fault"; readonly fault: RequestFault }
  /** The engine threw: a defect of ours, never the user's. */
  | { readonly kind: "crashed"; readonly message: string };

export type ComputeReply = Reply<ComputeResult>;
