// Words around the learning page; its entries are data.
export const learn = {
  lead: "Rules, rights, words and what the sources say, each with how sure it is. None of it comes from inside the platform.",
  contents: "On this page",
  marks: {
    A: "several public sources agree",
    B: "one weak public source",
    C: "an assumption of ours",
  },
  sections: {
    how: "Where a limit comes from",
    rules: "Rules and rights",
    trends: "Trends",
    glossary: "Words",
    disputed: "Where the sources disagree",
  },
  disputedLead:
    "Where the sources contradict each other both sides stand here, with what the model makes of it.",
  sources: "Sources: {{list}}.",
  asOf: "When: {{when}}.",
  more: "More about: {{name}}",
} as const;
