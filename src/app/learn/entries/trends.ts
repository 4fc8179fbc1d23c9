// Where things are going, as far as public pages and the articles say; and what is disputed.
import { entry } from "../learnEntry";

export const trends = [
  entry(
    "tightening",
    "B",
    ["平台和政策会一起收紧", "Platforms and policy tighten together"],
    [
      "经济转弱、监管变化或平台控制总量时，很多人会同时被降额，和自己做了什么无关。这时候最有用的是保持准时，等下一次复核。",
      "When the economy weakens, rules change or a platform limits its total, many people are cut at once whatever they did. What helps most then is to stay on time and wait for the next reviews.",
    ],
    ["article001", "article002", "article004"],
  ),
  entry(
    "withoutlateness",
    "A",
    ["没有逾期也会被降", "Cut without being late"],
    [
      "美国一项研究里，被降额的人中 67% 近期没有逾期，降幅的中位数是 75%，降后的使用率升到 94%。所以不要只在逾期里找原因。",
      "In a US study 67 % of the people cut had no recent delinquency; the median cut was 75 %, and utilisation rose to 94 % afterwards. So lateness is not the only place to look.",
    ],
    ["cfpbLineCuts"],
    ["美国数据，只作参照", "US data, for comparison only"],
  ),
  entry(
    "disclosure",
    "B",
    ["越来越多的告知义务", "More has to be told"],
    [
      "助贷新规要求把综合成本和资金方说清楚；自动化决策要能说明。看通知、问原因，是应有的权利。",
      "The rules on assisted lending ask for the full cost and the funder to be named; automated decisions must be explainable. Reading the notices and asking for the reason is a right.",
    ],
    ["金规〔2025〕9 号"],
    ["2025 年 10 月 1 日起", "from 1 October 2025"],
  ),
  entry(
    "longterm",
    "C",
    ["把信用当作长期资产", "Credit as a long-term asset"],
    [
      "历史越长、记录越稳，越经得起一次波动。留一点应急的钱，比多一条额度更管用。",
      "A long and steady history stands a shock better. A little money put aside helps more than one more line.",
    ],
    ["article003"],
  ),
];
