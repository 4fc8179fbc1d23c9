// The database under the shelf: one store of whole records, so that a record is there completely or
// not at all. Opening says what stands in the way instead of waiting for it.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { ShelfFault, StoredCase } from "./shelfState";

export const DATABASE = "limit-recovery";
const DATABASE_VERSION = 1;
const STORE = "cases";

interface ShelfSchema extends DBSchema {
  cases: { key: string; value: StoredCase };
}

export type ShelfDatabase = IDBPDatabase<ShelfSchema>;

export interface DatabaseEvents {
  /** Another tab with an older page holds the database; opening goes on once it lets go. */
  readonly onBlocked: () => void;
  /** Another tab wants to upgrade or delete it: let go at once. */
  readonly onWanted: (isDeleted: boolean) => void;
  /** The browser has closed it, such as when site data are cleared. */
  readonly onClosed: () => void;
}

export interface OpenedDatabase {
  readonly database: ShelfDatabase;
  /** Written by a newer page. */
  readonly isNewer: boolean;
}

/** @throws what the browser throws; see `faultOf` */
export async function openDatabase(events: DatabaseEvents): Promise<OpenedDatabase> {
  const { onBlocked, onWanted, onClosed } = events;
  const callbacks = {
    blocked: onBlocked,
    blocking: (_current: number, wanted: number | null) => onWanted(wanted === null),
    terminated: onClosed,
  };
  try {
    const database = await openDB<ShelfSchema>(DATABASE, DATABASE_VERSION, {
      ...callbacks,
      upgrade(created) {
        created.createObjectStore(STORE, { keyPath: "id" });
      },
    });
    return { database, isNewer: false };
  } catch (error) {
    if (nameOf(error) !== "VersionError") throw error;
    // Without a version: as it stands.
    return { database: await openDB<ShelfSchema>(DATABASE, undefined, callbacks), isNewer: true };
  }
}

/** Whether a shelf exists, without making one; null where the browser does not tell. */
export async function hasDatabase(): Promise<boolean | null> {
  if (typeof indexedDB.databases !== "function") return null;
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
}

export function readAll(database: ShelfDatabase): Promise<readonly StoredCase[]> {
  return database.objectStoreNames.contains(STORE) ? database.getAll(STORE) : Promise.resolve([]);
}

/**
 * One transaction: `decide` sees what lies there now and says what to put, or null for nothing.
 * Nobody else's change comes between the two.
 */
export async function putCase(
  database: ShelfDatabase,
  id: string,
  decide: (present: StoredCase | undefined) => StoredCase | null,
): Promise<StoredCase | null> {
  const transaction = database.transaction(STORE, "readwrite", { durability: "strict" });
  const next = decide(await transaction.store.get(id));
  if (next !== null) await transaction.store.put(next);
  await transaction.done;
  return next;
}

/** @returns what was there, as it was there */
export async function takeCase(
  database: ShelfDatabase,
  id: string,
): Promise<StoredCase | undefined> {
  const transaction = database.transaction(STORE, "readwrite", { durability: "strict" });
  const present = await transaction.store.get(id);
  await transaction.store.delete(id);
  await transaction.done;
  return present;
}

export async function deleteDatabase(onBlocked: () => void): Promise<void> {
  await deleteDB(DATABASE, { blocked: onBlocked });
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : "";
}

export function faultOf(error: unknown): ShelfFault {
  const name = nameOf(error);
  if (name === "QuotaExceededError") return "full";
  if (name === "SecurityError" || name === "InvalidAccessError") return "forbidden";
  // Where site data are blocked, the database is not even there.
  if (error instanceof ReferenceError || error instanceof TypeError) return "forbidden";
  if (name === "InvalidStateError") return "gone";
  return "broken";
}
