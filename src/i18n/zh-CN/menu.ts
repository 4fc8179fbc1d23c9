// The menu in the header, and the heads of the views that it leads to.
export const menu = {
  label: "更多功能",
  open: "更多",
  back: "回到结果",
  notLoaded: "这一部分没有加载成功，页面其余部分照常可用。刷新后填写的内容还在。",
  reload: "刷新页面",
  loading: "正在打开……",
  entries: {
    support: { name: "客服模式", about: "通话要点、演示、换客户" },
    batch: { name: "批量测算", about: "一张表，最多一万行" },
    learn: { name: "额度是怎么回事", about: "规则、权利、名词、各方说法" },
    cases: { name: "我的保存", about: "保存、打开、导入导出，一键清除" },
    share: { name: "分享", about: "链接、二维码、文件；先看清内容再复制" },
    compare: { name: "对比", about: "两到四份放在一起看" },
    plans: { name: "方案并排看", about: "几种恢复办法各要什么、各到哪里" },
    report: { name: "报告与导出", about: "打印成 A4，图片、表格、数据" },
  },
} as const;
