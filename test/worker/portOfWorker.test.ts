// The adapter of a browser's Worker, by a stand-in with the same handlers.
import { describe, expect, it, vi } from "vitest";
import { portOfWorker } from "../../src/worker/client/portOfWorker";

function fakeWorker() {
  const worker = {
    postMessage: vi.fn(),
    terminate: vi.fn(),
    onmessage: null as ((event: { data: unknown }) => void) | null,
    onerror: null as ((event: { message?: string; preventDefault: () => void }) => void) | null,
    onmessageerror: null as (() => void) | null,
  };
  return { worker, port: portOfWorker(worker as unknown as Worker) };
}

describe("the port of a worker", () => {
  it("hands on the data of messages", () => {
    const { worker, port } = fakeWorker();
    const heard: unknown[] = [];
    port.onMessage((message) => heard.push(message));
    worker.onmessage?.({ data: { id: 1 } });
    port.postMessage({ id: 2 });
    expect(heard).toEqual([{ id: 1 }]);
    expect(worker.postMessage).toHaveBeenCalledWith({ id: 2 });
  });

  it("calls broken: an error, an error without a message, an unreadable reply", () => {
    const { worker, port } = fakeWorker();
    const heard: string[] = [];
    port.onError((message) => heard.push(message));
    worker.onerror?.({ message: "Uncaught", preventDefault: () => {} });
    worker.onerror?.({ preventDefault: () => {} });
    worker.onmessageerror?.();
    expect(heard).toHaveLength(3);
    expect(heard.every((message) => message.length > 0)).toBe(true);
  });

  it("leaves no listener after terminating", () => {
    const { worker, port } = fakeWorker();
    port.onMessage(() => {});
    port.onError(() => {});
    port.terminate();
    expect(worker).toMatchObject({ onmessage: null, onerror: null, onmessageerror: null });
    expect(worker.terminate).toHaveBeenCalledOnce();
  });
});
