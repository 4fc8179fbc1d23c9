// Account security: abnormal log-ins and suspicious devices.
import type { Factor } from "../modelSchema";

export const security: Factor = {
  id: "security",
  label: { zh: "账户安全", en: "Account security" },
  about: {
    zh: "异常登录、可疑设备。先处理安全，再谈额度。",
    en: "Abnormal log-ins, suspicious devices. Safety first, the limit afterwards.",
  },
  terms: [
    {
      kind: "table",
      fact: "identity.securityAlert",
      values: { none: 0, cleared: -0.1, open: -0.8 },
      certainty: "article",
      sources: ["article000", "lineCuts"],
    },
    {
      kind: "curve",
      input: { kind: "fact", fact: "identity.unfamiliarDevices" },
      knots: [
        [0, 0],
        [1, -0.05],
        [4, -0.2],
      ],
      shape: "falling",
      certainty: "assumption",
      sources: ["article000"],
    },
  ],
  levers: [],
  speed: { zh: "解除后几天", en: "Days, once cleared" },
  articleRows: [15, 43, 61],
  contradictions: [],
  examples: [
    { facts: { "identity.securityAlert": "none" }, effect: 0 },
    { facts: { "identity.securityAlert": "open" }, effect: -0.8 },
    {
      facts: { "identity.securityAlert": "cleared", "identity.unfamiliarDevices": 4 },
      effect: -0.3,
    },
  ],
};
