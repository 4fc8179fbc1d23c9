// Income, what debt takes of it each month, and what of it is proven to the lender.
import { flag, number } from "../field";

export const incomeFields = {
  monthlyIncomeYuan: number("yuan", 0, 1_000_000, 500),
  monthlyDebtServiceYuan: number("yuan", 0, 1_000_000, 100),
  salarySlips: flag(),
  housingFund: flag(),
  bankStatements: flag(),
  assetProof: flag(),
  businessProof: flag(),
} as const;
