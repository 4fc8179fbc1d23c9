// The case gallery. Names and stories are illustrations from the articles, told in our own words.
export const cases = {
  nav: "Choose a case or your own situation",
  illustration:
    "Cases come from the articles, are fictional and serve as illustrations; one and the same model computes them all.",
  printed: {
    says: "The article prints: {{text}}.",
    fall: "{{from}} falls to {{to}}",
    recovery: "back at {{yuan}} in month {{n}}",
    and: ", ",
    garbled: "The article’s figure “{{text}}” is garbled; it is shown as printed and never used.",
  },
  names: {
    own: "My situation",
    caseA: "Case A · many factors",
    zhangsan000: "Zhang San · idle",
    lisi000: "Li Si · many applications",
    caseB: "Case B · small trader",
    cardOverdue: "Card overdue",
    huabeiOverdue: "Huabei overdue",
    zhangsan003: "Zhang San · project cash",
    lisi003: "Li Si · steady progress",
    fullRepayer: "Repays all every month",
    publicIdle: "200,000 to 30,000",
  },
  gists: {
    own: "Fill in your own figures",
    caseA: "70,000 falls to about 20,000, back near 60,000 in three months",
    zhangsan000: "Long idle on Alipay, 70,000 falls to about 20,000",
    lisi000: "Many applications in a short time, several lenders",
    caseB: "Held down by multi-lending, about 80,000 after six months",
    cardOverdue: "Suspended until settled, then recovering step by step",
    huabeiOverdue: "Settled and on time for six months, most of it back",
    zhangsan003: "Frequent draws early in a project, back with a calmer rhythm",
    lisi003: "On time, controlled amounts: limit up, rate down",
    fullRepayer: "Borrows and repays at once, a small fall (disputed)",
    publicIdle: "A public anecdote of an idle user",
  },
} as const;
