// Falls that come from paying late: a card overdue and a Huabei bill.
import { NO_HABITS, patchProfile } from "../profile";
import type { CaseStudy } from "./caseStudy";
import { typicalPerson } from "./typicalPerson";

const seventyThousand = patchProfile(typicalPerson, {
  line: { limitBeforeYuan: 70_000, balanceYuan: 8_000 },
});

/** A card overdue: score down, limit cut, updates frozen (row 60). */
export const cardOverdue: CaseStudy = {
  id: "cardOverdue",
  productId: "jiebei",
  source: "002",
  articleRows: [60],
  printed: {},
  contradictions: [],
  before: seventyThousand,
  after: patchProfile(seventyThousand, {
    repaying: { overdues: [{ daysLate: 35, monthsAgo: 0, settled: false }] },
    lenders: { cardUtilisationRatio: 0.9 },
  }),
  habits: NO_HABITS,
  actions: [
    { actionId: "settleOverdues", startMonth: 1 },
    { actionId: "payOnTime", startMonth: 1 },
    { actionId: "payDownCards", startMonth: 1 },
  ],
  events: [],
};

const onHuabei = patchProfile(typicalPerson, {
  line: { limitBeforeYuan: 15_000, balanceYuan: 3_000 },
});

/** Huabei cut by an overdue; on time for six months, high again (row 69). */
export const huabeiOverdue: CaseStudy = {
  id: "huabeiOverdue",
  productId: "huabei",
  source: "002",
  articleRows: [57, 59, 69],
  printed: { recoveredMonth: 6 },
  contradictions: [],
  before: onHuabei,
  after: patchProfile(onHuabei, {
    repaying: { overdues: [{ daysLate: 6, monthsAgo: 0, settled: false }] },
  }),
  habits: NO_HABITS,
  actions: [
    { actionId: "settleOverdues", startMonth: 1 },
    { actionId: "payOnTime", startMonth: 1 },
  ],
  events: [],
};
