// Hard inquiries in the last six months.
import type { Factor } from "../modelSchema";

export const inquiries: Factor = {
  id: "inquiries",
  label: { zh: "征信硬查询", en: "Hard inquiries" },
  about: {
    zh: "近 6 个月贷款审批、信用卡审批、担保审查的查询次数；自己查不算。",
    en: "Loan, card and guarantee inquiries of the last six months; looking up your own report does not count.",
  },
  terms: [
    {
      kind: "curve",
      input: { kind: "windowSum", fact: "lenders.inquiries", months: 6 },
      knots: [
        [0, 0.3],
        [1, 0.05],
        [2, -0.08],
        [3, -0.29],
        [5, -0.52],
        [6, -1],
        [10, -1.4],
      ],
      shape: "falling",
      certainty: "data",
      sources: ["lendingClub", "heloc", "inquiryThresholds"],
    },
  ],
  levers: [],
  speed: {
    zh: "满 6 个月逐笔移出窗口，24 个月后不再展示",
    en: "Each leaves the window after 6 months and the report after 24",
  },
  articleRows: [12, 33, 68],
  contradictions: [],
  examples: [
    { facts: { "lenders.inquiries": [] }, effect: 0.3 },
    {
      facts: {
        "lenders.inquiries": [
          { monthsAgo: 0, count: 4 },
          { monthsAgo: 6, count: 9 },
        ],
      },
      effect: -0.405,
    },
    {
      facts: { "lenders.inquiries": [{ monthsAgo: 2, count: 8 }] },
      effect: -1.2,
    },
  ],
};
