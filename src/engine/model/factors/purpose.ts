// Purpose of the loans. Funds in securities or property break the contract.
import type { Factor } from "../modelSchema";

export const purpose: Factor = {
  id: "purpose",
  label: { zh: "资金用途", en: "Purpose of loans" },
  about: {
    zh: "消费贷不得用于股市、房市等；一旦查实可能被提前收回。",
    en: "Consumer loans must not go into securities or property; a breach may mean early recall.",
  },
  terms: [
    {
      kind: "table",
      fact: "borrowing.purpose",
      values: { consumption: 0.1, business: -0.2, securities: -0.9, property: -0.9 },
      when: { fact: "income.businessProof", values: { business: 0 } },
      certainty: "data",
      sources: ["lendingClub", "useOfFunds", "article000"],
      note: "LendingClub: small business −0.70, halved here because the platform also serves traders (C7). Securities: article 000 and the ban.",
    },
  ],
  levers: [],
  speed: { zh: "用途改正后 1–3 个月", en: "1–3 months after the use is corrected" },
  articleRows: [7, 13, 18, 27, 53],
  contradictions: ["C7"],
  examples: [
    { facts: { "borrowing.purpose": "consumption" }, effect: 0.1 },
    { facts: { "borrowing.purpose": "business" }, effect: -0.2 },
    {
      facts: { "borrowing.purpose": "business", "income.businessProof": true },
      effect: 0,
    },
    { facts: { "borrowing.purpose": "securities" }, effect: -0.9 },
  ],
};
