// How the line is drawn and what the money is for.
import { choice, flag, number } from "../field";

export const borrowingFields = {
  drawsPerMonth: number("perMonth", 0, 60, 0.5),
  /** A recent draw unlike the person's own history (row 61). */
  unusualAmount: flag(),
  purpose: choice("consumption", "business", "securities", "property"),
  /** The lender has traced loan money into securities or property. */
  misuseTraced: flag(),
} as const;
