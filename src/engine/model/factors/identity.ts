// Identity: real name, bound cards, verifications.
import type { Factor } from "../modelSchema";

export const identity: Factor = {
  id: "identity",
  label: { zh: "身份与认证", en: "Identity and verification" },
  about: { zh: "实名、绑卡、补充认证。", en: "Real name, bound cards, further verifications." },
  terms: [
    {
      kind: "table",
      fact: "identity.realNameVerified",
      values: { false: -0.35, true: 0 },
      certainty: "article",
      sources: ["article000", "article003"],
    },
    {
      kind: "curve",
      input: { kind: "fact", fact: "identity.cardsBound" },
      knots: [
        [0, -0.1],
        [1, 0],
        [3, 0.05],
      ],
      shape: "rising",
      certainty: "article",
      sources: ["article003"],
    },
    {
      kind: "curve",
      input: { kind: "fact", fact: "identity.verifications" },
      knots: [
        [0, -0.05],
        [3, 0.05],
        [6, 0.1],
      ],
      shape: "rising",
      certainty: "article",
      sources: ["article000"],
    },
  ],
  levers: [],
  speed: { zh: "认证通过后的下一次评估", en: "With the review after verification" },
  articleRows: [24, 85],
  contradictions: [],
  examples: [
    {
      facts: { "identity.cardsBound": 3, "identity.verifications": 6 },
      effect: 0.15,
    },
    {
      facts: {
        "identity.realNameVerified": false,
        "identity.cardsBound": 0,
        "identity.verifications": 0,
      },
      effect: -0.5,
    },
  ],
};
