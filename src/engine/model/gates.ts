// Hard rules that suspend, hold, halve or freeze the line whatever the score says.
import type { Gate } from "./modelSchema";

export const gates: Gate[] = [
  {
    id: "unsettledOverdue",
    label: { zh: "有未结清逾期", en: "Unsettled overdue" },
    about: {
      zh: "逾期未结清时额度暂停使用，也不会上调；结清后恢复评估。",
      en: "While an overdue is unsettled the line is suspended and not raised; reviews resume once it is settled.",
    },
    factor: "repayment",
    conditions: [{ kind: "unsettledOverdue", fact: "repaying.overdues" }],
    suspends: true,
    freezesRaises: true,
    targetMultiplier: 1,
    articleRows: [5, 14, 60],
    certainty: "article",
    sources: ["article000", "article002"],
  },
  {
    id: "securityHold",
    label: { zh: "账户安全临时冻结", en: "Security hold" },
    about: {
      zh: "出现未解除的安全警报时临时不能支用，解除后几天内恢复。",
      en: "An open security alert holds the line; it reopens within days of being cleared.",
    },
    factor: "security",
    conditions: [
      { kind: "factIs", fact: "identity.securityAlert", value: "open" },
      { kind: "clock", clock: "securityHold" },
    ],
    suspends: true,
    freezesRaises: true,
    targetMultiplier: 1,
    articleRows: [15],
    certainty: "article",
    sources: ["article000", "lineCuts"],
  },
  {
    id: "transactionHold",
    label: { zh: "高风险交易临时限制", en: "High-risk transaction hold" },
    about: {
      zh: "高风险交易前后额度临时收回，通常一个月内恢复。",
      en: "Around a high-risk transaction the line is withdrawn for a while, usually within a month.",
    },
    factor: "security",
    conditions: [{ kind: "clock", clock: "transactionHold" }],
    suspends: true,
    freezesRaises: true,
    targetMultiplier: 1,
    articleRows: [43, 61],
    certainty: "article",
    sources: ["article001"],
  },
  {
    id: "misuse",
    label: { zh: "资金流向违规", en: "Misuse of funds traced" },
    about: {
      zh: "查实贷款资金进入股市或房市：目标额度减半，3 个月内不上调；合同上还可能要求提前还款。",
      en: "Loan money traced into securities or property: half the target and no raise for 3 months; the contract may also demand early repayment.",
    },
    factor: "purpose",
    conditions: [
      {
        kind: "clock",
        clock: "misuse",
        startedBy: { fact: "borrowing.misuseTraced", value: true, months: 3 },
      },
    ],
    suspends: false,
    freezesRaises: true,
    targetMultiplier: 0.5,
    articleRows: [13, 27],
    certainty: "assumption",
    sources: ["useOfFunds", "article000"],
    note: "Halving and three months are ours; the ban and the early recall are the regulator's.",
  },
];
