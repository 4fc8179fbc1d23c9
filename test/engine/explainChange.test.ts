// The exact ledger of a fall, and the reasons that are read out from the same contributions.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainChange, project, shippedModel } from "../../src/engine";
import { CASES } from "../../src/profile/cases/cases";
import { typicalPerson } from "../../src/profile/cases/typicalPerson";
import { patchProfile } from "../../src/profile/profile";
import { arbitraryProfile, arbitraryRequest } from "../support/arbitraries";
import { buildRequest, typicalWith } from "../support/requestBuilder";

const common = { product: "jiebei", startMonth: "2026-05", model: shippedModel } as const;
const total = (rows: readonly { readonly yuan: number }[]) =>
  rows.reduce((sum, { yuan }) => sum + yuan, 0);

describe("two profiles", () => {
  it("every row and what stays unexplained sum to after − before, in whole yuan", () => {
    fc.assert(
      fc.property(
        arbitraryProfile(2),
        arbitraryProfile(2),
        fc.option(fc.integer({ min: 0, max: 200_000 })),
        (before, after, observedYuan) => {
          const ledger = explainChange({
            ...common,
            before,
            after,
            events: [],
            months: 1,
            observedYuan,
          });
          const { byFactor, timeYuan, unexplainedYuan, fromYuan, toYuan } = ledger;
          expect(total(byFactor) + timeYuan + unexplainedYuan).toBe(toYuan - fromYuan);
          expect(Number.isInteger(unexplainedYuan)).toBe(true);
          if (observedYuan === null) expect(unexplainedYuan).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("the rows are the contributions that the charts draw", () => {
    for (const { before, after, productId } of CASES) {
      const ledger = explainChange({
        ...common,
        product: productId,
        before,
        after,
        events: [],
        months: 1,
        observedYuan: null,
      });
      expect(ledger.byFactor).toEqual(
        ledger.projection.contributions.map(({ factorId, yuan }) => ({ factorId, yuan: yuan[0] })),
      );
      expect(ledger.toYuan).toBe(ledger.projection.usableYuan[0]);
    }
  });

  it("what the rule does not explain of the real limit stays visible", () => {
    const before = patchProfile(typicalPerson, { line: { limitNowYuan: 70_000 } });
    const after = typicalWith({ lenders: { platformsWithBalance: 6 } });
    const ledger = explainChange({
      ...common,
      before,
      after,
      events: [],
      months: 1,
      observedYuan: 18_000,
    });
    expect(ledger.fromYuan).toBe(70_000);
    expect(ledger.toYuan).toBe(18_000);
    expect(ledger.unexplainedYuan).toBeLessThan(0);
    expect(total(ledger.byFactor)).toBeLessThan(0);
  });

  it("nothing changed, nothing to tell", () => {
    const before = patchProfile(typicalPerson, { line: { limitNowYuan: 50_000 } });
    const ledger = explainChange({
      ...common,
      before,
      after: before,
      events: [],
      months: 1,
      observedYuan: null,
    });
    expect(ledger.byFactor.every(({ yuan }) => yuan === 0)).toBe(true);
  });
});

describe("dated events", () => {
  const events = fc.array(
    fc.record({
      eventId: fc.constantFrom(...shippedModel.events.map(({ id }) => id)),
      month: fc.integer({ min: 1, max: 8 }),
    }),
    { maxLength: 4 },
  );

  it("every month sums exactly, and the months to the whole", () => {
    fc.assert(
      fc.property(
        arbitraryProfile(2),
        events,
        fc.integer({ min: 1, max: 8 }),
        (before, dated, months) => {
          const ledger = explainChange({
            ...common,
            before,
            after: null,
            events: dated,
            months,
            observedYuan: null,
          });
          expect(ledger.months).toHaveLength(months);
          for (const { byFactor, timeYuan, fromYuan, toYuan } of ledger.months) {
            expect(total(byFactor) + timeYuan).toBe(toYuan - fromYuan);
          }
          expect(total(ledger.byFactor) + ledger.timeYuan).toBe(ledger.toYuan - ledger.fromYuan);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("the yuan of an event fall on its factor, in its month", () => {
    const before = patchProfile(typicalPerson, { line: { limitNowYuan: 60_000 } });
    const { months } = explainChange({
      ...common,
      before,
      after: null,
      events: [{ eventId: "tightening", month: 3 }],
      months: 4,
      observedYuan: null,
    });
    const policyIn = (month: number) =>
      months[month - 1]?.byFactor.find(({ factorId }) => factorId === "policy")?.yuan ?? 0;
    expect([policyIn(1), policyIn(2)]).toEqual([0, 0]);
    expect(policyIn(3)).toBeLessThan(-10_000);
  });
});

describe("reasons to read out", () => {
  it("are the charts’ own numbers of today, at most four, largest first, inquiries as a fifth", () => {
    fc.assert(
      fc.property(arbitraryRequest(), (request) => {
        const { reasons, contributions } = project(request);
        const own = reasons.filter((_, i) => i < 4);
        expect(reasons.length).toBeLessThanOrEqual(5);
        if (reasons.length === 5) expect(reasons[4]?.factorId).toBe("inquiries");
        for (const { factorId, yuan } of reasons) {
          const row = contributions.find((each) => each.factorId === factorId);
          expect(yuan).toBe(row?.yuan[0]);
          expect(yuan).toBeLessThan(0);
        }
        const sorted = [...own].sort((one, other) => one.yuan - other.yuan);
        expect(own).toEqual(sorted);
        const least = own.at(-1)?.yuan ?? 0;
        const missed = contributions
          .filter(({ factorId }) => !reasons.some((reason) => reason.factorId === factorId))
          .map(({ yuan }) => yuan[0] ?? 0);
        if (own.length === 4) expect(Math.min(0, ...missed)).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 40 },
    );
  });

  it("a tightening is not one’s own doing, a late payment is", () => {
    const reasonsWith = (patch: Parameters<typeof typicalWith>[0]) =>
      project(buildRequest({ profile: typicalWith(patch) })).reasons;
    const policy = reasonsWith({ platform: { tightening: "strong" } })[0];
    expect(policy).toMatchObject({ factorId: "policy", kind: "platform" });
    const error = reasonsWith({ platform: { recordError: true } }).find(
      ({ factorId }) => factorId === "policy",
    );
    expect(error?.kind).toBe("error");
    const late = reasonsWith({
      repaying: { overdues: [{ daysLate: 40, monthsAgo: 1, settled: true }] },
    })[0];
    expect(late).toMatchObject({ factorId: "repayment", kind: "own", fact: "repaying.overdues" });
    expect(late?.betterYuan).toBeGreaterThan(0);
  });

  it("measures pull the right way: an idle line is used a little, a full one is paid down", () => {
    const measuresWith = (balanceYuan: number) =>
      project(buildRequest({ profile: typicalWith({ line: { balanceYuan } }) })).reasons.find(
        ({ factorId }) => factorId === "utilisation",
      )?.actionIds;
    expect(measuresWith(0)).toContain("useModerately");
    expect(measuresWith(0)).not.toContain("payDownLine");
    expect(measuresWith(60_000)).toContain("payDownLine");
    expect(measuresWith(60_000)).not.toContain("useModerately");
  });

  it("inquiries come as a fifth when four others weigh more", () => {
    const { reasons } = project(
      buildRequest({
        profile: typicalWith({
          repaying: { overdues: [{ daysLate: 70, monthsAgo: 1, settled: true }] },
          lenders: { platformsWithBalance: 7, inquiries: [{ monthsAgo: 1, count: 2 }] },
          borrowing: { purpose: "securities" },
          alipay: { paymentsPerMonth: 0, boundServices: 0 },
        }),
      }),
    );
    expect(reasons).toHaveLength(5);
    expect(reasons[4]?.factorId).toBe("inquiries");
  });
});
