// Brings what an older page has written to the present version, one version at a time. Never reads
// what a newer one has written.
import { faulty, good, type Parsed } from "./shareFault";

/** By the version that a step starts from; a step may rely on that version's shape and must not throw. */
export type Migrations = Readonly<Record<number, (stored: Stored) => Stored>>;
type Stored = Readonly<Record<string, unknown>>;

interface Target {
  readonly format: string;
  readonly version: number;
  readonly steps: Migrations;
}

export function migrate(value: unknown, { format, version, steps }: Target): Parsed<Stored> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return faulty("notOurs");
  }
  let stored: Stored = { ...value };
  const from = stored.version;
  if (stored.format !== format || typeof from !== "number" || !Number.isSafeInteger(from)) {
    return faulty("notOurs");
  }
  if (from > version) return faulty("newerVersion", String(from));
  for (let at = from; at < version; at += 1) {
    const step = steps[at];
    if (!step) return faulty("notOurs");
    stored = { ...step(stored), version: at + 1 };
  }
  return good(stored);
}
