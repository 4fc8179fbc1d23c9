// Makes a port of a browser's Worker. Knows no message: only which of the worker's events mean
// "it answered" and which mean "it is broken".
import type { WorkerPort } from "../protocol/workerPort";

export function portOfWorker(worker: Worker): WorkerPort {
  return {
    postMessage: (message) => worker.postMessage(message),
    terminate() {
      worker.onmessage = null;
      worker.onerror = null;
      worker.onmessageerror = null;
      worker.terminate();
    },
    onMessage(listen) {
      worker.onmessage = (event) => listen(event.data);
    },
    onError(listen) {
      worker.onerror = (event) => {
        event.preventDefault();
        // A worker that the security policy blocked reports a plain event without a message.
        listen(event.message || "the worker could not be started");
      };
      worker.onmessageerror = () => listen("the worker's reply could not be read");
    },
  };
}
