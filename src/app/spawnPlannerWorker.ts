// Starts the planner's worker, apart from the scoring one: a long search never holds up the page's
// figures. Inlined as a blob, it obeys the page's security policy.
import { portOfWorker } from "../worker/client/portOfWorker";
import PlannerWorker from "../worker/host/plannerWorker?worker&inline";
import type { WorkerPort } from "../worker/protocol/workerPort";

export function spawnPlannerWorker(): WorkerPort {
  return portOfWorker(new PlannerWorker());
}
