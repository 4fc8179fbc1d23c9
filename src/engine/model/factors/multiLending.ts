// Multi-lending: platforms with an outstanding balance.
import type { Factor } from "../modelSchema";

export const multiLending: Factor = {
  id: "multiLending",
  label: { zh: "多头借贷", en: "Multi-lending" },
  about: {
    zh: "同时在几家网贷平台有欠款。闲置的银行渠道不算负担。",
    en: "How many online lenders are owed money at the same time. Unused bank channels are no burden.",
  },
  terms: [
    {
      kind: "curve",
      input: { kind: "fact", fact: "lenders.platformsWithBalance" },
      knots: [
        [0, 0.2],
        [1, 0.2],
        [3, 0],
        [4, -0.25],
        [6, -0.75],
        [9, -1.3],
      ],
      shape: "falling",
      certainty: "article",
      sources: ["article000", "article002", "multiLendingWindows"],
    },
  ],
  levers: [],
  speed: {
    zh: "结清一家后，次月上报即可见",
    en: "Seen with the report that follows a pay-off, usually monthly",
  },
  articleRows: [12, 19, 20, 63, 70, 88, 96, 116],
  contradictions: ["C3"],
  examples: [
    { facts: { "lenders.platformsWithBalance": 1 }, effect: 0.2 },
    { facts: { "lenders.platformsWithBalance": 3 }, effect: 0 },
    { facts: { "lenders.platformsWithBalance": 5 }, effect: -0.5 },
  ],
};
