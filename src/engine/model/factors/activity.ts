// Activity on Alipay: payments and bound services.
import type { Factor } from "../modelSchema";

export const activity: Factor = {
  id: "activity",
  label: { zh: "支付宝活跃度", en: "Alipay activity" },
  about: {
    zh: "日常支付次数、绑定的水电和交通等服务。长期闲置，平台看不到人，也就不敢给额度。",
    en: "Payments a month and bound services. Of a long idle account the platform sees nothing, and grants little.",
  },
  terms: [
    {
      kind: "curve",
      input: { kind: "fact", fact: "alipay.paymentsPerMonth" },
      knots: [
        [0, -0.85],
        [1, -0.6],
        [5, -0.2],
        [15, 0],
        [30, 0.1],
        [60, 0.15],
      ],
      shape: "rising",
      certainty: "article",
      sources: ["article000", "taiwan"],
      note: "Taiwan: dormant −0.47; article 000 has idleness as the sole cause of a fall from 70,000 to 20,000.",
    },
    {
      kind: "curve",
      input: { kind: "fact", fact: "alipay.boundServices" },
      knots: [
        [0, -0.2],
        [2, 0],
        [4, 0.1],
      ],
      shape: "rising",
      certainty: "article",
      sources: ["article000"],
    },
  ],
  levers: [],
  speed: { zh: "恢复使用后 1–3 个月", en: "1–3 months after use resumes" },
  articleRows: [9, 11, 22, 23],
  contradictions: ["C2"],
  examples: [
    {
      facts: { "alipay.paymentsPerMonth": 30, "alipay.boundServices": 4 },
      effect: 0.2,
    },
    {
      facts: { "alipay.paymentsPerMonth": 0, "alipay.boundServices": 0 },
      effect: -1.05,
    },
  ],
};
