// Words of the form: sections, facts, help, faults. Keys under `fields` follow the profile's paths.
export const form = {
  title: "个人资料",
  times: "{{n}} 次",
  unknown: "不清楚",
  unknownPlaceholder: "按不清楚处理",
  yes: "是",
  no: "否",
  known: "已填 {{known}} / {{total}}",
  toFix: "{{number}} 处要改",
  reading: "读作 {{reading}}",
  unitIs: "单位：{{unit}}",
  slider: "拖动调整：{{label}}",
  explain: "说明：{{label}}",
  changed: "已改动",
  progress: {
    facts: "已知 {{known}} / {{total}} 项",
    questions: "已答 {{known}} / {{total}} 题",
  },
  hiddenFaults: "有 {{number}} 处要改，在完整表单里。",
  goToFault: "去改：{{label}}",
  sections: {
    line: {
      title: "你的额度",
      about: "打开借呗或花呗页面就能看到。只填你知道的，其余留作“不清楚”。",
    },
    repaying: { title: "还款情况", about: "所有上征信的借款和信用卡都算在内。" },
    borrowing: { title: "借款习惯", about: "怎么借，借来做什么。" },
    lenders: { title: "其他机构", about: "别处欠的钱，以及谁查过你的征信。" },
    income: { title: "收入和负债", about: "凡是已经交给平台或银行的证明，都选“是”。" },
    alipay: { title: "支付宝日常使用", about: "平台能看到的日常生活。估个大概就可以。" },
    identity: { title: "身份和账户安全", about: "在支付宝的“设置”和“安全中心”里能查到。" },
    investments: { title: "投资", about: "平台会留意资金里高风险的部分。" },
    platform: { title: "平台方面", about: "有些下降不是你造成的，也要算进去。" },
    habits: { title: "今后的打算", about: "从现在起，每个月打算怎么做。可以拖动看看差别。" },
  },
  fields: {
    line: {
      limitNowYuan: {
        label: "现在的总额度",
        help: "页面上写的总额度，不是剩余可借的钱。",
      },
      limitBeforeYuan: {
        label: "下降前的总额度",
        help: "翻一翻旧截图或额度变动通知，记得大概也可以。",
      },
      balanceYuan: {
        label: "还没还的本金",
        help: "这一条额度上还欠多少，不含利息。没有欠款填 0。",
      },
    },
    repaying: {
      overdues: {
        label: "逾期记录",
        help: "信用卡、网贷、房贷都算。每年可免费查两次的信用报告里写得很清楚。",
        rowName: "逾期",
        none: "没有逾期",
        some: "有过逾期",
        add: "再加一次逾期",
        remove: "删除逾期 {{number}}",
        columns: {
          daysLate: "最多晚了几天",
          monthsAgo: "还清几个月了（没还清填 0）",
          settled: "已经还清了吗",
        },
      },
      rhythm: {
        label: "平时怎么还",
        help: "“一次还清”指借了几天就全部还上，而且月月如此。",
        options: {
          instalments: "按期分期还",
          sometimesEarly: "偶尔提前还",
          fullAtOnce: "借完马上一次还清",
        },
      },
      historyMonths: {
        label: "信用历史有多长",
        help: "从第一张信用卡或第一笔贷款算起。五年填 60。",
      },
    },
    borrowing: {
      drawsPerMonth: {
        label: "每月借几次",
        help: "最近半年的平均数。两个月借一次填 0.5。",
        unit: "次/月",
      },
      unusualAmount: {
        label: "最近有一笔金额和平时很不一样",
        help: "例如平时借几千，忽然借了几万。",
      },
      purpose: {
        label: "借来的钱主要用在",
        help: "消费贷不能用来炒股或买房，但请照实填，这里只在你的浏览器里计算。",
        options: {
          consumption: "日常消费",
          business: "生意周转",
          securities: "股票、基金、期货",
          property: "买房",
        },
      },
      misuseTraced: {
        label: "收到过资金用途违规的通知",
        help: "平台查到借款流入股市或楼市时，会发通知或短信。",
      },
    },
    lenders: {
      platformsWithBalance: {
        label: "还有欠款的网贷平台",
        help: "只数现在还欠着钱的，这一条额度不算。",
        unit_other: "家",
      },
      otherUnsecuredDebtYuan: {
        label: "其他信用借款合计",
        help: "网贷、信用卡分期、银行信用贷的欠款。房贷、车贷不算。",
      },
      cardUtilisationRatio: {
        label: "信用卡用了几成额度",
        help: "所有卡的欠款 ÷ 所有卡的总额度。总额度五万、欠两万就是 40。",
      },
      inquiries: {
        label: "征信硬查询",
        help: "贷款审批、信用卡审批、担保资格审查各算一次；自己查询和贷后管理不算。免费的信用报告（每年两次）里有“查询记录”。",
        rowName: "查询月份",
        none: "两年内没有",
        some: "有查询",
        add: "再加一个月份",
        remove: "删除查询月份 {{number}}",
        columns: { monthsAgo: "几个月前", count: "那个月几次" },
        units: { count: "次" },
      },
    },
    income: {
      monthlyIncomeYuan: { label: "每月收入", help: "税后到手的平均数，包括生意收入。" },
      monthlyDebtServiceYuan: {
        label: "每月要还的钱",
        help: "房贷、车贷、信用卡、网贷每月还款加在一起。",
      },
      salarySlips: { label: "交过工资流水", help: "代发工资的银行流水，或授权查询过。" },
      housingFund: { label: "授权过公积金", help: "在平台或银行授权查询公积金缴存。" },
      bankStatements: { label: "交过银行流水", help: "一般是最近六个月的账户流水。" },
      assetProof: { label: "交过资产证明", help: "存款、房产、车辆之类的证明。" },
      businessProof: {
        label: "交过经营证明",
        help: "营业执照、纳税或经营流水。没有做生意选“否”。",
      },
    },
    alipay: {
      paymentsPerMonth: {
        label: "每月用支付宝付款",
        help: "在“账单”里看一个月有多少笔。",
        unit: "笔/月",
      },
      boundServices: {
        label: "绑定的生活缴费",
        help: "水、电、燃气、话费、公交地铁，每样算一项。",
        unit_other: "项",
      },
      sceneCount: {
        label: "一个月里的消费场景",
        help: "超市、吃饭、出行、缴费、看病……有几种算几种。",
        unit_other: "种",
      },
      spendingRegularity: {
        label: "消费节奏",
        help: "看看最近几个月的账单起伏大不大。",
        options: { steady: "很稳定", usual: "有些起伏", erratic: "忽高忽低" },
      },
      spendingLevel: {
        label: "消费水平",
        help: "和自己的收入比，平台看到的日常支出。",
        options: { thin: "偏少", usual: "一般", ample: "比较宽裕" },
      },
    },
    identity: {
      realNameVerified: { label: "已完成实名认证", help: "身份信息完整，证件没有过期。" },
      cardsBound: { label: "绑定的银行卡", help: "在“我的—银行卡”里数一数。", unit_other: "张" },
      verifications: {
        label: "完成的资料认证",
        help: "学历、职业、驾照、公积金等资料项，完成几项填几项。",
        unit_other: "项",
      },
      securityAlert: {
        label: "异常登录或安全提醒",
        help: "陌生地点登录、设备异常这一类提醒。",
        options: { none: "没有", cleared: "有过，已解除", open: "有，还没解除" },
      },
      unfamiliarDevices: {
        label: "不认识的登录设备",
        help: "在“登录设备管理”里看。都认识填 0。",
        unit_other: "台",
      },
    },
    investments: {
      riskAssetRatio: {
        label: "高风险投资的占比",
        help: "股票、加密货币、期货占全部积蓄的百分之几。",
      },
      leveraged: { label: "用借来的钱投资", help: "包括融资融券和借款炒股。" },
    },
    platform: {
      tightening: {
        label: "平台整体收紧了吗",
        help: "如果身边很多人同时被降额，多半是平台在收紧。",
        options: {
          eased: "放宽了",
          none: "没变化",
          mild: "略收紧",
          strong: "明显收紧",
          severe: "大幅收紧",
        },
      },
      recordError: {
        label: "有记录错误或误判",
        help: "信用报告里有不是你的记录，或平台认错了人。这可以提出异议，20 天内会有答复。",
      },
    },
    habits: {
      applicationsPerMonth: {
        label: "每月申请几次新贷款或新卡",
        help: "每次申请都会留下一次硬查询。不再申请填 0。",
        unit: "次/月",
      },
      balanceChangeYuan: {
        label: "这条额度上的欠款每月变多少",
        help: "每月多借 1,000 填 1000；每月还掉 1,000 填 -1000；不变填 0。",
        unit: "元/月",
      },
    },
  },
  units: { yuan: "元", count: "个", perMonth: "次/月", months: "个月", days: "天", ratio: "%" },
  unitsOne: { yuan: "元", count: "个", perMonth: "次/月", months: "个月", days: "天", ratio: "%" },
  examples: {
    yuan: "12000 或 1.2万",
    count: "3",
    perMonth: "2 或 0.5",
    months: "18",
    days: "30",
    ratio: "45",
  },
  errors: {
    empty: "请填一个数，不知道就点“不清楚”。",
    missing: "请填一个数。",
    choose: "请选一项。",
    tooLong: "太长了，这里只要一个数，例如 {{example}}。",
    hiddenCharacter: "里面夹着看不见的字符，请删掉后用键盘重新输入。",
    foreignCurrency: "这里用人民币计算，请换算成元再填。",
    percentNotHere: "这里不用百分号，例如 {{example}}。",
    notFinite: "请填一个具体的数，例如 {{example}}。",
    hexadecimal: "看起来是十六进制，请用普通数字，例如 {{example}}。",
    scientific: "请不要用科学计数法，写成普通数字，例如 {{example}}。",
    wanRemainder: "“3万5”这样的写法有歧义，请写 3.5万 或 35000。",
    spaceInside: "数字中间有空格，不知道是一个数还是两个数，请连着写。",
    ambiguousComma: "逗号的位置有歧义：一千五请写 1500 或 1,500，一点五请写 1.5。",
    ambiguousPoint: "三位小数容易看成千位：一千请写 1000，一请写 1。",
    notANumber: "这里只认数字，例如 {{example}}。",
    belowMin: "太小了，请填 {{min}} 到 {{max}} 之间的数。",
    aboveMax: "太大了，请填 {{min}} 到 {{max}} 之间的数。",
    notWhole: "请填整数，例如 {{example}}。",
    tooManyRows: "最多 {{max}} 行。",
    invalid: "这一项没看懂，请重新填。",
  },
  notices: {
    limitZero: "额度为 0 也可以算，会按暂时没有额度处理。",
    limitAboveBefore: "现在比以前还高，额度没有下降。如果填反了请对调。",
    balanceAboveLimit: "欠款高于额度，使用率超过 100%。降额后常会这样，先按实际情况计算。",
    serviceAboveIncome:
      "每月要还的比收入还多。如果没填错，压力一定不小，可以先和各家商量延期或分期。",
    cardsOverLimit: "超过 100% 表示信用卡刷超了额度，照实计算。",
  },
} as const;
