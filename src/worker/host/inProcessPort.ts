// The worker's twin without a thread, for tests: everything is cloned both ways and answered later,
// as on the real wire, so that what passes here passes there.
import type { ComputeReply, ComputeRequest } from "../protocol/protocol";
import type { WorkerPort } from "../protocol/workerPort";

export function createInProcessPort(answer: (request: ComputeRequest) => ComputeReply): WorkerPort {
  let terminated = false;
  const messageListeners: ((message: unknown) => void)[] = [];
  const errorListeners: ((message: string) => void)[] = [];

  function handle(request: ComputeRequest): void {
    if (terminated) return;
    try {
      const reply: unknown = structuredClone(answer(request));
      for (const listen of messageListeners) listen(reply);
    } catch (error) {
      for (const listen of errorListeners) listen(String(error));
    }
  }

  return {
    postMessage(message) {
      // The page's side sends nothing but requests.
      const request = structuredClone(message) as ComputeRequest;
      void Promise.resolve().then(() => handle(request));
    },
    terminate() {
      terminated = true;
    },
    onMessage: (listen) => void messageListeners.push(listen),
    onError: (listen) => void errorListeners.push(listen),
  };
}
