// Repayment rhythm: instalments, or everything back at once. Contested (C1).
import type { Factor } from "../modelSchema";

export const rhythm: Factor = {
  id: "rhythm",
  label: { zh: "还款节奏", en: "Repayment rhythm" },
  about: {
    zh: "分期按时还，还是借了马上全还。资料互相矛盾，本模型取轻微影响。",
    en: "Repaying in instalments, or borrowing and repaying in full at once. Sources disagree; the model takes a mild effect.",
  },
  terms: [
    {
      kind: "table",
      fact: "repaying.rhythm",
      values: { instalments: 0.05, sometimesEarly: -0.05, fullAtOnce: -0.2 },
      certainty: "article",
      sources: ["article001", "taiwan"],
      note: "C1: 001 calls it harmful, 000 and 003 reward on time; Taiwan, never late: full payers 12.4% bad, revolvers 10.8%.",
    },
  ],
  levers: [],
  speed: { zh: "改变习惯后约 1–3 个月", en: "About 1–3 months after the habit changes" },
  articleRows: [17, 37, 50, 95, 98],
  contradictions: ["C1", "C6"],
  examples: [
    { facts: { "repaying.rhythm": "instalments" }, effect: 0.05 },
    { facts: { "repaying.rhythm": "fullAtOnce" }, effect: -0.2 },
  ],
};
