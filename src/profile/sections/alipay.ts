// Daily life on Alipay as the platform can see it.
import { choice, number } from "../field";

export const alipayFields = {
  paymentsPerMonth: number("perMonth", 0, 1_000, 1),
  /** Utilities, transport, phone and the like that are bound to the account. */
  boundServices: number("count", 0, 10, 1),
  /** Different scenes of spending in a month: shops, meals, transport, utilities, health … */
  sceneCount: number("count", 0, 12, 1),
  spendingRegularity: choice("steady", "usual", "erratic"),
  /** thin: what is spent suggests limited means (row 40). */
  spendingLevel: choice("thin", "usual", "ample"),
} as const;
