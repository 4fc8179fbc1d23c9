// How much is known: answers that can be read, neither "I don't know" nor still missing. Habits are
// always known, so they do not count.
import type { Field } from "../profile/field";
import { parseNumber } from "../profile/parseNumber";
import type { Draft } from "./draft";
import { canBeUnknown, FACT_PATHS, type FactPath, fieldOf } from "./formFields";

export interface KnownCount {
  readonly known: number;
  readonly total: number;
}

export const COUNTED_PATHS = FACT_PATHS.filter(canBeUnknown);

/** A list is known when every cell of every row is; none is known too. */
function isKnown(field: Field, answer: unknown): boolean {
  if (answer === null) return false;
  if (field.kind === "number") return typeof answer === "string" && parseNumber(answer, field).ok;
  if (field.kind !== "list") return true;
  const columns = Object.entries(field.columns);
  const rows = answer as readonly Readonly<Record<string, unknown>>[];
  return rows.every((row) => columns.every(([name, column]) => isKnown(column, row[name])));
}

export function countKnown(draft: Partial<Draft>, paths: readonly FactPath[]): KnownCount {
  const known = paths.filter((path) => {
    const [section = "", name = ""] = path.split(".");
    const answers = draft[section as keyof Draft] as Readonly<Record<string, unknown>> | undefined;
    return isKnown(fieldOf(path), answers?.[name] ?? null);
  });
  return { known: known.length, total: paths.length };
}
