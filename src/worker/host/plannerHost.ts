// Works on one planning job after the other, in pieces: after each it reports and lets messages in,
// so that a job can be stopped. Knows no Worker: the planner's worker and its tests both use it.
import type {
  AdherenceBand,
  AdherenceRequest,
  AgedScenario,
  EarlyWarning,
  Model,
  PlanOutcome,
  PlanProgress,
  PlanRequest,
  ProjectionRequest,
  RequestFault,
  StressOutcome,
  StressRequest,
} from "../../engine";
import type {
  CancelMessage,
  PlanJob,
  PlannerMessage,
  PlanRequestMessage,
  PlanResult,
  PlanStep,
} from "../protocol/planProtocol";
import type { ProjectJob } from "../protocol/protocol";

/** What the host needs of the engine's door; `import * as engine` fits. */
export interface PlanningEngine {
  readonly shippedModel: Model;
  readonly planSteps: (request: PlanRequest) => Generator<PlanProgress, PlanOutcome>;
  readonly adherenceSteps: (request: AdherenceRequest) => Generator<number, AdherenceBand>;
  readonly stressPlan: (request: StressRequest) => StressOutcome;
  readonly earlyWarnings: (request: ProjectionRequest) => EarlyWarning[];
  readonly ageScenario: (
    request: ProjectionRequest,
    months: number,
    limitYuan: number,
  ) => AgedScenario;
  readonly RequestFaultError: abstract new (
    ...args: never[]
  ) => Error & { readonly fault: RequestFault };
}

function* stepsOf(job: PlanJob, engine: PlanningEngine): Generator<PlanStep, PlanResult> {
  const withModel = (projection: ProjectJob): ProjectionRequest => ({
    ...projection,
    model: projection.model ?? engine.shippedModel,
  });
  switch (job.kind) {
    case "plan": {
      const projection = withModel(job.request.projection);
      const steps = engine.planSteps({ ...job.request, projection });
      let step = steps.next();
      while (!step.done) {
        yield { kind: "plan", progress: step.value };
        step = steps.next();
      }
      return { kind: "plan", outcome: step.value };
    }
    case "adherence": {
      const projection = withModel(job.request.projection);
      const steps = engine.adherenceSteps({ ...job.request, projection });
      let step = steps.next();
      while (!step.done) {
        yield { kind: "adherence", done: step.value };
        step = steps.next();
      }
      return { kind: "adherence", band: step.value };
    }
    case "stress": {
      const projection = withModel(job.request.projection);
      return { kind: "stress", outcome: engine.stressPlan({ ...job.request, projection }) };
    }
    case "warnings":
      return { kind: "warnings", warnings: engine.earlyWarnings(withModel(job.projection)) };
    case "age":
      return {
        kind: "age",
        scenario: engine.ageScenario(withModel(job.projection), job.months, job.limitYuan),
      };
  }
}

/** @param pause lets waiting messages be received before it resolves */
export function createPlannerHost(
  engine: PlanningEngine,
  post: (message: PlannerMessage) => void,
  pause: () => Promise<void>,
): (message: PlanRequestMessage | CancelMessage) => void {
  const cancelled = new Set<number>();

  async function work({ id, job }: PlanRequestMessage): Promise<PlanResult> {
    const steps = stepsOf(job, engine);
    let step = steps.next();
    while (!step.done) {
      post({ id, progress: step.value });
      await pause();
      if (cancelled.has(id)) return { kind: "stopped" };
      step = steps.next();
    }
    return step.value;
  }

  async function answer(request: PlanRequestMessage): Promise<void> {
    const { id } = request;
    let result: PlanResult;
    try {
      result = await work(request);
    } catch (error) {
      result =
        error instanceof engine.RequestFaultError
          ? { kind: "fault", fault: error.fault }
          : { kind: "crashed", message: error instanceof Error ? error.message : String(error) };
    }
    cancelled.delete(id);
    post({ id, result });
  }

  return (message) => {
    if ("cancel" in message) cancelled.add(message.cancel);
    else void answer(message);
  };
}
