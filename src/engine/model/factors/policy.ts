// Platform policy and errors about the person: not the person’s doing.
import type { Factor } from "../modelSchema";

export const policy: Factor = {
  id: "policy",
  label: { zh: "平台政策与误判", en: "Platform policy and errors" },
  about: {
    zh: "平台整体收紧或放松，以及报告错误、系统误判。这些不是你的行为造成的。",
    en: "The platform tightening or easing for everybody, an error in the report, a misjudgement. Not your doing.",
  },
  terms: [
    {
      kind: "table",
      fact: "platform.recordError",
      values: { false: 0, true: -0.35 },
      certainty: "article",
      sources: ["article004"],
      note: "Row 113: a misjudgement is a cause of its own.",
    },
  ],
  levers: ["policy"],
  speed: {
    zh: "政策无法预知；异议 20 天内答复",
    en: "Policy cannot be foreseen; a dispute is answered within 20 days",
  },
  articleRows: [4, 25, 44, 45, 65, 71, 103, 107, 113],
  contradictions: ["C4", "C5"],
  examples: [
    { facts: { "platform.recordError": false }, effect: 0 },
    { facts: { "platform.recordError": true }, effect: -0.35 },
  ],
};
