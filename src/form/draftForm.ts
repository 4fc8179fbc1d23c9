// What the fields are given: the part of react-hook-form that they need, with the draft's types
// filled in, and what outlives a field that is not shown at the moment.
import type { ReactNode } from "react";
import type { Control, FieldPath, UseFormGetValues, UseFormSetValue } from "react-hook-form";
import type { ChangedPaths } from "./changedPaths";
import type { Draft, RowDraft } from "./draft";
import type { DraftFacts } from "./draftSchema";
import type { FactPath, ListPath } from "./formFields";

export interface DraftForm {
  readonly control: Control<Draft, unknown, DraftFacts>;
  readonly setValue: UseFormSetValue<Draft>;
  readonly getValues: UseFormGetValues<Draft>;
  /** Answers put aside by "I don't know" or "none"; they come back when that is taken back. */
  readonly kept: Map<FactPath, string | readonly RowDraft[]>;
  readonly changed: ChangedPaths;
}

/** Any place in the draft that holds an answer: a fact or a cell of a list. */
export type AnswerPath = FieldPath<Draft>;

/** Something that stands at the end of a fact's label line, given by whoever places the form. */
export type Trailing = (path: FactPath) => ReactNode;

export function cellPath(path: ListPath, index: number, column: string): AnswerPath {
  // Columns come from the metadata that the draft's type is built from.
  return `${path}.${index}.${column}` as AnswerPath;
}

/** Remembers what a fact says now, unless it says nothing. */
export function keepAnswer(form: DraftForm, path: FactPath): void {
  const answer: unknown = form.getValues(path);
  if (typeof answer === "string") form.kept.set(path, answer);
  if (Array.isArray(answer) && answer.length > 0) form.kept.set(path, answer);
}
