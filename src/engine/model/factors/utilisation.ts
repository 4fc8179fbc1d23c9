// Utilisation of this line and of the credit cards: an inverted U.
import type { Factor } from "../modelSchema";

export const utilisation: Factor = {
  id: "utilisation",
  label: { zh: "额度使用率", en: "Utilisation" },
  about: {
    zh: "欠款占额度的比例。长期不用不好，用到接近上限更不好。额度被降后使用率会自动升高，形成螺旋。",
    en: "Balance over limit. Never using the line is not good, running near the ceiling is worse. A cut raises utilisation by itself: the spiral.",
  },
  terms: [
    {
      kind: "curve",
      input: { kind: "lineUtilisation" },
      knots: [
        [0, -0.15],
        [0.02, 0.05],
        [0.1, 0.5],
        [0.3, 0.45],
        [0.5, 0.05],
        [0.7, -0.4],
        [0.9, -0.8],
        [1, -1],
        [1.3, -1.3],
      ],
      shape: "invertedU",
      certainty: "data",
      sources: ["heloc", "gmsc", "taiwan", "lendingClub", "cfpbLineCuts"],
      note: "Taiwan: best at 10–30%; idle lines default more. CFPB: after a cut utilisation reached 94%.",
    },
    {
      kind: "curve",
      input: { kind: "fact", fact: "lenders.cardUtilisationRatio" },
      knots: [
        [0, 0],
        [0.1, 0.12],
        [0.3, 0.1],
        [0.5, 0],
        [0.7, -0.12],
        [0.9, -0.25],
        [1.2, -0.4],
      ],
      shape: "invertedU",
      certainty: "assumption",
      sources: ["heloc", "utilisationBands"],
      note: "About a third of the line’s own curve: cards elsewhere are seen through the bureau only.",
    },
  ],
  levers: [],
  speed: { zh: "下一次上报余额后就会变化", en: "Moves with the next reported balance" },
  articleRows: [46, 67, 87, 94],
  contradictions: ["C2"],
  examples: [
    { facts: { "lenders.cardUtilisationRatio": 0.2 }, effect: 0.585 },
    { facts: { "lenders.cardUtilisationRatio": 1.2 }, effect: 0.075 },
  ],
};
