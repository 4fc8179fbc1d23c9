// How a fall is weighed against the causes: the error that a simulated fall is owed, and the
// hypothesis that something is at work which this model does not know.
import type { Model } from "../modelSchema";

export const inference: Model["inference"] = {
  errorRatio: {
    value: 1.3,
    certainty: "assumption",
    sources: ["taiwan"],
    note: "×/÷ of one standard deviation. Real limits scatter more between people; a fall compares a person with themselves.",
  },
  unmodelled: {
    label: { zh: "本模型不知道的原因", en: "Something this model does not know" },
    about: {
      zh: "平台知道的比这里多。查过的原因都对不上时，就该承认不知道。",
      en: "The platform knows more than this page. Where no known cause fits, that should be said.",
    },
    prior: {
      value: 0.1,
      certainty: "assumption",
      sources: [],
      note: "As likely as a common cause.",
    },
    medianShareLeft: {
      value: 0.5,
      certainty: "assumption",
      sources: ["cfpbLineCuts"],
      note: "Of cuts in a US study the median took 75 %; those without a reason we know are taken to be milder and very different among themselves.",
    },
    spreadRatio: { value: 2, certainty: "assumption", sources: [] },
  },
  suspendedShowsZero: {
    value: 0.7,
    certainty: "assumption",
    sources: [],
    note: "Some pages go on showing the limit that is kept.",
  },
  worsened: {
    whenPresent: { value: 0.98, certainty: "assumption", sources: [] },
    whenAbsent: { value: 0.02, certainty: "assumption", sources: [] },
  },
};
