// Debt burden: what debt service takes of income.
import type { Factor } from "../modelSchema";

export const debtBurden: Factor = {
  id: "debtBurden",
  label: { zh: "负债压力", en: "Debt burden" },
  about: {
    zh: "每月还款占收入的比例；其他无抵押欠款还会占用可授信空间。",
    en: "Monthly debt service over income; other unsecured debt also takes up the room for this line.",
  },
  terms: [
    {
      kind: "curve",
      input: {
        kind: "ratio",
        fact: "income.monthlyDebtServiceYuan",
        over: "income.monthlyIncomeYuan",
      },
      knots: [
        [0, 0.15],
        [0.2, 0.05],
        [0.35, -0.1],
        [0.5, -0.3],
        [0.7, -0.5],
        [1, -0.7],
      ],
      shape: "falling",
      certainty: "data",
      sources: ["gmsc", "lendingClub", "incomeMultiple"],
    },
  ],
  levers: ["otherDebt"],
  speed: { zh: "还清一笔后，次月可见", en: "Seen the month after a loan is paid off" },
  articleRows: [8, 29, 33, 106],
  contradictions: [],
  examples: [
    {
      facts: {
        "income.monthlyIncomeYuan": 10000,
        "income.monthlyDebtServiceYuan": 2000,
      },
      effect: 0.05,
    },
    {
      facts: {
        "income.monthlyIncomeYuan": 10000,
        "income.monthlyDebtServiceYuan": 6000,
      },
      effect: -0.4,
    },
    {
      facts: { "income.monthlyIncomeYuan": 0, "income.monthlyDebtServiceYuan": 0 },
      effect: 0.15,
    },
  ],
};
