// Income, and how much of it is proven. It also sets the capacity of the rule.
import type { Factor } from "../modelSchema";

export const income: Factor = {
  id: "income",
  label: { zh: "收入与证明", en: "Income and proof" },
  about: {
    zh: "收入决定额度的基数，证明让平台更敢用这个基数。",
    en: "Income is the base of the limit; proof lets the lender rely on it.",
  },
  terms: [
    {
      kind: "curve",
      input: { kind: "fact", fact: "income.monthlyIncomeYuan" },
      knots: [
        [0, -0.3],
        [2000, -0.2],
        [4000, -0.1],
        [8000, 0],
        [15000, 0.15],
        [30000, 0.25],
        [50000, 0.3],
      ],
      shape: "rising",
      certainty: "data",
      sources: ["gmsc", "lendingClub"],
    },
    {
      kind: "table",
      fact: "income.salarySlips",
      values: { false: 0, true: 0.1 },
      certainty: "article",
      sources: ["article004"],
    },
    {
      kind: "table",
      fact: "income.housingFund",
      values: { false: 0, true: 0.15 },
      certainty: "article",
      sources: ["article004"],
    },
    {
      kind: "table",
      fact: "income.bankStatements",
      values: { false: 0, true: 0.08 },
      certainty: "article",
      sources: ["article004"],
    },
    {
      kind: "table",
      fact: "income.assetProof",
      values: { false: 0, true: 0.1 },
      certainty: "article",
      sources: ["article004"],
    },
    {
      kind: "table",
      fact: "income.businessProof",
      values: { false: 0, true: 0.1 },
      certainty: "article",
      sources: ["article004"],
    },
  ],
  levers: ["income"],
  speed: { zh: "提交并被采纳后的下一次评估", en: "With the review after the proof is accepted" },
  articleRows: [8, 33, 110, 114],
  contradictions: ["C5"],
  examples: [
    {
      facts: {
        "income.monthlyIncomeYuan": 8000,
        "income.salarySlips": false,
        "income.housingFund": false,
      },
      effect: 0,
    },
    {
      facts: {
        "income.monthlyIncomeYuan": 8000,
        "income.salarySlips": true,
        "income.housingFund": true,
      },
      effect: 0.25,
    },
    {
      facts: {
        "income.monthlyIncomeYuan": 50000,
        "income.salarySlips": false,
        "income.housingFund": false,
      },
      effect: 0.3,
    },
  ],
};
