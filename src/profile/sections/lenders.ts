// Everything owed elsewhere, and who has looked at the credit report.
import { list, number } from "../field";

export const lendersFields = {
  /** Online lending platforms with an outstanding balance, this line not counted. */
  platformsWithBalance: number("count", 0, 30, 1),
  otherUnsecuredDebtYuan: number("yuan", 0, 5_000_000, 1_000),
  /** Balance over limit of all credit cards together. */
  cardUtilisationRatio: number("ratio", 0, 2, 0.01),
  /** Hard inquiries (loan approval, card approval, guarantee review) by month. */
  inquiries: list(24, {
    monthsAgo: number("months", 0, 23, 1),
    count: number("count", 1, 50, 1),
  }),
} as const;
