// Edits that come from outside the form, such as a point dragged on a curve: written into the one
// field as if they had been typed there, so that validation and the parent follow as usual.
import { useEffect, useRef } from "react";
import type { FactValue } from "../profile/profile";
import { draftAnswer, type RowDraft } from "./draft";
import { type AnswerPath, cellPath, type DraftForm, keepAnswer } from "./draftForm";
import { type FactPath, isListPath } from "./formFields";

export interface OutsideEdit {
  readonly path: FactPath;
  readonly value: FactValue;
  /** A new token is a new edit, even of the same value. */
  readonly token: number;
}

interface NewCell {
  readonly path: AnswerPath;
  readonly answer: string | boolean | null;
}

/** The one cell in which two lists of rows differ, if there is exactly one. */
function onlyNewCell(path: FactPath, before: unknown, after: unknown): NewCell | null {
  if (!isListPath(path) || !Array.isArray(before) || !Array.isArray(after)) return null;
  if (before.length !== after.length) return null;
  const cells = after.flatMap((row: RowDraft, index) =>
    Object.entries(row)
      .filter(([column, answer]) => answer !== before[index][column])
      .map(([column, answer]) => ({ path: cellPath(path, index, column), answer })),
  );
  return cells.length === 1 ? (cells[0] ?? null) : null;
}

function writeFact(form: DraftForm, { path, value }: OutsideEdit): void {
  if (value === null) keepAnswer(form, path);
  const answer = draftAnswer(path, value);
  const cell = onlyNewCell(path, form.getValues(path), answer);
  // A list written as a whole builds its rows anew; in a drag it is one cell that changes.
  if (cell) form.setValue(cell.path, cell.answer, { shouldValidate: true });
  else form.setValue(path, answer, { shouldValidate: true });
}

export function useOutsideEdit(form: DraftForm, edit: OutsideEdit | undefined): void {
  // An edit that is already there when the form begins was meant for the entries before these.
  const done = useRef(edit?.token);
  useEffect(() => {
    if (!edit || edit.token === done.current) return;
    done.current = edit.token;
    writeFact(form, edit);
  }, [form, edit]);
}
