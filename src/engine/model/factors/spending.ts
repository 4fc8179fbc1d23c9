// Spending: regularity, scene diversity, level.
import type { Factor } from "../modelSchema";

export const spending: Factor = {
  id: "spending",
  label: { zh: "消费稳定性", en: "Spending stability" },
  about: {
    zh: "消费是否规律、场景是否多样。",
    en: "Whether spending is regular and spread over different scenes.",
  },
  terms: [
    {
      kind: "table",
      fact: "alipay.spendingRegularity",
      values: { steady: 0.1, usual: 0, erratic: -0.12 },
      certainty: "article",
      sources: ["article001", "article004"],
    },
    {
      kind: "curve",
      input: { kind: "fact", fact: "alipay.sceneCount" },
      knots: [
        [0, -0.1],
        [2, -0.03],
        [5, 0.05],
        [8, 0.1],
      ],
      shape: "rising",
      certainty: "article",
      sources: ["article001"],
    },
    {
      kind: "table",
      fact: "alipay.spendingLevel",
      values: { thin: -0.08, usual: 0, ample: 0 },
      certainty: "article",
      sources: ["article001"],
    },
  ],
  levers: [],
  speed: { zh: "1–3 个月", en: "1–3 months" },
  articleRows: [39, 40, 42, 52, 105, 115],
  contradictions: [],
  examples: [
    {
      facts: { "alipay.spendingRegularity": "steady", "alipay.sceneCount": 8 },
      effect: 0.2,
    },
    {
      facts: {
        "alipay.spendingRegularity": "erratic",
        "alipay.sceneCount": 0,
        "alipay.spendingLevel": "thin",
      },
      effect: -0.3,
    },
  ],
};
