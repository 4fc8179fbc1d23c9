// Falls that come from how much, how often and where people borrow: A, B, 李四-000, 张三-003,
// 李四-003 and the full repayer of article 001.
import { NO_HABITS, patchProfile } from "../profile";
import type { CaseStudy } from "./caseStudy";
import { typicalPerson } from "./typicalPerson";

const seventyThousand = patchProfile(typicalPerson, {
  line: { limitBeforeYuan: 70_000, balanceYuan: 6_000 },
});

/** 28 years old, at least 10,000 a month (rows 30, 31). Age is told, never scored. */
export const caseA: CaseStudy = {
  id: "caseA",
  productId: "jiebei",
  source: "000",
  articleRows: [30, 31],
  printed: { beforeYuan: 70_000, afterYuan: 20_000, recoveredYuan: 60_000, recoveredMonth: 3 },
  contradictions: ["C3", "C8", "C9"],
  before: seventyThousand,
  after: patchProfile(seventyThousand, {
    lenders: {
      platformsWithBalance: 6,
      otherUnsecuredDebtYuan: 36_000,
      inquiries: [
        { monthsAgo: 1, count: 2 },
        { monthsAgo: 3, count: 1 },
      ],
    },
    income: { monthlyDebtServiceYuan: 3_200 },
    alipay: { paymentsPerMonth: 10, boundServices: 1 },
    investments: { riskAssetRatio: 0.4 },
    platform: { recordError: true },
  }),
  habits: NO_HABITS,
  actions: [
    { actionId: "keepFewPlatforms", startMonth: 1, params: { platformsToKeep: 3 } },
    { actionId: "useAlipayDaily", startMonth: 1 },
    { actionId: "bindServices", startMonth: 1 },
    { actionId: "leaveSecurities", startMonth: 1 },
    { actionId: "disputeReport", startMonth: 1 },
  ],
  events: [],
};

const trader = patchProfile(typicalPerson, {
  line: { balanceYuan: 12_000 },
  borrowing: { purpose: "business", drawsPerMonth: 1 },
  lenders: { otherUnsecuredDebtYuan: 30_000 },
  income: {
    monthlyIncomeYuan: 12_500,
    monthlyDebtServiceYuan: 3_000,
    salarySlips: false,
    housingFund: false,
    bankStatements: true,
  },
});

/** 35 years old, a small business, limited by multi-lending (rows 32, 33). */
export const caseB: CaseStudy = {
  id: "caseB",
  productId: "jiebei",
  source: "000",
  articleRows: [32, 33],
  printed: { recoveredYuan: 80_000, recoveredMonth: 6 },
  contradictions: ["C3", "C7"],
  before: trader,
  after: patchProfile(trader, {
    lenders: {
      platformsWithBalance: 7,
      otherUnsecuredDebtYuan: 90_000,
      inquiries: [
        { monthsAgo: 0, count: 1 },
        { monthsAgo: 1, count: 1 },
        { monthsAgo: 3, count: 1 },
      ],
    },
    income: { monthlyDebtServiceYuan: 7_000 },
  }),
  habits: { applicationsPerMonth: 1, balanceChangeYuan: 0 },
  actions: [
    { actionId: "keepFewPlatforms", startMonth: 1, params: { closedPerMonth: 1 } },
    { actionId: "payDownDebt", startMonth: 1 },
    { actionId: "submitBusinessProof", startMonth: 1 },
    { actionId: "stopApplications", startMonth: 1 },
  ],
  events: [],
};

/** Many applications in a short time (row 12). */
export const lisi000: CaseStudy = {
  id: "lisi000",
  productId: "jiebei",
  source: "000",
  articleRows: [12],
  printed: {},
  contradictions: ["C3", "C9"],
  before: patchProfile(typicalPerson, { line: { balanceYuan: 9_000 } }),
  after: patchProfile(typicalPerson, {
    line: { balanceYuan: 9_000 },
    lenders: {
      platformsWithBalance: 6,
      otherUnsecuredDebtYuan: 40_000,
      inquiries: [
        { monthsAgo: 0, count: 3 },
        { monthsAgo: 1, count: 3 },
        { monthsAgo: 2, count: 1 },
      ],
    },
  }),
  habits: { applicationsPerMonth: 2, balanceChangeYuan: 0 },
  actions: [
    { actionId: "stopApplications", startMonth: 1 },
    { actionId: "keepFewPlatforms", startMonth: 1 },
  ],
  events: [],
};

const owner = patchProfile(typicalPerson, {
  line: { balanceYuan: 20_000 },
  borrowing: { purpose: "business" },
  income: { monthlyIncomeYuan: 20_000, monthlyDebtServiceYuan: 4_000, businessProof: true },
});

/** A business owner who drew often early in a project (row 98). No figures are given. */
export const zhangsan003: CaseStudy = {
  id: "zhangsan003",
  productId: "jiebei",
  source: "003",
  articleRows: [98],
  printed: {},
  contradictions: ["C6", "C7", "C9"],
  before: owner,
  after: patchProfile(owner, {
    line: { balanceYuan: 30_000 },
    repaying: { rhythm: "fullAtOnce" },
    borrowing: { drawsPerMonth: 7, unusualAmount: true },
  }),
  habits: NO_HABITS,
  actions: [
    { actionId: "calmFrequency", startMonth: 1 },
    { actionId: "moderateInstalments", startMonth: 1 },
    { actionId: "payDownLine", startMonth: 1, params: { balanceToKeepYuan: 20_000 } },
  ],
  events: [],
};

const uneven = patchProfile(typicalPerson, {
  line: { balanceYuan: 18_000 },
  borrowing: { drawsPerMonth: 3, unusualAmount: true },
  repaying: { rhythm: "sometimesEarly" },
  alipay: { spendingRegularity: "usual" },
});

/** On time, controlled amounts, a lower rate (row 99). The printed figure is garbled. */
export const lisi003: CaseStudy = {
  id: "lisi003",
  productId: "jiebei",
  source: "003",
  articleRows: [99],
  printed: { garbled: "50元提升至20元" },
  contradictions: ["C6", "C9"],
  before: uneven,
  after: uneven,
  habits: NO_HABITS,
  actions: [
    { actionId: "payOnTime", startMonth: 1 },
    { actionId: "calmFrequency", startMonth: 1 },
    { actionId: "moderateInstalments", startMonth: 1 },
    {
      actionId: "payDownLine",
      startMonth: 1,
      params: { repayYuanPerMonth: 1_000, balanceToKeepYuan: 10_000 },
    },
    { actionId: "steadySpending", startMonth: 1 },
  ],
  events: [],
};

/** Borrows and repays everything at once (row 37); contested, see C1. */
export const fullRepayer: CaseStudy = {
  id: "fullRepayer",
  productId: "jiebei",
  source: "001",
  articleRows: [37],
  printed: {},
  contradictions: ["C1"],
  before: seventyThousand,
  after: patchProfile(seventyThousand, { repaying: { rhythm: "fullAtOnce" } }),
  habits: NO_HABITS,
  actions: [{ actionId: "holdLoans", startMonth: 1 }],
  events: [],
};
