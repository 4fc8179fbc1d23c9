// Answers one request with the engine it is handed. Pure: the worker and its in-process twin both
// call it, and neither adds anything.
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
import type { ComputeJob, ComputeReply, ComputeRequest, ComputeResult } from "../protocol/protocol";

/** What the host needs of the engine's door; `import * as engine` fits. */
export interface AnsweringEngine {
  readonly shippedModel: Model;
  readonly project: (request: ProjectionRequest) => Projection;
  readonly diagnose: (request: DiagnosisRequest) => Diagnosis;
  readonly explainChange: (request: ChangeRequest) => ChangeLedger;
  readonly RequestFaultError: abstract new (
    ...args: never[]
  ) => Error & { readonly fault: RequestFault };
}

export function answer({ id, job }: ComputeRequest, engine: AnsweringEngine): ComputeReply {
  try {
    return { id, result: compute(job, engine) };
  } catch (error) {
    if (error instanceof engine.RequestFaultError) {
      return { id, result: { kind: "fault", fault: error.fault } };
    }
    const message = error instanceof Error ? error.message : String(error);
    return { id, result: { kind: "crashed", message } };
  }
}

function compute(job: ComputeJob, engine: AnsweringEngine): ComputeResult {
  switch (job.kind) {
    case "model":
      return { kind: "model", model: engine.shippedModel };
    case "project": {
      const model = job.request.model ?? engine.shippedModel;
      return { kind: "projection", projection: engine.project({ ...job.request, model }) };
    }
    case "diagnose": {
      const request = { ...job.request, model: engine.shippedModel };
      return { kind: "diagnosis", diagnosis: engine.diagnose(request) };
    }
    case "explainChange": {
      const request = { ...job.request, model: engine.shippedModel };
      return { kind: "ledger", ledger: engine.explainChange(request) };
    }
  }
}
