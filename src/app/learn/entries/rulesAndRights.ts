// Rules that hold for lenders and what a borrower may ask for, with their dates.
import { entry } from "../learnEntry";

export const rulesAndRights = [
  entry(
    "useoffunds",
    "A",
    ["借来的钱不能做什么", "What the money must not be used for"],
    [
      "网上消费贷款不得用于买房、股票、债券、期货、衍生品和股权投资；被查到会提前收回。",
      "An online consumer loan must not go into property, stocks, bonds, futures, derivatives or equity; a breach means early recall.",
    ],
    ["useOfFunds"],
  ),
  entry(
    "pricelines",
    "A",
    ["利率的两条线", "Two lines for the price"],
    [
      "助贷业务综合成本的上线是一年 24%（2025 年 10 月 1 日起）。4 倍 LPR（LPR 3.0% 时为 12%）是民间借贷的线，不约束持牌机构。",
      "24 % a year is the upper line for assisted lending (from 1 October 2025). Four times LPR (12 % at an LPR of 3.0 %) is the line for private lending and does not bind licensed lenders.",
    ],
    ["金规〔2025〕9 号"],
    ["2025 年 10 月 1 日起", "from 1 October 2025"],
  ),
  entry(
    "caps",
    "A",
    ["消费贷款的上限", "The cap on consumer loans"],
    [
      "网上个人消费信用贷款一般不超过 20 万元；2025 年 3 月起有阶段性放宽到 30 万元。本模拟默认 20 万元。",
      "An online personal consumer loan is usually 200,000 yuan at most; since March 2025 there is a temporary relief to 300,000. This simulation takes 200,000.",
    ],
    ["cap200k"],
    ["2025 年 3 月的放宽是阶段性的", "the relief of March 2025 is temporary"],
  ),
  entry(
    "fiveyears",
    "A",
    ["逾期记录留多久", "How long an overdue stays"],
    [
      "从还清那天起 5 年。一直不还清，就一直在。还清当天的变化，第二天报送后就能看到。",
      "Five years from the day it is settled. Unsettled, it stays. A settled account shows the day after it is reported.",
    ],
    ["bureauFiveYears"],
  ),
  entry(
    "inquiries",
    "A",
    ["哪些查询算“硬查询”", "Which inquiries are hard"],
    [
      "贷款审批、信用卡审批、担保资格审查算；自己查、贷后管理不算。记录显示 2 年，多数机构看最近 3 个月和 6 个月。",
      "Loan approval, card approval and guarantee review count; your own look-ups and post-loan management do not. They show for two years; most lenders look at the last three and six months.",
    ],
    ["hardInquiries", "inquiryThresholds"],
  ),
  entry(
    "freereports",
    "A",
    ["每年两次免费信用报告", "Two free reports a year"],
    [
      "每人每年可以免费查两次自己的信用报告，网上或网点都可以。自己查不会影响额度。",
      "Everybody may read their own credit report twice a year for free, online or at a counter. Your own look-up does not affect the limit.",
    ],
    ["征信中心的公开说明（转述）"],
  ),
  entry(
    "dispute",
    "A",
    ["报告有错：提出异议", "An error in the report: a dispute"],
    [
      "可以向征信中心或报送机构提出异议，20 日内应答复，可以在网上办理。真实的不良记录，谁也不能删除。",
      "A dispute can be filed with the bureau or the lender that reported, online too; the answer is due within 20 days. A true negative entry can be removed by nobody.",
    ],
    ["disputeTwentyDays"],
  ),
  entry(
    "automated",
    "A",
    ["自动化决策的说明权", "The right to an explanation"],
    [
      "《个人信息保护法》第二十四条：对仅由机器作出、对个人权益有重大影响的决定，可以要求说明，也可以拒绝。",
      "Article 24 of the Personal Information Protection Law: of a decision made by machine alone with a major effect on a person, that person may ask for an explanation, and may refuse it.",
    ],
    ["《个人信息保护法》第 24 条"],
  ),
  entry(
    "repair",
    "A",
    ["“征信修复”是骗局", "“Credit repair” is a scam"],
    [
      "监管部门明确：没有任何机构或个人能删除正确的不良记录。收费、要你的账号密码、教你编材料的，都不要理。",
      "The regulator says so: nobody can remove a correct negative entry. Whoever asks for money, passwords or invented papers for it should be left alone.",
    ],
    ["中国人民银行与征信中心的公开提示"],
  ),
  entry(
    "relief",
    "A",
    ["唯一的官方宽限：一次性信用修复政策", "The only official relief"],
    [
      "2020 年 1 月 1 日至 2025 年 12 月 31 日之间的逾期，单笔不超过 1 万元、在 2026 年 3 月 31 日前还清的，自动不再展示。不用申请，不收费；收费的是骗子。",
      "Overdues from 1 January 2020 to 31 December 2025 of at most 10,000 yuan each that were repaid by 31 March 2026 are no longer shown. It is automatic and free; whoever charges for it is a fraud.",
    ],
    ["中国人民银行一次性信用修复政策"],
    ["还清期限 2026 年 3 月 31 日", "repaid by 31 March 2026"],
  ),
  entry(
    "affordability",
    "A",
    ["还款不超过收入一半左右", "Payments up to about half of the income"],
    [
      "各种贷款每月一共要还的，常见的线是收入的 50% 到 55%。超过以后，多数机构不再加额度。",
      "All monthly debt payments together: the common line is 50 to 55 % of the income. Beyond it most lenders add nothing.",
    ],
    ["incomeMultiple"],
  ),
  entry(
    "honesty",
    "C",
    ["如实填写", "Be honest"],
    [
      "编造收入或用途会带来新的风险，严重的要承担法律责任。本页生成的材料，都请先确认句句属实。",
      "Inventing an income or a purpose creates new risks, and serious ones are a matter of law. Whatever this page drafts for you, make sure that every sentence is true.",
    ],
    ["article004"],
  ),
];
