// A port that a test plays by hand: it records what it is sent and answers only when told to.
import type { Request } from "../../src/worker/protocol/protocol";
import type { WorkerPort } from "../../src/worker/protocol/workerPort";

export interface ScriptedPort extends WorkerPort {
  readonly received: Request<string>[];
  readonly isTerminated: () => boolean;
  /** Answers the request with the id, or the newest one, as the real worker would. */
  readonly reply: (result: unknown, id?: number) => void;
  readonly fail: (message: string) => void;
}

export function createScriptedPort(): ScriptedPort {
  const received: Request<string>[] = [];
  let isTerminated = false;
  let listen: (message: unknown) => void = () => {};
  let listenError: (message: string) => void = () => {};
  return {
    received,
    isTerminated: () => isTerminated,
    postMessage: (message) => void received.push(structuredClone(message) as Request<string>),
    terminate: () => {
      isTerminated = true;
    },
    onMessage: (listener) => {
      listen = listener;
    },
    onError: (listener) => {
      listenError = listener;
    },
    reply: (result, id = received.at(-1)!.id) => listen({ id, result }),
    fail: (message) => listenError(message),
  };
}
