// How often the line is drawn, and whether an amount is unlike the person’s history.
import type { Factor } from "../modelSchema";

export const frequency: Factor = {
  id: "frequency",
  label: { zh: "借款频率", en: "Borrowing frequency" },
  about: {
    zh: "每月借几次、金额是否与平时不同。",
    en: "How many draws a month, and whether an amount is unlike the usual ones.",
  },
  terms: [
    {
      kind: "curve",
      input: { kind: "fact", fact: "borrowing.drawsPerMonth" },
      knots: [
        [0, -0.05],
        [0.3, 0.1],
        [1, 0.1],
        [2, -0.1],
        [4, -0.4],
        [8, -0.7],
      ],
      shape: "invertedU",
      certainty: "assumption",
      sources: ["article001", "article002"],
    },
    {
      kind: "table",
      fact: "borrowing.unusualAmount",
      values: { false: 0, true: -0.2 },
      certainty: "assumption",
      sources: ["article002"],
    },
  ],
  levers: [],
  speed: { zh: "频率降下来后约 1–3 个月", en: "About 1–3 months after the rhythm calms" },
  articleRows: [36, 49, 61, 62, 98, 115],
  contradictions: ["C2"],
  examples: [
    { facts: { "borrowing.drawsPerMonth": 1 }, effect: 0.1 },
    { facts: { "borrowing.drawsPerMonth": 6 }, effect: -0.55 },
    {
      facts: { "borrowing.drawsPerMonth": 1, "borrowing.unusualAmount": true },
      effect: -0.1,
    },
  ],
};
