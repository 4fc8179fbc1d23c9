// The credit line itself, today and before the fall.
import { number } from "../field";

export const lineFields = {
  /** Limit shown in the app today; known, it calibrates the model (see ARCHITECTURE). */
  limitNowYuan: number("yuan", 0, 300_000, 500),
  limitBeforeYuan: number("yuan", 0, 300_000, 500),
  /** Principal now outstanding on this line. May exceed the limit after a cut. */
  balanceYuan: number("yuan", 0, 300_000, 500),
} as const;
