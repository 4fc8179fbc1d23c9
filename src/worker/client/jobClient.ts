// What the page may ask of the worker's client, and every way in which a job can end. Types only.
import type { PlanJob, PlanResult, PlanStep } from "../protocol/planProtocol";
import type { ComputeJob, ComputeResult } from "../protocol/protocol";

export type JobOutcome<Result> =
  | { readonly kind: "answered"; readonly result: Result }
  /** A newer job of the same lane took its place before it ran. */
  | { readonly kind: "superseded" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "timedOut" }
  /** Missing, blocked by the security policy, or dead. */
  | { readonly kind: "workerFailed"; readonly message: string }
  | { readonly kind: "uncloneable"; readonly message: string }
  | { readonly kind: "unsound"; readonly detail: string };

export interface SubmittedJob<Result> {
  readonly outcome: Promise<JobOutcome<Result>>;
  readonly cancel: () => void;
}

export interface JobClient<Job, Result, Progress = never> {
  /** `onProgress` hears what the worker reports while it works on this job. */
  readonly submit: (
    lane: string,
    job: Job,
    onProgress?: (progress: Progress) => void,
  ) => SubmittedJob<Result>;
  readonly dispose: () => void;
}

export type PlanClient = JobClient<PlanJob, PlanResult, PlanStep>;
export type ComputeClient = JobClient<ComputeJob, ComputeResult>;
