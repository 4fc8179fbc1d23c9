// Directions of the score: what is worse never raises it.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreProfile, shippedModel } from "../../src/engine";
import { type FactValue, type FieldPath, type Profile, withFact } from "../../src/profile/profile";
import { arbitraryProfile } from "../support/arbitraries";
import { typicalWith } from "../support/requestBuilder";

const effects = (profile: Profile) => scoreProfile(profile, shippedModel).effects;

function neverRaises(path: FieldPath, low: number, high: number) {
  fc.assert(
    fc.property(
      arbitraryProfile(0),
      fc.double({ min: low, max: high, noNaN: true }),
      fc.double({ min: low, max: high, noNaN: true }),
      (profile, a, b) => {
        const less = withFact(profile, path, Math.min(a, b));
        const more = withFact(profile, path, Math.max(a, b));
        expect(effects(more)).toBeLessThanOrEqual(effects(less) + 1e-12);
      },
    ),
    { numRuns: 60 },
  );
}

describe("the score", () => {
  it.each([
    ["lenders.platformsWithBalance", 0, 30],
    ["income.monthlyDebtServiceYuan", 0, 200_000],
    ["investments.riskAssetRatio", 0, 1],
    ["identity.unfamiliarDevices", 0, 10],
  ] as const)("is never raised by more of %s", (path, low, high) => {
    neverRaises(path, low, high);
  });

  it("is never raised by more hard inquiries", () => {
    const withInquiries = (count: number) =>
      effects(typicalWith({ lenders: { inquiries: [{ monthsAgo: 1, count }] } }));
    for (let count = 1; count < 40; count++) {
      expect(withInquiries(count + 1)).toBeLessThanOrEqual(withInquiries(count));
    }
  });

  it("does not see inquiries that have left the six-month window", () => {
    const at = (monthsAgo: number) =>
      effects(typicalWith({ lenders: { inquiries: [{ monthsAgo, count: 5 }] } }));
    expect(at(5)).toBeLessThan(at(6));
    expect(at(6)).toBe(effects(typicalWith({ lenders: { inquiries: [] } })));
  });

  it("is never raised by more days late, nor lowered by more months since", () => {
    const late = (daysLate: number, monthsAgo: number) =>
      effects(typicalWith({ repaying: { overdues: [{ daysLate, monthsAgo, settled: true }] } }));
    for (let days = 1; days < 200; days++) {
      expect(late(days + 1, 3)).toBeLessThanOrEqual(late(days, 3));
    }
    for (let months = 0; months < 80; months++) {
      expect(late(45, months + 1)).toBeGreaterThanOrEqual(late(45, months));
    }
  });

  it("improves by 0.26 × severity with each doubling of months + 1 since an overdue", () => {
    const late = (monthsAgo: number) =>
      effects(
        typicalWith({ repaying: { overdues: [{ daysLate: 45, monthsAgo, settled: true }] } }),
      );
    // severity of 30–59 days late is 1.1
    expect(late(3) - late(1)).toBeCloseTo(1.1 * 0.26, 9);
  });

  it("forgets an overdue five years after settlement, not a month sooner", () => {
    const late = (monthsAgo: number) =>
      effects(
        typicalWith({ repaying: { overdues: [{ daysLate: 45, monthsAgo, settled: true }] } }),
      );
    expect(late(60)).toBe(effects(typicalWith({ repaying: { overdues: [] } })));
    expect(late(59)).toBeLessThan(late(60));
  });

  it("takes utilisation as an inverted U: idle is worse than 20%, near the ceiling worst", () => {
    const at = (ratio: number) =>
      effects(typicalWith({ line: { limitNowYuan: 50_000, balanceYuan: 50_000 * ratio } }));
    expect(at(0)).toBeLessThan(at(0.2));
    expect(at(0.2)).toBeGreaterThan(at(0.6));
    expect(at(0.6)).toBeGreaterThan(at(0.95));
    expect(at(0.95)).toBeGreaterThan(at(1.2));
  });

  it("never takes an unknown fact for a good one", () => {
    const healthy = effects(typicalWith({}));
    const unknownable: readonly (readonly [FieldPath, FactValue])[] = [
      ["repaying.overdues", null],
      ["lenders.inquiries", null],
      ["lenders.platformsWithBalance", null],
      ["alipay.paymentsPerMonth", null],
      ["investments.riskAssetRatio", null],
    ];
    for (const [path, unknown] of unknownable) {
      expect(effects(withFact(typicalWith({}), path, unknown))).toBeLessThan(healthy);
    }
  });

  it("does not count a business purpose against a person with business proof", () => {
    const purpose = (businessProof: boolean) =>
      scoreProfile(
        typicalWith({ borrowing: { purpose: "business" }, income: { businessProof } }),
        shippedModel,
      ).byFactor.purpose;
    expect(purpose(false)).toBe(-0.2);
    expect(purpose(true)).toBe(0);
  });

  it("stays on its scale whatever the facts", () => {
    fc.assert(
      fc.property(arbitraryProfile(3), (profile) => {
        const { score } = scoreProfile(profile, shippedModel);
        expect(score).toBeGreaterThanOrEqual(350);
        expect(score).toBeLessThanOrEqual(950);
      }),
    );
  });
});
