// The part of react-hook-form that the fields are given, with the draft's types filled in.
import type { ReactNode } from "react";
import type { Control, FieldPath, UseFormSetValue } from "react-hook-form";
import type { Draft } from "./draft";
import type { DraftFacts } from "./draftSchema";
import type { FactPath, ListPath } from "./formFields";

export interface DraftForm {
  readonly control: Control<Draft, unknown, DraftFacts>;
  readonly setValue: UseFormSetValue<Draft>;
}

/** Any place in the draft that holds an answer: a fact or a cell of a list. */
export type AnswerPath = FieldPath<Draft>;

/** Something that stands beside a fact's input, given by whoever places the form. */
export type Trailing = (path: FactPath) => ReactNode;

export function cellPath(path: ListPath, index: number, column: string): AnswerPath {
  // Columns come from the metadata that the draft's type is built from.
  return `${path}.${index}.${column}` as AnswerPath;
}
