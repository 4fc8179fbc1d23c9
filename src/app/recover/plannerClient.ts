// The planner's client and its one worker, made when the plan is first looked at and kept for as
// long as the page lives.

import { createComputeClient } from "../../worker/client/computeClient";
import type { PlanClient } from "../../worker/client/jobClient";
import { findUnsoundPlan } from "../../worker/client/soundness";
import type { PlanJob, PlanResult, PlanStep } from "../../worker/protocol/planProtocol";
import { spawnPlannerWorker } from "../spawnPlannerWorker";

/** A slow phone may think longer about one search than about one projection. */
const DEADLINE_MS = 10_000;

export const plannerClient: PlanClient = createComputeClient<PlanJob, PlanResult, PlanStep>({
  spawn: spawnPlannerWorker,
  isSound: findUnsoundPlan,
  deadlineMs: DEADLINE_MS,
  stoppable: true,
});
