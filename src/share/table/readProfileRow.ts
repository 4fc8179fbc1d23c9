// One row of a table → a profile, or everything that is wrong with it, cell by cell. An empty cell is
// the value "unknown". Lists are written small: overdues "35@0:open; 10@12:settled" (days late, months
// ago), inquiries "0:2; 3:1" (months ago, how many).
import type { ChoiceField, Field, ListField, NumberField } from "../../profile/field";
import { type NumberFault, parseNumber } from "../../profile/parseNumber";
import {
  type FactValue,
  type FieldPath,
  fieldAt,
  type Profile,
  UNKNOWN_PROFILE,
  withFact,
} from "../../profile/profile";
import type { ColumnUse } from "./profileColumns";

export const CELL_FAULTS = ["notAnOption", "notYesNo", "notAList", "tooManyRows"] as const;
export type CellFault = NumberFault | (typeof CELL_FAULTS)[number];

export interface FaultyCell {
  /** Index of the column in the table. */
  readonly column: number;
  readonly path: FieldPath;
  readonly code: CellFault;
  /** What stood there, cut to what can be shown. */
  readonly text: string;
}

/** Words for options by fact: "稳定" → "steady". Options' own ids are always understood. */
export type OptionWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface ProfileRow {
  readonly name: string;
  readonly profile: Profile;
  readonly faults: readonly FaultyCell[];
}

type CellValue =
  | { readonly ok: true; readonly value: FactValue }
  | { readonly ok: false; readonly code: CellFault };

const UNKNOWN = new Set([
  "",
  "-",
  "–",
  "?",
  "？",
  "未知",
  "不清楚",
  "不知道",
  "unknown",
  "not sure",
]);
const YES = new Set(["是", "有", "yes", "y", "true", "1"]);
const NO = new Set(["否", "无", "没有", "no", "n", "false", "0"]);
const MOST_TEXT = 200;

function readNumber(text: string, field: NumberField): CellValue {
  const parsed = parseNumber(text, field);
  return parsed.ok ? parsed : { ok: false, code: parsed.code };
}

function readChoice(text: string, field: ChoiceField, words: Readonly<Record<string, string>>) {
  const id = field.options.includes(text) ? text : words[text.toLowerCase()];
  return id === undefined
    ? ({ ok: false, code: "notAnOption" } as const)
    : ({ ok: true, value: id } as const);
}

const OVERDUE = /^(\d+)@(\d+):(open|settled)$/;
const INQUIRY = /^(\d+):(\d+)$/;

/** @returns null where the entry is not written as it must be */
function readEntry(path: FieldPath, text: string): Record<string, number | boolean> | null {
  const overdue = path === "repaying.overdues" ? OVERDUE.exec(text) : null;
  if (overdue) {
    const [, daysLate, monthsAgo, state] = overdue;
    return {
      daysLate: Number(daysLate),
      monthsAgo: Number(monthsAgo),
      settled: state === "settled",
    };
  }
  const inquiry = path === "lenders.inquiries" ? INQUIRY.exec(text) : null;
  return inquiry ? { monthsAgo: Number(inquiry[1]), count: Number(inquiry[2]) } : null;
}

function isWithin(entry: Record<string, number | boolean>, field: ListField): boolean {
  return Object.entries(field.columns).every(([name, column]) => {
    const value = entry[name];
    if (column.kind === "flag") return typeof value === "boolean";
    return typeof value === "number" && value >= column.min && value <= column.max;
  });
}

function readList(path: FieldPath, text: string, field: ListField): CellValue {
  if (NO.has(text.toLowerCase())) return { ok: true, value: [] };
  const parts = text.split(/[;；]/).map((part) => part.replace(/\s/g, ""));
  const entries = parts.filter((part) => part !== "").map((part) => readEntry(path, part));
  if (entries.length > field.maxRows) return { ok: false, code: "tooManyRows" };
  const isGood = entries.every((entry) => entry !== null && isWithin(entry, field));
  return isGood ? { ok: true, value: entries } : { ok: false, code: "notAList" };
}

function readCell(path: FieldPath, text: string, field: Field, words: OptionWords): CellValue {
  if (UNKNOWN.has(text.toLowerCase())) return { ok: true, value: null };
  switch (field.kind) {
    case "number":
      return readNumber(text, field);
    case "flag":
      if (YES.has(text.toLowerCase())) return { ok: true, value: true };
      if (NO.has(text.toLowerCase())) return { ok: true, value: false };
      return { ok: false, code: "notYesNo" };
    case "choice":
      return readChoice(text, field, words[path] ?? {});
    case "list":
      return readList(path, text, field);
  }
}

export function readProfileRow(
  cells: readonly string[],
  uses: readonly ColumnUse[],
  words: OptionWords,
): ProfileRow {
  let profile = UNKNOWN_PROFILE;
  let name = "";
  const faults: FaultyCell[] = [];
  uses.forEach((use, column) => {
    const text = (cells[column] ?? "").trim();
    if (use === null) return;
    if (use === "name") {
      name = text.slice(0, MOST_TEXT);
      return;
    }
    const read = readCell(use, text, fieldAt(use), words);
    if (read.ok) profile = withFact(profile, use, read.value);
    else faults.push({ column, path: use, code: read.code, text: text.slice(0, MOST_TEXT) });
  });
  return { name, profile, faults };
}
