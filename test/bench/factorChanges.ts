// Requests in which exactly so many factors move the limit: a person with every fact known, who
// differs from the time before in one fact or two of each factor. Today's limit is left to the
// rule, so that it falls further with every factor.
import type { ProjectionRequest } from "../../src/engine";
import { type ProfilePatch, patchProfile } from "../../src/profile/profile";
import { buildRequest, typicalWith } from "../support/requestBuilder";

/**
 * By factor, in the order in which they are taken: utilisation first, because the line's balance
 * meets a moving limit as soon as anything moves.
 */
const CHANGES: readonly (readonly [factor: string, change: ProfilePatch])[] = [
  ["utilisation", { line: { balanceYuan: 26_000 }, lenders: { cardUtilisationRatio: 0.7 } }],
  ["inquiries", { lenders: { inquiries: [{ monthsAgo: 1, count: 5 }] } }],
  ["multiLending", { lenders: { platformsWithBalance: 5 } }],
  [
    "debtBurden",
    { income: { monthlyDebtServiceYuan: 4_500 }, lenders: { otherUnsecuredDebtYuan: 60_000 } },
  ],
  ["repayment", { repaying: { overdues: [{ daysLate: 40, monthsAgo: 1, settled: true }] } }],
  ["income", { income: { monthlyIncomeYuan: 8_500, salarySlips: false } }],
  ["frequency", { borrowing: { drawsPerMonth: 5 } }],
  ["policy", { platform: { tightening: "mild" } }],
  ["history", { repaying: { historyMonths: 30 } }],
  ["rhythm", { repaying: { rhythm: "fullAtOnce" } }],
  ["purpose", { borrowing: { purpose: "business" } }],
  ["activity", { alipay: { paymentsPerMonth: 4 } }],
  ["spending", { alipay: { spendingRegularity: "erratic", sceneCount: 2 } }],
  ["identity", { identity: { verifications: 1 } }],
  ["security", { identity: { securityAlert: "cleared", unfamiliarDevices: 2 } }],
  ["risk", { investments: { riskAssetRatio: 0.4 } }],
];

/** What makes gates close as well, so that still more factors move the rule and not only effects. */
const GATES: ProfilePatch = {
  repaying: { overdues: [{ daysLate: 40, monthsAgo: 0, settled: false }] },
  borrowing: { misuseTraced: true },
  identity: { securityAlert: "open" },
};

const before = typicalWith({ line: { limitNowYuan: 60_000, balanceYuan: 15_000 } });

export const ALL_FACTORS = CHANGES.length;

/** @param count 1–16 factors that differ from the time before */
export function requestWithActive(count: number, months = 24): ProjectionRequest {
  const profile = CHANGES.slice(0, count).reduce(
    (person, [, change]) => patchProfile(person, change),
    patchProfile(before, { line: { limitNowYuan: null } }),
  );
  return buildRequest({ profile, before, reference: "before", months });
}

/** All factors, with three gates closed at the start: the dearest request we know. */
export function requestWithGates(months = 24): ProjectionRequest {
  const request = requestWithActive(ALL_FACTORS, months);
  return { ...request, profile: patchProfile(request.profile, GATES) };
}
