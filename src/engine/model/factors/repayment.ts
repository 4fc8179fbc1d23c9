// Repayment record: overdues by severity and recency.
import type { Factor } from "../modelSchema";

export const repayment: Factor = {
  id: "repayment",
  label: { zh: "还款记录", en: "Repayment record" },
  about: {
    zh: "按时还款是最重要的一项。逾期越重、越近，影响越大；结清后随时间减弱。",
    en: "Paying on time matters most. An overdue weighs more the longer and the more recent it is, and fades once settled.",
  },
  terms: [
    {
      kind: "overdues",
      fact: "repaying.overdues",
      clean: 0.5,
      severity: [
        { fromDays: 1, value: 0.3 },
        { fromDays: 8, value: 0.55 },
        { fromDays: 30, value: 1.1 },
        { fromDays: 60, value: 1.35 },
        { fromDays: 90, value: 1.7 },
      ],
      recency: { start: 1.5, perDoubling: 0.26, least: 0.15 },
      unsettledFactor: 1.3,
      floor: -3,
      displayMonths: 60,
      certainty: "data",
      sources: ["heloc", "gmsc", "taiwan", "bureauFiveYears"],
      note: "Recency: HELOC, 0.26 log-odds for each doubling of months + 1. Severity: GMSC counts and Taiwan months late. Less than 8 days late is our assumption.",
    },
  ],
  levers: [],
  speed: {
    zh: "结清后 6 个月影响减半左右，12–18 个月内最受关注，结清满 5 年不再展示",
    en: "About half of it is gone 6 months after settlement, it is watched for 12–18 months, and disappears 5 years after settlement",
  },
  articleRows: [6, 14, 16, 21, 38, 60, 66, 69, 86],
  contradictions: ["C1"],
  examples: [
    { facts: { "repaying.overdues": [] }, effect: 0.5 },
    {
      facts: { "repaying.overdues": [{ daysLate: 45, monthsAgo: 0, settled: true }] },
      effect: -1.65,
    },
    {
      facts: { "repaying.overdues": [{ daysLate: 45, monthsAgo: 7, settled: true }] },
      effect: -0.792,
    },
    {
      facts: { "repaying.overdues": [{ daysLate: 100, monthsAgo: 0, settled: false }] },
      effect: -3,
    },
  ],
};
