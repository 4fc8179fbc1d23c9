// Starts the scoring worker. Inlined as a blob, it obeys the page's security policy; loaded by URL
// it would not.
import { portOfWorker } from "../worker/client/portOfWorker";
import ScoringWorker from "../worker/host/worker?worker&inline";
import type { WorkerPort } from "../worker/protocol/workerPort";

export function spawnScoringWorker(): WorkerPort {
  return portOfWorker(new ScoringWorker());
}
