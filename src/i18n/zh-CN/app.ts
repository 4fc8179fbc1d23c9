// The page around form and charts.
export const app = {
  page: {
    name: "额度恢复",
    simulation: "这是我们自己的模拟，不是平台的规则",
    skip: "跳到结果",
    results: "结果",
    computing: "正在计算……",
    language: "语言",
    look: "外观",
    schemes: { auto: "跟随系统", light: "浅色", dark: "深色" },
    notice:
      "所有额度都由一个公开、可逐项核对的模拟模型算出。没有人在平台之外知道真实规则；数字旁标明了来自数据、公开资料、文章还是我们的假设。案例均为虚构的示例。本页不构成贷款建议，也没有人能代您“修复征信”。",
    privacy:
      "一切都在您的浏览器里计算，不向任何服务器发送任何内容。关闭标签页后，填写的内容随之消失。",
  },
  states: { normal: "正常", reduced: "已降低", suspended: "暂停使用" },
  answer: {
    titleKnown: "您今天的额度",
    titleDerived: "模拟的今天额度",
    fell: "比原来的 {{from}}少了 {{by}}。",
    held: "不低于原来的 {{from}}。",
    known: "以您填写的真实额度为起点。",
    derived: "由所填情况推算，没有用到真实额度。",
    suspended: "{{why}}，暂时不能使用；保留的授信额度为 {{yuan}}。",
    end: {
      with: "采取措施后，{{month}}约为 {{yuan}}。",
      as: "照现在这样下去，{{month}}约为 {{yuan}}。",
    },
    back: {
      with: "采取措施后，约 {{n}} 个月（{{month}}）回到原来的额度。",
      as: "照现在这样下去，约 {{n}} 个月（{{month}}）回到原来的额度。",
    },
    instead: "什么都不做的话，{{month}}约为 {{yuan}}。",
    rate: "日利率约 {{rate}}",
    grade: "，模拟评分{{grade}}",
    band: "可能在 {{low}} 到 {{high}} 之间",
    exact: "今天的额度是您填写的真实数字",
    unknown: "；有 {{n}} 项不清楚，按常见值计算",
    calibrated: {
      limitNow: "已按您的真实额度校准，系数 {{ratio}}",
      limitBefore: "已按下降前的额度校准，系数 {{ratio}}",
    },
  },
  status: {
    invalid: "表单有 {{n}} 处需要修改。下面仍是上一次有效的结果。",
    retry: "再试一次",
    failures: {
      timedOut: "这次计算超时，已换上新的计算线程。下面仍是上一次的结果。",
      workerFailed: "计算线程没有启动。可能被浏览器设置阻止了。",
      uncloneable: "所填内容无法交给计算线程，这是我们的缺陷。",
      unsound: "计算结果里出现了无效数字，已丢弃。这是我们的缺陷。",
      fault: "所填情况里有模型不认识的内容，请检查措施和事件。",
      crashed: "计算出错，这是我们的缺陷。下面仍是上一次的结果。",
    },
  },
  timeline: {
    title: "每个月，各因素把额度推高或压低多少",
    reference: "和谁比",
    references: {
      healthy: {
        name: "健康参照",
        meaning:
          "柱子表示与一位收入相同、用款还款都很稳健的人相比，各因素推高（向上）或压低（向下）的元数。",
      },
      before: {
        name: "下降之前",
        meaning: "柱子表示与下降之前的自己相比，各因素推高（向上）或压低（向下）的元数。",
      },
      withoutActions: {
        name: "不采取措施",
        meaning: "柱子表示与不采取任何措施相比，各因素多出（向上）或减少（向下）的元数。",
      },
    },
    measures: "恢复措施",
    measuresOn: "采取",
    measuresOff: "不采取",
    horizon: "看多久",
    months: "{{n}} 个月",
  },
  waterfall: {
    title: "{{month}}：从参照额度到可用额度",
    lead: {
      healthy: "从健康参照的额度出发，逐项加减，正好等于可用额度。",
      before: "从下降之前的额度出发，逐项加减，正好等于可用额度。",
      withoutActions: "从不采取措施的额度出发，逐项加减，正好等于可用额度。",
    },
  },
  month: {
    title: "{{month}}的细节",
    usable: "可用额度",
    available: "还能借",
    band: "可能的范围",
    state: "状态",
    target: "规则给出的目标",
    binding: {
      capacity: "由收入和评分决定",
      debtRoom: "受其他欠款限制",
      ceiling: "已到产品上限",
      minimum: "低于最低授信",
    },
    utilisation: "额度使用率",
    score: "模拟评分",
    rate: "日利率",
  },
  table: {
    title: "全部数字",
    lead: "每个因素、每个月，精确到元。参照额度加上各因素之和，等于可用额度。",
  },
  form: {
    own: "我的情况",
    case: "这个案例的情况",
    ownLead: "知道多少填多少；不清楚的选“不清楚”，结果的范围会相应变宽。",
    caseLead: "可以随意修改，看额度怎样变化；不会影响“我的情况”。",
    product: "产品",
    products: { jiebei: "借呗", huabei: "花呗" },
    markBefore: "把现在填写的记为“下降之前”",
    markBeforeAgain: "重新记为“下降之前”",
    clear: "全部清空",
    reset: "恢复案例原样",
  },
} as const;
