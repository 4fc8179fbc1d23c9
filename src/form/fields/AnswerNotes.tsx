// The lines under an input: what is wrong with the answer, then what is worth noticing about it.
import type { ReactNode } from "react";
import styles from "./fields.module.css";

interface AnswerNotesProps {
  readonly id: string;
  readonly fault: string | null;
  readonly children?: ReactNode;
}

/** Always there, so that the input can be described by it; takes no room while it says nothing. */
export function AnswerNotes({ id, fault, children }: AnswerNotesProps) {
  return (
    <p id={id} className={styles.notes}>
      {fault !== null && <span className={styles.fault}>{fault}</span>}
      {children}
    </p>
  );
}
