// Appetite for risk (rows 10, 28).
import { flag, number } from "../field";

export const investmentsFields = {
  /** Share of the person's money in stocks, crypto, futures. */
  riskAssetRatio: number("ratio", 0, 1, 0.01),
  /** Invests borrowed money. */
  leveraged: flag(),
} as const;
