// Length of credit history.
import type { Factor } from "../modelSchema";

export const history: Factor = {
  id: "history",
  label: { zh: "信用历史", en: "Credit history" },
  about: {
    zh: "从第一笔信贷算起的时间；记录太短叫“白户”或“薄档”。",
    en: "Time since the first credit of any kind; a short file is called thin.",
  },
  terms: [
    {
      kind: "curve",
      input: { kind: "fact", fact: "repaying.historyMonths" },
      knots: [
        [0, -0.9],
        [12, -0.6],
        [36, -0.2],
        [60, 0.05],
        [84, 0.2],
        [120, 0.35],
      ],
      shape: "rising",
      certainty: "data",
      sources: ["heloc"],
    },
  ],
  levers: [],
  speed: { zh: "每月自然增长", en: "Grows by itself every month" },
  articleRows: [41, 92],
  contradictions: [],
  examples: [
    { facts: { "repaying.historyMonths": 0 }, effect: -0.9 },
    { facts: { "repaying.historyMonths": 24 }, effect: -0.4 },
    { facts: { "repaying.historyMonths": 200 }, effect: 0.35 },
  ],
};
