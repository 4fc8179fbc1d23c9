// What is not the person's doing: the platform's policy and errors about the person.
import { choice, flag } from "../field";

export const platformFields = {
  /** How far the platform has tightened or eased for everybody. */
  tightening: choice("eased", "none", "mild", "strong", "severe"),
  /** An error in the credit report, or a misjudgement by the platform (row 113). */
  recordError: flag(),
} as const;
