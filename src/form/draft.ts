// The draft: what is typed, as it is typed. The form owns it; draftSchema turns it into facts.
// `null` is the answer "I don't know"; an empty string is an answer still missing.
import type { ChoiceField, ColumnGroup, Field, FlagField, NumberField } from "../profile/field";
import type { FactValue, Habits, Profile } from "../profile/profile";
import {
  canBeUnknown,
  type FactPath,
  FORM_FIELDS,
  FORM_SECTION_IDS,
  type FormFields,
  fieldOf,
} from "./formFields";
import { numberText } from "./numberText";

/** A row has no unknown columns: `null` is a yes or no not given yet. */
type DraftRow<Columns extends ColumnGroup> = {
  readonly [K in keyof Columns]: Columns[K] extends NumberField ? string : boolean | null;
};

type DraftValue<F> = F extends NumberField
  ? string | null
  : F extends FlagField
    ? boolean | null
    : F extends ChoiceField
      ? string | null
      : F extends { readonly columns: infer Columns extends ColumnGroup }
        ? readonly DraftRow<Columns>[] | null
        : never;

export type Draft = {
  readonly [S in Exclude<keyof FormFields, "habits">]: {
    readonly [K in keyof FormFields[S]]: DraftValue<FormFields[S][K]>;
  };
} & { readonly habits: { readonly [K in keyof Habits]: string } };

export type RowDraft = { readonly [column: string]: string | boolean | null };

function draftRow(columns: ColumnGroup, row: Readonly<Record<string, unknown>>): RowDraft {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      const value = row[name];
      return [name, column.kind === "number" ? numberText(Number(value), column.unit) : value];
    }),
  ) as RowDraft;
}

function draftValue(field: Field, fact: unknown): unknown {
  if (fact === null) return null;
  if (field.kind === "number") return numberText(Number(fact), field.unit);
  if (field.kind === "list") {
    const rows = fact as readonly Readonly<Record<string, unknown>>[];
    return rows.map((row) => draftRow(field.columns, row));
  }
  return fact;
}

type DraftAnswer = { [S in keyof Draft]: Draft[S][keyof Draft[S]] }[keyof Draft];

/** One fact as the person would have typed it. A habit is never unknown: without it, it is missing. */
export function draftAnswer(path: FactPath, fact: FactValue): DraftAnswer {
  const answer = fact === null && !canBeUnknown(path) ? "" : draftValue(fieldOf(path), fact);
  // Built from the metadata that the type is built from.
  return answer as DraftAnswer;
}

export function toDraft(profile: Profile, habits: Habits): Draft {
  const facts: Readonly<Record<string, object>> = { ...profile, habits };
  return Object.fromEntries(
    FORM_SECTION_IDS.map((section) => {
      const group = facts[section] as Readonly<Record<string, unknown>>;
      return [
        section,
        Object.fromEntries(
          Object.entries(FORM_FIELDS[section] as Readonly<Record<string, Field>>).map(
            ([name, field]) => [name, draftValue(field, group[name])],
          ),
        ),
      ];
    }),
    // Built from the metadata that the type is built from.
  ) as unknown as Draft;
}

/** A row in which nothing is answered yet. */
export function emptyRow(columns: ColumnGroup): RowDraft {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column.kind === "number" ? "" : null]),
  );
}

/** The own entries of a plain object with exactly these keys, else null. */
function entriesOf(value: unknown, keys: readonly string[]): ReadonlyMap<string, unknown> | null {
  if (typeof value !== "object" || value === null) return null;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return null;
  const own = Object.entries(value);
  if (own.length !== keys.length || !keys.every((key) => Object.hasOwn(value, key))) return null;
  return new Map(own);
}

function isRow(columns: ColumnGroup, value: unknown): boolean {
  const cells = entriesOf(value, Object.keys(columns));
  return (
    cells !== null &&
    Object.entries(columns).every(([name, column]) => {
      const cell = cells.get(name);
      return column.kind === "number"
        ? typeof cell === "string"
        : cell === null || typeof cell === "boolean";
    })
  );
}

function isDraftValue(field: Field, value: unknown): boolean {
  if (value === null) return true;
  switch (field.kind) {
    case "number":
      return typeof value === "string";
    case "flag":
      return typeof value === "boolean";
    case "choice":
      return typeof value === "string" && field.options.includes(value);
    case "list":
      return (
        Array.isArray(value) &&
        value.length <= field.maxRows &&
        value.every((row) => isRow(field.columns, row))
      );
  }
}

/** Whether something restored has the structure of a draft; its texts may still be wrong. */
export function isDraft(value: unknown): value is Draft {
  const sections = entriesOf(value, FORM_SECTION_IDS);
  return (
    sections !== null &&
    FORM_SECTION_IDS.every((section) => {
      const fields: Readonly<Record<string, Field>> = FORM_FIELDS[section];
      const answers = entriesOf(sections.get(section), Object.keys(fields));
      return (
        answers !== null &&
        Object.entries(fields).every(([name, field]) => {
          const answer = answers.get(name);
          return isDraftValue(field, answer) && (section !== "habits" || answer !== null);
        })
      );
    })
  );
}
