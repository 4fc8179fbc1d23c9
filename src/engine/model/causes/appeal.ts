// Where to turn, what to bring, and what nobody can do for money. Nothing here promises a raise.
import type { Appeal } from "../modelSchema";

export const appeal: Appeal = {
  channels: [
    {
      id: "helpCentre",
      label: { zh: "应用内的帮助中心", en: "Help centre in the app" },
      about: {
        zh: "借呗页面 → 帮助与客服，问“额度为什么下降”。先看消息里的额度变动通知。",
        en: "The line’s page → Help: ask why the limit fell. Read the notice of the change first.",
      },
      answerDays: null,
      articleRows: [54, 72],
      certainty: "article",
      sources: ["article001", "article004"],
    },
    {
      id: "hotline",
      label: { zh: "官方客服热线", en: "Official hotline" },
      about: {
        zh: "只拨应用里写着的号码，记下日期、工号和答复。",
        en: "Only the number given in the app; note the date, the agent and the answer.",
      },
      answerDays: null,
      articleRows: [72, 108],
      certainty: "article",
      sources: ["article004"],
    },
    {
      id: "written",
      label: { zh: "书面申请重新评估", en: "Written application for a reassessment" },
      about: {
        zh: "说明情况、附上证明。客服口径是不接受人工提额，所以申请的是“复核”，不是“提额”。",
        en: "State the case and attach proof. Customer service says that no limit is raised by hand: ask for a review, not for a raise.",
      },
      answerDays: null,
      articleRows: [73, 109, 113],
      certainty: "article",
      sources: ["article004", "limitDynamic"],
    },
    {
      id: "feedback",
      label: { zh: "正式反馈与投诉", en: "Formal feedback" },
      about: {
        zh: "对答复不满意时，用应用内的“投诉与反馈”，保留编号。",
        en: "If the answer does not satisfy, file formal feedback in the app and keep its number.",
      },
      answerDays: null,
      articleRows: [73],
      certainty: "article",
      sources: ["article002", "article004"],
    },
    {
      id: "dispute",
      label: { zh: "征信异议", en: "Credit-bureau dispute" },
      about: {
        zh: "报告里确有错误时，向征信中心或报送机构提出异议，可以线上办理，免费，20 天内答复。",
        en: "Where the report is really wrong, file a dispute with the bureau or the reporting lender; online, free, answered within 20 days.",
      },
      answerDays: 20,
      articleRows: [25, 71],
      certainty: "public",
      sources: ["disputeTwentyDays"],
    },
    {
      id: "explanation",
      label: { zh: "要求说明自动化决定", en: "Explanation of an automated decision" },
      about: {
        zh: "《个人信息保护法》第 24 条：对个人权益有重大影响的自动化决定，你有权要求说明，也有权拒绝仅由机器作出的决定。",
        en: "PIPL Art. 24: of an automated decision that weighs on your interests you may ask for an explanation, and refuse one made by machine alone.",
      },
      answerDays: null,
      articleRows: [54],
      certainty: "public",
      sources: ["personalInformationLaw"],
    },
  ],
  evidence: [
    {
      id: "salarySlips",
      label: { zh: "工资流水", en: "Salary slips" },
      about: { zh: "最近 6 个月的工资入账。", en: "Six months of salary payments." },
      fact: "income.salarySlips",
      articleRows: [110, 114],
      certainty: "article",
      sources: ["article004"],
    },
    {
      id: "housingFund",
      label: { zh: "公积金缴存记录", en: "Housing fund record" },
      about: { zh: "住房公积金中心可查可下载。", en: "From the housing fund centre." },
      fact: "income.housingFund",
      articleRows: [110, 114],
      certainty: "article",
      sources: ["article004"],
    },
    {
      id: "bankStatements",
      label: { zh: "银行流水", en: "Bank statements" },
      about: {
        zh: "主要收支账户，盖章或电子版。",
        en: "Of the main account, stamped or electronic.",
      },
      fact: "income.bankStatements",
      articleRows: [110, 114],
      certainty: "article",
      sources: ["article004"],
    },
    {
      id: "assetProof",
      label: { zh: "资产证明", en: "Proof of assets" },
      about: { zh: "存款、理财、房产、车辆。", en: "Deposits, funds, property, vehicle." },
      fact: "income.assetProof",
      articleRows: [110, 114],
      certainty: "article",
      sources: ["article004"],
    },
    {
      id: "businessProof",
      label: { zh: "企业经营证明", en: "Proof of business" },
      about: {
        zh: "营业执照、经营流水、纳税记录；适用于经营用途。",
        en: "Licence, business statements, tax record; for business use.",
      },
      fact: "income.businessProof",
      articleRows: [33],
      certainty: "article",
      sources: ["article000"],
    },
  ],
  cautions: [
    {
      id: "noPromise",
      text: {
        zh: "没有任何机构会承诺人工提额。申诉只能去掉确实存在的错误，或者让真实的材料被看到（C5）。",
        en: "No lender promises to raise a limit by hand. An appeal can only remove an error that is there, or let true proof be seen (C5).",
      },
      certainty: "public",
      sources: ["limitDynamic"],
    },
    {
      id: "onlyTruth",
      text: {
        zh: "只写真实的内容。虚假陈述会带来新的风险，甚至法律责任。",
        en: "Write only what is true. A false statement creates new risk, even liability.",
      },
      certainty: "article",
      sources: ["article004"],
    },
    {
      id: "repairIsScam",
      text: {
        zh: "“征信修复”是骗局，监管部门多次提醒：正确的不良记录任何人都删不掉，收费代办的一律不要理会，也不要交出身份证件和验证码。",
        en: "“Credit repair” is a fraud, as the regulator keeps warning: nobody can remove a correct negative record. Pay nobody for it, and hand out neither identity papers nor codes.",
      },
      certainty: "public",
      sources: ["creditRepairWarning"],
    },
    {
      id: "oneTimeRelief",
      text: {
        zh: "官方只有一次性的信用修复政策：逾期发生在 2020 年 1 月 1 日至 2025 年 12 月 31 日之间、单笔不超过 1 万元、在 2026 年 3 月 31 日前还清的，自动不再展示；免费，不用申请，不用找人。",
        en: "The only official relief is a one-time policy: an overdue that arose between 1 January 2020 and 31 December 2025, of at most 10,000 yuan each, repaid by 31 March 2026, is no longer shown. It is automatic and free; nobody needs to be asked or paid.",
      },
      certainty: "public",
      sources: ["oneTimeRelief"],
    },
  ],
  securitySteps: [
    {
      id: "password",
      text: {
        zh: "在官方应用里改登录密码和支付密码；不点短信里的链接。",
        en: "Change log-in and payment passwords inside the official app; open no links from messages.",
      },
      certainty: "article",
      sources: ["article000"],
    },
    {
      id: "devices",
      text: {
        zh: "在“设备管理”里移除不认识的设备，打开登录提醒。",
        en: "Remove unknown devices under “Devices”, and switch on log-in alerts.",
      },
      certainty: "article",
      sources: ["article000"],
    },
    {
      id: "transactions",
      text: {
        zh: "核对近一个月的账单；有不是自己做的交易，先挂失并报警。",
        en: "Go through the last month’s bills; if a transaction is not yours, freeze the account and go to the police.",
      },
      certainty: "article",
      sources: ["article000"],
    },
    {
      id: "verify",
      text: {
        zh: "按提示完成身份核验，或联系官方客服解除。",
        en: "Complete the identity check that is asked for, or have customer service lift the hold.",
      },
      certainty: "article",
      sources: ["article000"],
    },
    {
      id: "hold",
      text: {
        zh: "临时停用不是降额：核验通过后，通常几天内恢复；在那之前补材料、多用都没有作用。",
        en: "A temporary hold is no cut: once verified, the line usually reopens within days; until then neither proof nor use helps.",
      },
      certainty: "article",
      sources: ["article000", "article001"],
    },
  ],
};
