// What an unknown fact is taken to be, and how far it may be from that: about the 10th and the
// 90th percentile of borrowers. Low and high widen the band. `value` is the usual answer; where a
// good and a bad answer are both common, it lies between them.
import type { PopulationFact } from "./modelSchema";

type FactExample = PopulationFact["value"];

/** Nobody publishes the customers' distribution: all of these are assumptions. */
function assumed(
  value: FactExample,
  low: FactExample,
  high: FactExample,
  note?: string,
): PopulationFact {
  return { value, low, high, certainty: "assumption", sources: [], ...(note ? { note } : {}) };
}

/** As `assumed`, in multiples of the person's monthly income. */
function assumedOfIncome(value: number, low: number, high: number): PopulationFact {
  return { ...assumed(value, low, high), ofIncome: true };
}

export const population: Record<string, PopulationFact> = {
  "repaying.overdues": assumed(
    [{ daysLate: 10, monthsAgo: 30, settled: true }],
    [{ daysLate: 45, monthsAgo: 4, settled: true }],
    [],
    "Between never late and recently late; an unknown record is not a clean one.",
  ),
  "repaying.rhythm": assumed("sometimesEarly", "fullAtOnce", "instalments"),
  "repaying.historyMonths": assumed(48, 12, 120),
  "borrowing.drawsPerMonth": assumed(1.5, 4, 1),
  "borrowing.unusualAmount": assumed(false, true, false),
  "borrowing.purpose": assumed("consumption", "business", "consumption"),
  "borrowing.misuseTraced": assumed(
    false,
    false,
    false,
    "A traced misuse is told to the borrower.",
  ),
  "lenders.platformsWithBalance": assumed(2.5, 5, 1),
  "lenders.otherUnsecuredDebtYuan": assumedOfIncome(2.5, 6, 0.5),
  "lenders.cardUtilisationRatio": assumed(0.45, 0.9, 0.15),
  "lenders.inquiries": assumed([{ monthsAgo: 2, count: 2 }], [{ monthsAgo: 1, count: 5 }], []),
  "income.monthlyIncomeYuan": assumed(8_000, 4_000, 16_000),
  "income.monthlyDebtServiceYuan": assumedOfIncome(0.3, 0.6, 0.1),
  "income.salarySlips": assumed(false, false, true),
  "income.housingFund": assumed(false, false, true),
  "income.bankStatements": assumed(false, false, true),
  "income.assetProof": assumed(false, false, true),
  "income.businessProof": assumed(false, false, true),
  "alipay.paymentsPerMonth": assumed(15, 3, 50),
  "alipay.boundServices": assumed(2, 0, 4),
  "alipay.sceneCount": assumed(4, 1, 8),
  "alipay.spendingRegularity": assumed("usual", "erratic", "steady"),
  "alipay.spendingLevel": assumed("usual", "thin", "usual"),
  "identity.realNameVerified": assumed(true, true, true, "Required to borrow at all."),
  "identity.cardsBound": assumed(1, 0, 3),
  "identity.verifications": assumed(2, 0, 5),
  "identity.securityAlert": assumed("none", "cleared", "none"),
  "identity.unfamiliarDevices": assumed(0.5, 2, 0),
  "investments.riskAssetRatio": assumed(0.15, 0.5, 0),
  "investments.leveraged": assumed(false, true, false),
  "platform.tightening": assumed("none", "mild", "eased"),
  "platform.recordError": assumed(false, true, false),
};
