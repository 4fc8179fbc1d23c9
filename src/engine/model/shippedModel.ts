// The model that the product ships. Change its version with every change that moves a result, and
// say so in the CHANGELOG.
import { actions } from "./actions/actions";
import { appeal } from "./causes/appeal";
import { causes } from "./causes/causes";
import { inference } from "./causes/inference";
import { signs } from "./causes/signs";
import { events } from "./events";
import { factors } from "./factors/factors";
import { gates } from "./gates";
import { healthy } from "./healthy";
import type { Cited, Model } from "./modelSchema";
import { population } from "./population";
import { products } from "./products";
import { sources } from "./sources";

function assumption(value: number, note?: string): Cited {
  return { value, certainty: "assumption", sources: [], ...(note ? { note } : {}) };
}

export const shippedModel: Model = {
  version: "2026.11.1",
  sources,
  scale: {
    healthyScore: assumption(720, "Where the healthy reference stands on 350–950."),
    pointsPerLogOdds: {
      value: 40,
      certainty: "assumption",
      sources: ["scorecards"],
      note: "27.7 points double the odds.",
    },
    lowest: { value: 350, certainty: "public", sources: ["zhimaBands"] },
    highest: { value: 950, certainty: "public", sources: ["zhimaBands"] },
    healthyLogOdds: assumption(4.2, "1.5% default over 12 months at the healthy reference."),
  },
  factors,
  population,
  healthy,
  unknownUtilisation: { value: 0.5, low: 0.9, high: 0.2, certainty: "assumption", sources: [] },
  limitRule: {
    scoreMultiple: {
      knots: [
        [350, 0.05],
        [450, 0.2],
        [520, 0.5],
        [580, 1.1],
        [620, 2],
        [660, 3.4],
        [700, 5.6],
        [740, 7.7],
        [800, 9.7],
        [900, 11],
      ],
      certainty: "assumption",
      sources: ["incomeMultiple", "limitMatrix", "article000"],
      note: "6–10 monthly incomes for good customers; the low end is calibrated on the articles.",
    },
    proof: {
      base: 0.9,
      each: 0.05,
      most: 1.1,
      facts: [
        "income.salarySlips",
        "income.housingFund",
        "income.bankStatements",
        "income.assetProof",
        "income.businessProof",
      ],
      certainty: "assumption",
      sources: ["article004"],
    },
    debtRoomIncomes: {
      value: 12,
      certainty: "assumption",
      sources: ["incomeMultiple"],
      note: "All unsecured debt together at most a year's income.",
    },
    roundingYuan: assumption(100, "Limits are shown in whole hundreds."),
    policyMultiplier: {
      fact: "platform.tightening",
      values: { eased: 1.1, none: 1, mild: 0.8, strong: 0.6, severe: 0.4 },
      certainty: "assumption",
      sources: ["article001", "article002", "article004"],
    },
  },
  review: {
    downShare: {
      value: 1,
      certainty: "article",
      sources: ["article000", "recoveryScales"],
      note: "A cut comes at once.",
    },
    upShare: {
      value: 0.6,
      certainty: "assumption",
      sources: ["article000", "recoveryScales", "limitDynamic"],
      note: "A raise takes several monthly reviews.",
    },
    freezeMonthsAfterAdverse: assumption(2),
    reducedBelowShare: assumption(0.95, "Below this share of the former limit a line is reduced."),
  },
  gates,
  products,
  actions,
  events,
  signs,
  causes,
  inference,
  appeal,
  uncertainty: {
    profileOnlyRatio: {
      value: 1.5,
      certainty: "data",
      sources: ["taiwan"],
      note: "Boosted trees on real card data put 79% of limits within a factor of two.",
    },
    yearAheadRatio: assumption(1.5, "A known limit is exact today and this wide after a year."),
  },
};
