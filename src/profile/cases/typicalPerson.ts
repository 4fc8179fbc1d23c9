// The person whom the cases vary: an ordinary careful borrower with 10,000 yuan a month. Keeping
// everything else equal lets a case show what its own facts do.
import type { Profile } from "../profile";

export const typicalPerson: Profile = {
  line: { limitNowYuan: null, limitBeforeYuan: null, balanceYuan: 15_000 },
  repaying: { overdues: [], rhythm: "instalments", historyMonths: 72 },
  borrowing: {
    drawsPerMonth: 1,
    unusualAmount: false,
    purpose: "consumption",
    misuseTraced: false,
  },
  lenders: {
    platformsWithBalance: 1,
    otherUnsecuredDebtYuan: 15_000,
    cardUtilisationRatio: 0.25,
    inquiries: [{ monthsAgo: 3, count: 1 }],
  },
  income: {
    monthlyIncomeYuan: 10_000,
    monthlyDebtServiceYuan: 2_000,
    salarySlips: true,
    housingFund: true,
    bankStatements: false,
    assetProof: false,
    businessProof: false,
  },
  alipay: {
    paymentsPerMonth: 30,
    boundServices: 3,
    sceneCount: 5,
    spendingRegularity: "steady",
    spendingLevel: "usual",
  },
  identity: {
    realNameVerified: true,
    cardsBound: 2,
    verifications: 3,
    securityAlert: "none",
    unfamiliarDevices: 0,
  },
  investments: { riskAssetRatio: 0.05, leveraged: false },
  platform: { tightening: "none", recordError: false },
};
