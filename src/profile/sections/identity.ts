// Who the platform knows the person to be, and whether the account looks safe.
import { choice, flag, number } from "../field";

export const identityFields = {
  realNameVerified: flag(),
  cardsBound: number("count", 0, 20, 1),
  /** Verifications and growth-programme items completed (row 24). */
  verifications: number("count", 0, 10, 1),
  /** Abnormal log-in or suspicious device (row 15). */
  securityAlert: choice("none", "cleared", "open"),
  unfamiliarDevices: number("count", 0, 10, 1),
} as const;
