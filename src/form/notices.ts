// Soft notices: facts that are allowed but surprising beside each other. Never an error, because
// real lines do end up this way (a cut leaves the balance above the limit).
import type { FactPath } from "./formFields";

export interface Notice {
  readonly id:
    | "limitZero"
    | "limitAboveBefore"
    | "balanceAboveLimit"
    | "serviceAboveIncome"
    | "cardsOverLimit";
  /** The field under which it is shown. */
  readonly at: FactPath;
  /** The number facts that it reads; all must be known. */
  readonly reads: readonly FactPath[];
  readonly holds: (...facts: readonly number[]) => boolean;
}

export const NOTICES: readonly Notice[] = [
  {
    id: "limitZero",
    at: "line.limitNowYuan",
    reads: ["line.limitNowYuan"],
    holds: (limit = 0) => limit === 0,
  },
  {
    id: "limitAboveBefore",
    at: "line.limitBeforeYuan",
    reads: ["line.limitNowYuan", "line.limitBeforeYuan"],
    holds: (now = 0, before = 0) => now > before,
  },
  {
    id: "balanceAboveLimit",
    at: "line.balanceYuan",
    reads: ["line.balanceYuan", "line.limitNowYuan"],
    holds: (balance = 0, limit = 0) => balance > limit,
  },
  {
    id: "serviceAboveIncome",
    at: "income.monthlyDebtServiceYuan",
    reads: ["income.monthlyDebtServiceYuan", "income.monthlyIncomeYuan"],
    holds: (service = 0, income = 0) => service > income,
  },
  {
    id: "cardsOverLimit",
    at: "lenders.cardUtilisationRatio",
    reads: ["lenders.cardUtilisationRatio"],
    holds: (ratio = 0) => ratio > 1,
  },
];

export function noticesAt(path: FactPath): readonly Notice[] {
  return NOTICES.filter((notice) => notice.at === path);
}
