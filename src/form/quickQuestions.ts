// The short form: the questions that say most about a fallen limit, in the order in which somebody
// whose limit has just fallen can answer them. What is not asked here stays as it is.
import type { FactPath } from "./formFields";

export type FormMode = "quick" | "full";

export const QUICK_QUESTIONS: readonly FactPath[] = [
  // On the page that they have just looked at; calibrates every figure that follows.
  "line.limitNowYuan",
  // The fall itself: without it there is nothing to explain. Everybody remembers it.
  "line.limitBeforeYuan",
  // On the same page; against the limit of today it is the utilisation.
  "line.balanceYuan",
  // The gravest single cause, and usually "none": a quick answer that rules most out.
  "repaying.overdues",
  // Owing many lenders at once is the commonest reason for a cut without any overdue.
  "lenders.platformsWithBalance",
  // The trace that shopping for loans leaves; many do not know that it counts.
  "lenders.inquiries",
  // Known by heart; what the debts below are measured against.
  "income.monthlyIncomeYuan",
  // Takes a moment to add up, so it follows the income it is divided by.
  "income.monthlyDebtServiceYuan",
  // An account gone quiet is cut too, and this is the easiest thing to change.
  "alipay.paymentsPerMonth",
  // Weighs much, but is the most delicate: asked last, when the rest has shown what it is for.
  "borrowing.purpose",
];

const QUICK: ReadonlySet<FactPath> = new Set(QUICK_QUESTIONS);

export function isAsked(path: FactPath, mode: FormMode): boolean {
  return mode === "full" || QUICK.has(path);
}
