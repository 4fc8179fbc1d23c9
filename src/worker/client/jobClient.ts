// What the page may ask of the worker's client, and every way in which a job can end. Types only.
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

export interface JobClient<Job, Result> {
  readonly submit: (lane: string, job: Job) => SubmittedJob<Result>;
  readonly dispose: () => void;
}

export type ComputeClient = JobClient<ComputeJob, ComputeResult>;
