// Starts a worker for a long table; inlined as a blob for the same reason as the scoring worker.
import BatchWorker from "../../worker/batch/batchWorker?worker&inline";
import { portOfWorker } from "../../worker/client/portOfWorker";
import type { WorkerPort } from "../../worker/protocol/workerPort";

export function spawnBatchWorker(): WorkerPort {
  return portOfWorker(new BatchWorker());
}
