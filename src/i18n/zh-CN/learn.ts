// Words around the learning page; its entries are data.
export const learn = {
  lead: "规则、权利、名词和各方说法，每一条都注明有多可靠。没有一条来自平台内部。",
  contents: "本页目录",
  marks: {
    A: "多个公开来源一致",
    B: "只有一个较弱的公开来源",
    C: "我们的假设",
  },
  sections: {
    how: "额度怎么来的",
    rules: "规则与权利",
    trends: "趋势",
    glossary: "名词",
    disputed: "说法不一的地方",
  },
  disputedLead: "来源之间互相矛盾的地方，两边都列出来，并说明模型怎么处理。",
  sources: "来源：{{list}}。",
  asOf: "时间：{{when}}。",
  more: "了解更多：{{name}}",
} as const;
