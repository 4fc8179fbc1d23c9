// The page's end of a wire to a worker: a real Worker, its in-process twin, or a faulty one in a
// test. A port that was terminated is never used again.
export interface WorkerPort {
  /** Throws a DataCloneError when the message cannot be cloned. */
  readonly postMessage: (message: unknown) => void;
  readonly terminate: () => void;
  readonly onMessage: (listen: (message: unknown) => void) => void;
  readonly onError: (listen: (message: string) => void) => void;
}
