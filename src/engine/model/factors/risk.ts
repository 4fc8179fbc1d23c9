// Risk appetite: stocks, crypto, leverage.
import type { Factor } from "../modelSchema";

export const risk: Factor = {
  id: "risk",
  label: { zh: "风险偏好", en: "Risk appetite" },
  about: {
    zh: "资金里股票、加密货币等高风险资产的比例，是否加杠杆。",
    en: "Share of money in stocks, crypto and the like, and whether it is borrowed.",
  },
  terms: [
    {
      kind: "curve",
      input: { kind: "fact", fact: "investments.riskAssetRatio" },
      knots: [
        [0, 0.05],
        [0.2, -0.1],
        [0.5, -0.45],
        [1, -0.8],
      ],
      shape: "falling",
      certainty: "article",
      sources: ["article000"],
    },
    {
      kind: "table",
      fact: "investments.leveraged",
      values: { false: 0, true: -0.25 },
      certainty: "assumption",
      sources: ["article000"],
    },
  ],
  levers: [],
  speed: { zh: "退出后 1–3 个月", en: "1–3 months after leaving" },
  articleRows: [10, 28],
  contradictions: [],
  examples: [
    { facts: { "investments.riskAssetRatio": 0 }, effect: 0.05 },
    {
      facts: { "investments.riskAssetRatio": 0.5, "investments.leveraged": true },
      effect: -0.7,
    },
  ],
};
