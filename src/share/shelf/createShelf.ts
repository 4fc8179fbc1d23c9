// Keeps cases in this browser, once somebody has asked for it. Every way in which a browser can refuse
// becomes a state that the page shows within a second, while it goes on without.
import type { Snapshot } from "../snapshot";
import { writeSnapshot } from "../storedSnapshot";
import { readStoredCase } from "./readStoredCase";
import {
  deleteDatabase,
  faultOf,
  hasDatabase,
  openDatabase,
  putCase,
  readAll,
  type ShelfDatabase,
  takeCase,
} from "./shelfDatabase";
import type {
  Basis,
  Erased,
  Kept,
  KeptCase,
  ShelfFault,
  ShelfState,
  ShelfStatus,
  StoredCase,
} from "./shelfState";

/** A browser that says nothing for this long is held up: well within the second promised. */
const SILENCE_MS = 700;

export interface ShelfHost {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Between the tabs of this browser; null where there is none. */
  readonly channel: Pick<BroadcastChannel, "postMessage" | "addEventListener"> | null;
}

export interface Shelf {
  readonly getState: () => ShelfState;
  readonly subscribe: (listen: () => void) => () => void;
  /** Opens a shelf that is there already; makes none. */
  readonly find: () => Promise<void>;
  /** Opens the shelf, and makes one if there is none: a person's own choice. */
  readonly turnOn: () => Promise<void>;
  /** Reads again what another tab may have changed. */
  readonly refresh: () => Promise<void>;
  /** @param basis what the change was made to; null keeps a new case */
  readonly keep: (snapshot: Snapshot, basis: Basis | null) => Promise<Kept>;
  /** @returns what undoes it, or null if it failed */
  readonly remove: (id: string) => Promise<(() => Promise<Kept>) | null>;
  /** Deletes the database as a whole and looks whether it is gone. */
  readonly eraseAll: () => Promise<Erased>;
  /** Lets go of the database, so that the page can rest in the browser's cache. */
  readonly rest: () => void;
}

const NOTHING: ShelfState = { status: { kind: "off" }, cases: [] };

export function createShelf({ now, newId, channel }: ShelfHost): Shelf {
  let state = NOTHING;
  let database: ShelfDatabase | null = null;
  let opening: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  function show(patch: Partial<ShelfState>): void {
    state = { ...state, ...patch };
    for (const listen of listeners) listen();
  }

  function setStatus(status: ShelfStatus): void {
    show({ status });
  }

  function letGo(): void {
    database?.close();
    database = null;
  }

  function fail(fault: ShelfFault): void {
    if (fault === "gone") {
      letGo();
      show({ status: { kind: "failed", fault }, cases: [] });
    } else setStatus({ kind: "failed", fault });
  }

  async function open(): Promise<void> {
    setStatus({ kind: "opening" });
    const silence = setTimeout(() => fail("blocked"), SILENCE_MS);
    try {
      const opened = await openDatabase({
        onBlocked: () => fail("blocked"),
        onWanted: (isDeleted) => {
          letGo();
          fail(isDeleted ? "gone" : "outdated");
        },
        onClosed: () => fail("gone"),
      });
      database = opened.database;
      await read();
      setStatus({ kind: opened.isNewer ? "readOnly" : "ready" });
    } catch (error) {
      fail(faultOf(error));
    } finally {
      clearTimeout(silence);
    }
  }

  function turnOn(): Promise<void> {
    if (database !== null) return Promise.resolve();
    opening ??= open().finally(() => {
      opening = null;
    });
    return opening;
  }

  async function read(): Promise<void> {
    if (database === null) return;
    const records: readonly unknown[] = await readAll(database);
    const cases = records.map(readStoredCase).sort((a, b) => latest(b) - latest(a));
    show({ cases });
  }

  async function tellOthers(): Promise<void> {
    channel?.postMessage("changed");
    await read();
  }

  /** Writes unless something stands in the way, and says what. */
  async function write<Result>(
    work: (open: ShelfDatabase) => Promise<Result>,
  ): Promise<Result | { readonly kind: "failed"; readonly fault: ShelfFault }> {
    await turnOn();
    const { status } = state;
    if (status.kind === "readOnly") return { kind: "failed", fault: "outdated" };
    if (database === null) {
      return { kind: "failed", fault: status.kind === "failed" ? status.fault : "broken" };
    }
    try {
      const result = await work(database);
      await tellOthers();
      return result;
    } catch (error) {
      const fault = faultOf(error);
      // A full browser still has what it has.
      if (fault !== "full") fail(fault);
      return { kind: "failed", fault };
    }
  }

  function recordOf(id: string, revision: number, snapshot: Snapshot): StoredCase {
    return { id, revision, savedAt: now(), body: writeSnapshot(snapshot) };
  }

  async function putNew(open: ShelfDatabase, snapshot: Snapshot): Promise<Basis> {
    const id = newId();
    await putCase(open, id, (present) => (present ? null : recordOf(id, 1, snapshot)));
    return { id, revision: 1 };
  }

  async function keepIn(
    open: ShelfDatabase,
    snapshot: Snapshot,
    basis: Basis | null,
  ): Promise<Kept> {
    if (basis === null) return { kind: "saved", ...(await putNew(open, snapshot)) };
    let isThere = false;
    const put = await putCase(open, basis.id, (present) => {
      isThere = present !== undefined;
      // What cannot be read was not what this change was made to.
      const isSame = isThere && readStoredCase(present).kind === "readable";
      return isSame && present?.revision === basis.revision
        ? recordOf(basis.id, basis.revision + 1, snapshot)
        : null;
    });
    if (put !== null) return { kind: "saved", id: put.id, revision: put.revision };
    return { kind: isThere ? "both" : "revived", ...(await putNew(open, snapshot)) };
  }

  async function remove(id: string): Promise<(() => Promise<Kept>) | null> {
    const taken = await write(async (open) => ({
      kind: "taken" as const,
      stored: await takeCase(open, id),
    }));
    if (taken.kind === "failed" || !taken.stored) return null;
    const { stored } = taken;
    return () =>
      write(async (open) => {
        const put = await putCase(open, id, (present) => (present ? null : stored));
        if (put !== null) return { kind: "saved", id, revision: stored.revision } as const;
        const besideIt = { ...stored, id: newId(), revision: 1 };
        await putCase(open, besideIt.id, (present) => (present ? null : besideIt));
        return { kind: "both", id: besideIt.id, revision: 1 } as const;
      });
  }

  async function eraseAll(): Promise<Erased> {
    letGo();
    let isBlocked = false;
    try {
      await Promise.race([
        deleteDatabase(() => {
          isBlocked = true;
        }),
        new Promise((_resolve, reject) =>
          setTimeout(() => reject(new Error("silence")), SILENCE_MS),
        ),
      ]);
      const isLeft = await hasDatabase();
      show(NOTHING);
      return { kind: "erased", verified: isLeft === false };
    } catch (error) {
      const fault = isBlocked ? "blocked" : faultOf(error);
      fail(fault);
      return { kind: "failed", fault };
    }
  }

  async function find(): Promise<void> {
    try {
      if (database === null && (await hasDatabase()) === true) await turnOn();
    } catch (error) {
      fail(faultOf(error));
    }
  }

  async function refresh(): Promise<void> {
    try {
      if (database === null) await find();
      else await read();
    } catch (error) {
      fail(faultOf(error));
    }
  }

  channel?.addEventListener("message", () => {
    if (database !== null) void refresh();
  });

  return {
    getState: () => state,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    find,
    turnOn,
    refresh,
    keep: (snapshot, basis) => write((open) => keepIn(open, snapshot, basis)),
    remove,
    eraseAll,
    rest: letGo,
  };
}

function latest(kept: KeptCase): number {
  return kept.kind === "readable" ? kept.savedAt : Number.POSITIVE_INFINITY;
}
