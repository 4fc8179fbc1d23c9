// A record of the shelf as the page shows it: readable, or as it lies there. Trusts no part of it.
import { readSnapshot } from "../storedSnapshot";
import type { KeptCase, StoredCase } from "./shelfState";

function isStored(record: unknown): record is StoredCase {
  if (typeof record !== "object" || record === null) return false;
  const { id, revision, savedAt, body } = record as Readonly<Record<string, unknown>>;
  return (
    typeof id === "string" &&
    Number.isSafeInteger(revision) &&
    Number.isFinite(savedAt) &&
    typeof body === "string"
  );
}

function rawText(record: unknown): string {
  const { body } = (record ?? {}) as { readonly body?: unknown };
  return typeof body === "string" ? body : (JSON.stringify(record) ?? String(record));
}

export function readStoredCase(record: unknown): KeptCase {
  const raw = rawText(record);
  const { id } = (record ?? {}) as { readonly id?: unknown };
  const name = typeof id === "string" ? id : "";
  if (!isStored(record)) {
    return { kind: "unreadable", id: name, raw, fault: { code: "notOurs", detail: "" } };
  }
  const read = readSnapshot(record.body);
  if (!read.ok) return { kind: "unreadable", id: name, raw, fault: read.fault };
  const { revision, savedAt } = record;
  return { kind: "readable", id: name, revision, savedAt, snapshot: read.value };
}
