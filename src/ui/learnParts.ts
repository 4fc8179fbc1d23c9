// Which entry of the learning page tells what a thing on the page means. Plain data; a test holds it
// to the model's factors and to the entries.

/** Every entry that the page links to. */
export const LEARN_PARTS = [
  "activity",
  "automated",
  "available",
  "band",
  "c1",
  "c2",
  "c3",
  "c4",
  "c5",
  "c6",
  "c7",
  "c8",
  "c9",
  "contribution",
  "dearer",
  "dispute",
  "dti",
  "frequency",
  "grade",
  "hardinquiry",
  "honesty",
  "howlimit",
  "howscore",
  "incomeproof",
  "multilending",
  "overdue",
  "pricelines",
  "reference",
  "relief",
  "repair",
  "rhythm",
  "riskappetite",
  "scenes",
  "securityalert",
  "suspended",
  "thinfile",
  "threestates",
  "tightening",
  "usable",
  "useoffunds",
  "utilisation",
  "verification",
  "withoutlateness",
] as const;
export type LearnPart = (typeof LEARN_PARTS)[number];

type Parts = Readonly<Record<string, LearnPart>>;

/** By the factor's id. */
export const FACTOR_PARTS: Parts = {
  repayment: "overdue",
  utilisation: "utilisation",
  multiLending: "multilending",
  inquiries: "hardinquiry",
  debtBurden: "dti",
  activity: "activity",
  income: "incomeproof",
  history: "thinfile",
  frequency: "frequency",
  purpose: "useoffunds",
  risk: "riskappetite",
  rhythm: "rhythm",
  spending: "scenes",
  identity: "verification",
  security: "securityalert",
  policy: "tightening",
};

/** By the state of the line. */
export const STATE_PARTS = {
  normal: "threestates",
  reduced: "threestates",
  suspended: "suspended",
} as const satisfies Parts;

/** By the id of a channel, a paper or a caution of the appeal. */
export const APPEAL_PARTS: Parts = {
  dispute: "dispute",
  explanation: "automated",
  noPromise: "c5",
  onlyTruth: "honesty",
  repairIsScam: "repair",
  oneTimeRelief: "relief",
  salarySlips: "incomeproof",
  housingFund: "incomeproof",
  bankStatements: "incomeproof",
  assetProof: "incomeproof",
  businessProof: "incomeproof",
};

/** By the id of a measure that is a right. */
export const ACTION_PARTS: Parts = {
  disputeReport: "dispute",
  askForReason: "automated",
};

/** By the kind of an early warning. */
export const WARNING_PARTS = {
  utilisation: "utilisation",
  inquiries: "hardinquiry",
  unusualDraw: "frequency",
  idle: "activity",
} as const satisfies Parts;

/** Where the sources disagree: C1 to C9. */
export const CONTRADICTION_PARTS: Parts = {
  C1: "c1",
  C2: "c2",
  C3: "c3",
  C4: "c4",
  C5: "c5",
  C6: "c6",
  C7: "c7",
  C8: "c8",
  C9: "c9",
};
