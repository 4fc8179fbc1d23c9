// Idle accounts: article 000's first case and a public anecdote.
import { NO_HABITS, patchProfile } from "../profile";
import type { CaseStudy } from "./caseStudy";
import { typicalPerson } from "./typicalPerson";

const beforeIdle = patchProfile(typicalPerson, { line: { limitBeforeYuan: 70_000 } });

const idle = {
  borrowing: { drawsPerMonth: 0 },
  alipay: {
    paymentsPerMonth: 0,
    boundServices: 0,
    sceneCount: 0,
    spendingRegularity: "erratic",
  },
} as const;

const returnToUse = [
  { actionId: "useAlipayDaily", startMonth: 1 },
  { actionId: "bindServices", startMonth: 1 },
  { actionId: "diversifyScenes", startMonth: 1 },
  { actionId: "steadySpending", startMonth: 1 },
  { actionId: "useModerately", startMonth: 2 },
] as const;

export const zhangsan000: CaseStudy = {
  id: "zhangsan000",
  productId: "jiebei",
  source: "000",
  articleRows: [11],
  printed: { beforeYuan: 70_000, afterYuan: 20_000 },
  contradictions: ["C2", "C9"],
  before: beforeIdle,
  after: patchProfile(beforeIdle, { ...idle, line: { balanceYuan: 0 } }),
  habits: NO_HABITS,
  actions: returnToUse,
  events: [],
};

const wellPaid = patchProfile(typicalPerson, {
  line: { limitBeforeYuan: 200_000, balanceYuan: 40_000 },
  income: { monthlyIncomeYuan: 30_000, monthlyDebtServiceYuan: 5_000 },
});

export const publicIdle: CaseStudy = {
  id: "publicIdle",
  productId: "jiebei",
  source: "public",
  articleRows: [],
  printed: { beforeYuan: 200_000, afterYuan: 30_000 },
  contradictions: ["C2"],
  before: wellPaid,
  after: patchProfile(wellPaid, {
    ...idle,
    line: { balanceYuan: 0 },
    alipay: { ...idle.alipay, spendingLevel: "thin" },
    identity: { cardsBound: 0, verifications: 0 },
  }),
  habits: NO_HABITS,
  actions: [...returnToUse, { actionId: "completeVerifications", startMonth: 1 }],
  events: [],
};
