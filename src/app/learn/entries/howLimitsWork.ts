// How a limit comes about in this simulation, and what is known of the products.
import { entry } from "../learnEntry";

export const howLimitsWork = [
  entry(
    "howscore",
    "C",
    ["第一步：评分", "Step one: a score"],
    [
      "十六个因素各有一条公开的曲线，加起来成为 350 到 950 之间的模拟评分。它不是芝麻分，也不用社交关系、年龄、性别、婚姻和地区。",
      "Sixteen factors have a published curve each; together they make a simulated score from 350 to 950. It is not Zhima, and it uses no social ties, age, sex, marriage or region.",
    ],
    ["scorecards", "heloc", "lendingClub", "taiwan"],
  ),
  entry(
    "howlimit",
    "C",
    ["第二步：额度", "Step two: a limit"],
    [
      "评分越高，额度是月收入的倍数越大；同时不超过“一年收入减去其他无抵押欠款”，也不超过产品上限，再乘以平台当时的松紧。",
      "The higher the score, the larger the multiple of the monthly income; never more than a year’s income less other unsecured debt, nor than the product’s ceiling, and then times how tight the platform is.",
    ],
    ["incomeMultiple", "limitMatrix"],
  ),
  entry(
    "howreview",
    "C",
    ["第三步：每月复核", "Step three: a monthly review"],
    [
      "下调立刻到位；上调每次只走差距的六成，所以恢复要好几个月。逾期、警报之后的两个月不上调。",
      "A cut comes at once; a raise goes six tenths of the way each month, so recovery takes several. After an overdue or an alert there is no raise for two months.",
    ],
    ["recoveryScales", "limitDynamic"],
  ),
  entry(
    "threestates",
    "C",
    ["三种状态", "Three states"],
    [
      "正常：可以用。已降额：比原来少了 5% 以上，或者正被限制。暂停授信：额度保留着，但现在不能用，比如有逾期没还清。",
      "Normal: it can be used. Reduced: more than 5 % below the former limit, or restricted. Suspended: the line is kept but cannot be used now, for instance while an overdue is open.",
    ],
    ["article000"],
  ),
  entry(
    "jiebei",
    "A",
    ["借呗（信用贷）", "Jiebei (cash loan)"],
    [
      "日利率 0.015% 到 0.06%，一年约 5.5% 到 21.9%；分 3、6、12 个月还。额度是系统动态评估的，客服不能人工提额。2021 年 11 月起，由银行出资的部分叫“信用贷”。",
      "Daily rate 0.015 to 0.06 %, about 5.5 to 21.9 % a year; repaid over 3, 6 or 12 months. The limit is assessed by the system; nobody raises it by hand. Since November 2021 the part funded by banks is called 信用贷.",
    ],
    ["jiebeiTerms", "limitDynamic"],
  ),
  entry(
    "huabei",
    "B",
    ["花呗（信用购）", "Huabei (pay later)"],
    [
      "额度一般 500 到 50,000 元，每月 1 日出账单、9 日或 10 日还，免息期最长 40 天；最低还 10%，逾期或最低还款后剩余部分每天 0.05%。",
      "Usually 500 to 50,000 yuan; the bill comes on the 1st and is due on the 9th or 10th, at most 40 days free of interest; at least 10 % is due, the rest costs 0.05 % a day.",
    ],
    ["huabeiTerms"],
  ),
  entry(
    "dearer",
    "C",
    ["为什么会越降越低", "Why a fall can feed itself"],
    [
      "额度小了，同样的欠款占得更满；占得满又压低评分。如果再去别处借几笔小的，平台数和查询次数也跟着变多。先不急着在别处申请，常常是最便宜的一步。",
      "On a smaller line the same debt takes up more, which lowers the score. A few small loans elsewhere add lenders and inquiries. Not applying elsewhere at once is often the cheapest step.",
    ],
    ["article001", "cfpbLineCuts"],
  ),
  entry(
    "banks",
    "B",
    ["和银行贷款有什么不同", "How it differs from a bank"],
    [
      "平台审批快、门槛低、额度随时变；银行慢、要材料、额度稳。没动用的银行授信不算负担，可以当作备用。",
      "A platform is fast, easy and changes its mind at any time; a bank is slow, wants papers and is steady. Bank credit that is not drawn is no burden and can be a reserve.",
    ],
    ["article003"],
  ),
];
