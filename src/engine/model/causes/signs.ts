// What speaks for or against a cause, and the question that asks for it. The frequencies say how
// often people show an option whose fall has another cause; nobody publishes them.
import type { Sign } from "../modelSchema";

const assumed: { certainty: "assumption"; sources: string[] } = {
  certainty: "assumption",
  sources: [],
};

function option(
  id: string,
  zh: string,
  en: string,
  range: { readonly below: number | null } | { readonly is: (string | boolean)[] },
  value: Sign["options"][number]["value"],
  whenAbsent: number,
): Sign["options"][number] {
  return { id, label: { zh, en }, ...range, value, whenAbsent };
}

function yesNo(whenAbsent: number): Sign["options"] {
  return [
    option("no", "没有", "No", { is: [false] }, false, 1 - whenAbsent),
    option("yes", "有", "Yes", { is: [true] }, true, whenAbsent),
  ];
}

export const signs: Sign[] = [
  {
    id: "payments",
    reads: { kind: "fact", fact: "alipay.paymentsPerMonth" },
    question: {
      zh: "额度下降前的两三个月里，你每个月大概用支付宝付几次钱？",
      en: "In the two or three months before the fall, how often a month did you pay with Alipay?",
    },
    howToFind: {
      zh: "支付宝 → 我的 → 账单，按月看笔数。",
      en: "Alipay → Me → Bills: count the entries of a month.",
    },
    options: [
      option("often", "20 次以上", "20 or more", { below: null }, 35, 0.5),
      option("some", "8–19 次", "8 to 19", { below: 20 }, 13, 0.32),
      option("few", "2–7 次", "2 to 7", { below: 8 }, 4, 0.13),
      option("none", "几乎没用", "Hardly ever", { below: 2 }, 0, 0.05),
    ],
    ...assumed,
  },
  {
    id: "boundServices",
    reads: { kind: "fact", fact: "alipay.boundServices" },
    question: {
      zh: "水电燃气、公交地铁、话费这些，绑在支付宝上的有几项？",
      en: "How many services (utilities, transport, phone) are bound to your Alipay?",
    },
    howToFind: {
      zh: "支付宝 → 市民中心 / 生活缴费，看已绑定的户号和自动扣款。",
      en: "Alipay → Utilities and City Services: bound accounts and automatic payments.",
    },
    options: [
      option("three", "3 项以上", "3 or more", { below: null }, 4, 0.45),
      option("one", "1–2 项", "1 or 2", { below: 3 }, 2, 0.45),
      option("none", "没有", "None", { below: 1 }, 0, 0.1),
    ],
    ...assumed,
  },
  {
    id: "balance",
    reads: { kind: "ofFormerLimit", fact: "line.balanceYuan" },
    question: {
      zh: "额度下降的时候，这条额度上没还的本金大约占原来总额度的多少？",
      en: "When the limit fell, how much of the former limit did you owe on this line?",
    },
    howToFind: {
      zh: "借呗（或花呗）首页的“待还”，除以下降前的总额度。",
      en: "The amount owed on the line’s front page, divided by the limit before the fall.",
    },
    options: [
      option("none", "没有欠款", "Nothing", { below: 0.02 }, 0, 0.18),
      option("low", "不到一半", "Less than half", { below: 0.5 }, 0.25, 0.56),
      option("middle", "五成到八成", "Half to four fifths", { below: 0.8 }, 0.65, 0.18),
      option("near", "八成以上", "More than four fifths", { below: null }, 0.92, 0.08),
    ],
    ...assumed,
  },
  {
    id: "cardUse",
    reads: { kind: "fact", fact: "lenders.cardUtilisationRatio" },
    question: {
      zh: "所有信用卡合起来，已用额度占总额度的多少？",
      en: "All credit cards together: how much of their limits is used?",
    },
    howToFind: {
      zh: "各家银行应用里的“已用额度 ÷ 总额度”；信用报告里也有汇总。",
      en: "Used over total in your banks’ apps; the credit report sums it up.",
    },
    options: [
      option("low", "三成以下", "Under 30 %", { below: 0.3 }, 0.15, 0.46),
      option("middle", "三成到七成", "30 to 70 %", { below: 0.7 }, 0.5, 0.4),
      option("near", "七成以上", "Over 70 %", { below: null }, 0.9, 0.14),
    ],
    ...assumed,
  },
  {
    id: "platforms",
    reads: { kind: "fact", fact: "lenders.platformsWithBalance" },
    question: {
      zh: "除了这条额度，你同时在几家网贷平台有欠款？",
      en: "Besides this line, how many online lenders do you owe at the same time?",
    },
    howToFind: {
      zh: "信用报告的“信贷交易信息”里，数一数还有余额的机构；没动用的不算。",
      en: "In the credit report, count the lenders with a balance; unused lines do not count.",
    },
    options: [
      option("two", "0–2 家", "0 to 2", { below: 3 }, 1, 0.65),
      option("three", "3–4 家", "3 or 4", { below: 5 }, 3, 0.25),
      option("five", "5–6 家", "5 or 6", { below: 7 }, 5, 0.07),
      option("seven", "7 家以上", "7 or more", { below: null }, 8, 0.03),
    ],
    ...assumed,
  },
  {
    id: "inquiries",
    reads: { kind: "windowSum", fact: "lenders.inquiries", months: 6 },
    question: {
      zh: "最近 6 个月，你的信用报告被“贷款审批、信用卡审批、担保资格审查”查过几次？",
      en: "In the last six months, how many inquiries for loan, card or guarantee approval are on your credit report?",
    },
    howToFind: {
      zh: "征信中心每年可免费查两次，看报告末尾的“机构查询记录”。自己查的和贷后管理不算。",
      en: "The credit bureau gives two free reports a year: see the list of inquiries at its end. Your own look-ups and post-loan checks do not count.",
    },
    options: [
      option("two", "0–2 次", "0 to 2", { below: 3 }, 1, 0.71),
      option("three", "3–4 次", "3 or 4", { below: 5 }, 3, 0.2),
      option("five", "5–6 次", "5 or 6", { below: 7 }, 5, 0.06),
      option("seven", "7 次以上", "7 or more", { below: null }, 9, 0.03),
    ],
    ...assumed,
  },
  {
    id: "overdues",
    reads: { kind: "overdueState", fact: "repaying.overdues", months: 12 },
    question: {
      zh: "最近一年，信用卡、网贷或房贷有没有晚还过？",
      en: "In the last year, was any card, online loan or mortgage paid late?",
    },
    howToFind: {
      zh: "看信用报告里的还款记录，或各家银行、平台的账单。",
      en: "The repayment record of the credit report, or the statements of each bank and platform.",
    },
    options: [
      option("none", "没有", "No", { is: ["none"] }, [], 0.84),
      option(
        "short",
        "有，30 天以内，已还清",
        "Yes, under 30 days, settled",
        { is: ["settledShort"] },
        [{ daysLate: 12, monthsAgo: 2, settled: true }],
        0.09,
      ),
      option(
        "long",
        "有，30 天以上，已还清",
        "Yes, 30 days or more, settled",
        { is: ["settledLong"] },
        [{ daysLate: 45, monthsAgo: 2, settled: true }],
        0.04,
      ),
      option(
        "unsettled",
        "有，还没还清",
        "Yes, and not settled",
        { is: ["unsettled"] },
        [{ daysLate: 35, monthsAgo: 0, settled: false }],
        0.03,
      ),
    ],
    ...assumed,
  },
  {
    id: "alert",
    reads: { kind: "fact", fact: "identity.securityAlert" },
    question: {
      zh: "支付宝有没有提示过异地登录、账户异常或资金风险？",
      en: "Did Alipay warn of a strange log-in, an anomaly or a risk to your money?",
    },
    howToFind: {
      zh: "支付宝 → 设置 → 账号与安全 → 安全中心，以及消息通知。",
      en: "Alipay → Settings → Account and security, and the notices.",
    },
    options: [
      option("none", "没有", "No", { is: ["none"] }, "none", 0.95),
      option(
        "cleared",
        "有过，已经解除",
        "Yes, cleared since",
        { is: ["cleared"] },
        "cleared",
        0.03,
      ),
      option("open", "有，还没解除", "Yes, still open", { is: ["open"] }, "open", 0.02),
    ],
    ...assumed,
  },
  {
    id: "devices",
    reads: { kind: "fact", fact: "identity.unfamiliarDevices" },
    question: {
      zh: "登录过账户的设备里，有几台你不认识？",
      en: "How many of the devices that have logged in are not yours?",
    },
    howToFind: {
      zh: "支付宝 → 设置 → 账号与安全 → 设备管理。",
      en: "Alipay → Settings → Account and security → Devices.",
    },
    options: [
      option("none", "没有", "None", { below: 1 }, 0, 0.78),
      option("one", "1–2 台", "1 or 2", { below: 3 }, 1, 0.17),
      option("three", "3 台以上", "3 or more", { below: null }, 4, 0.05),
    ],
    ...assumed,
  },
  {
    id: "draws",
    reads: { kind: "fact", fact: "borrowing.drawsPerMonth" },
    question: {
      zh: "额度下降前，你平均每个月借几次？",
      en: "Before the fall, how often a month did you draw on the line?",
    },
    howToFind: {
      zh: "借呗 → 我的借款 → 借款记录，数最近三个月的笔数再除以三。",
      en: "The line’s list of loans: the last three months, divided by three.",
    },
    options: [
      option("one", "不到 2 次", "Fewer than 2", { below: 2 }, 1, 0.66),
      option("two", "2–3 次", "2 or 3", { below: 4 }, 2.5, 0.24),
      option("four", "4–6 次", "4 to 6", { below: 7 }, 5, 0.07),
      option("seven", "7 次以上", "7 or more", { below: null }, 8, 0.03),
    ],
    ...assumed,
  },
  {
    id: "unusualAmount",
    reads: { kind: "fact", fact: "borrowing.unusualAmount" },
    question: {
      zh: "最近有没有借过一笔和平时很不一样的金额？",
      en: "Was there lately a draw quite unlike your usual amounts?",
    },
    howToFind: {
      zh: "借款记录里，和自己平时的金额比一比。",
      en: "The line’s list of loans, against your own usual amounts.",
    },
    options: yesNo(0.07),
    ...assumed,
  },
  {
    id: "rhythm",
    reads: { kind: "fact", fact: "repaying.rhythm" },
    question: { zh: "平时怎么还这条额度？", en: "How do you usually repay this line?" },
    howToFind: {
      zh: "借款记录里的还款日期：按期，还是借了几天就全部还上。",
      en: "The dates in the list of loans: by instalments, or all within days.",
    },
    options: [
      option(
        "instalments",
        "按期还",
        "By instalments",
        { is: ["instalments"] },
        "instalments",
        0.5,
      ),
      option(
        "early",
        "有时提前还",
        "Sometimes early",
        { is: ["sometimesEarly"] },
        "sometimesEarly",
        0.4,
      ),
      option(
        "atOnce",
        "借完几天就全部还上",
        "All back within days",
        { is: ["fullAtOnce"] },
        "fullAtOnce",
        0.1,
      ),
    ],
    ...assumed,
  },
  {
    id: "debtService",
    reads: {
      kind: "ratio",
      fact: "income.monthlyDebtServiceYuan",
      over: "income.monthlyIncomeYuan",
    },
    question: {
      zh: "每个月各处要还的钱加起来，占收入的多少？",
      en: "All repayments of a month together: how much of your income?",
    },
    howToFind: {
      zh: "把每张账单的本月应还加总，除以月收入。",
      en: "Add up what is due this month everywhere and divide by your income.",
    },
    options: [
      option("low", "三成以下", "Under 30 %", { below: 0.3 }, 0.2, 0.54),
      option("middle", "三成到五成", "30 to 50 %", { below: 0.5 }, 0.4, 0.3),
      option("high", "五成到七成", "50 to 70 %", { below: 0.7 }, 0.6, 0.11),
      option("extreme", "七成以上", "Over 70 %", { below: null }, 0.85, 0.05),
    ],
    ...assumed,
  },
  {
    id: "incomeKept",
    reads: {
      kind: "shareKept",
      facts: [
        "income.monthlyIncomeYuan",
        "income.monthlyDebtServiceYuan",
        "lenders.otherUnsecuredDebtYuan",
      ],
    },
    question: {
      zh: "和额度还高的时候相比，你的收入变了多少？",
      en: "Compared with the time of the higher limit, how has your income changed?",
    },
    howToFind: {
      zh: "比一比两个时间的工资入账或流水。",
      en: "Compare what your account received then and now.",
    },
    options: [
      option("same", "没有减少", "No less", { below: null }, 1, 0.86),
      option("slightly", "少了一两成", "10 to 20 % less", { below: 0.95 }, 0.85, 0.09),
      option("third", "少了三成左右", "About a third less", { below: 0.78 }, 0.67, 0.035),
      option("half", "少了一半左右或更多", "About half or less left", { below: 0.56 }, 0.45, 0.015),
    ],
    ...assumed,
  },
  {
    id: "purpose",
    reads: { kind: "fact", fact: "borrowing.purpose" },
    question: { zh: "借来的钱主要用在哪里？", en: "What was the money mainly used for?" },
    howToFind: {
      zh: "看借款之后几天，钱从银行卡流向哪里。",
      en: "Where the money went from your bank card in the days after each draw.",
    },
    options: [
      option(
        "consumption",
        "日常消费",
        "Daily consumption",
        { is: ["consumption"] },
        "consumption",
        0.78,
      ),
      option("business", "经营", "Business", { is: ["business"] }, "business", 0.17),
      option(
        "securities",
        "股票、基金、房产等",
        "Stocks, funds, property",
        { is: ["securities", "property"] },
        "securities",
        0.05,
      ),
    ],
    ...assumed,
  },
  {
    id: "misuse",
    reads: { kind: "fact", fact: "borrowing.misuseTraced" },
    question: {
      zh: "平台或银行有没有通知你，借款流入了股市、房市等禁止的用途？",
      en: "Were you told that loan money went into securities, property or another forbidden use?",
    },
    howToFind: {
      zh: "短信、支付宝消息和借款合同页的提示；也可能要求提前还款。",
      en: "Text messages, Alipay notices, the contract page; early repayment may have been demanded.",
    },
    options: yesNo(0.015),
    ...assumed,
  },
  {
    id: "riskAssets",
    reads: { kind: "fact", fact: "investments.riskAssetRatio" },
    question: {
      zh: "你的钱里，股票、加密货币、期货这类高风险的占多少？",
      en: "How much of your money is in stocks, crypto, futures and the like?",
    },
    howToFind: {
      zh: "把各账户的余额加总，看高风险部分的比例。",
      en: "Add up your accounts and take the risky part.",
    },
    options: [
      option("low", "两成以下", "Under 20 %", { below: 0.2 }, 0.08, 0.7),
      option("middle", "两成到五成", "20 to 50 %", { below: 0.5 }, 0.33, 0.22),
      option("high", "五成以上", "Over 50 %", { below: null }, 0.65, 0.08),
    ],
    ...assumed,
  },
  {
    id: "tightening",
    reads: { kind: "fact", fact: "platform.tightening" },
    question: {
      zh: "同一段时间，身边其他人或新闻里，是不是也有很多人被降额？",
      en: "At the same time, were many other people’s limits cut, among friends or in the news?",
    },
    howToFind: {
      zh: "问问情况稳定的朋友；看平台公告和新闻；客服会说明是否为“综合评估”。",
      en: "Ask friends whose circumstances have not changed; the platform’s notices; the news.",
    },
    options: [
      option("none", "没听说", "Not that I know", { is: ["none", "eased"] }, "none", 0.97),
      option("mild", "有一些", "Some", { is: ["mild"] }, "mild", 0.015),
      option("strong", "很多", "Many", { is: ["strong"] }, "strong", 0.01),
      option("severe", "几乎都被降了", "Nearly everybody", { is: ["severe"] }, "severe", 0.005),
    ],
    ...assumed,
  },
  {
    id: "recordError",
    reads: { kind: "fact", fact: "platform.recordError" },
    question: {
      zh: "信用报告或平台信息里，有没有不属于你、或写错了的内容？",
      en: "Is there anything in the credit report or the platform’s records that is wrong or not yours?",
    },
    howToFind: {
      zh: "逐行核对免费的信用报告：贷款、逾期、查询、担保、身份信息。",
      en: "Go through the free credit report line by line: loans, overdues, inquiries, guarantees, identity.",
    },
    options: yesNo(0.03),
    ...assumed,
  },
];
