// The projection: gates, reviews, the spiral, calibration, bands, faults, determinism.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Projection, project, RequestFaultError, shippedModel } from "../../src/engine";
import { type ProfilePatch, UNKNOWN_PROFILE } from "../../src/profile/profile";
import { arbitraryRequest } from "../support/arbitraries";
import { buildRequest, typicalWith } from "../support/requestBuilder";

const unsettled = typicalWith({
  repaying: { overdues: [{ daysLate: 20, monthsAgo: 0, settled: false }] },
});

function bytesOf(projection: Projection): string {
  return JSON.stringify(projection, (_, value) =>
    ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value,
  );
}

describe("a projection", () => {
  it("gives the same bytes for the same request", () => {
    fc.assert(
      fc.property(arbitraryRequest(), (request) => {
        expect(bytesOf(project(structuredClone(request)))).toBe(bytesOf(project(request)));
      }),
      { numRuns: 20 },
    );
  });

  it("has a point for today and for each review, and survives cloning", () => {
    for (const months of [1, 36]) {
      const projection = project(buildRequest({ months }));
      expect(projection.usableYuan).toHaveLength(months + 1);
      expect(structuredClone(projection)).toEqual(projection);
    }
  });

  it("holds only finite figures within their ranges, whatever the request", () => {
    fc.assert(
      fc.property(arbitraryRequest(), (request) => {
        const p = project(request);
        for (const path of [p.grantedYuan, p.lowYuan, p.highYuan, p.score, p.utilisationRatio]) {
          expect(path.every(Number.isFinite)).toBe(true);
        }
        p.usableYuan.forEach((usable, month) => {
          expect(usable).toBeLessThanOrEqual(p.grantedYuan[month] as number);
          expect(usable === 0 || p.state[month] !== "suspended").toBe(true);
          expect(p.lowYuan[month]).toBeLessThanOrEqual(p.grantedYuan[month] as number);
          expect(p.highYuan[month]).toBeGreaterThanOrEqual(p.grantedYuan[month] as number);
          expect(p.availableYuan[month]).toBeLessThanOrEqual(usable);
          expect(p.dailyRatePercent[month]).toBeGreaterThanOrEqual(0.015);
          expect(p.dailyRatePercent[month]).toBeLessThanOrEqual(0.06);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe("reviews", () => {
  it("cut at once and raise by 60% of the distance", () => {
    const { grantedYuan, targetYuan } = project(
      buildRequest({
        profile: typicalWith({ line: { balanceYuan: 0 } }),
        events: [
          { eventId: "tightening", month: 2 },
          { eventId: "easing", month: 4 },
        ],
      }),
    );
    expect(grantedYuan[2]).toBe(targetYuan[2]);
    const before = grantedYuan[3] as number;
    const distance = (targetYuan[4] as number) - before;
    expect(distance).toBeGreaterThan(10_000);
    expect(Math.abs((grantedYuan[4] as number) - before - 0.6 * distance)).toBeLessThanOrEqual(50);
  });

  it("feed a cut back: the same balance weighs more, the score falls again, the limit too", () => {
    const request = (balanceYuan: number) =>
      project(
        buildRequest({
          profile: typicalWith({ line: { balanceYuan, limitNowYuan: 70_000 } }),
          events: [{ eventId: "tightening", month: 1 }],
        }),
      );
    const spiral = request(32_000);
    // Month 1: cut to about 60%. Month 2: nothing new happens but utilisation, 32,000 / 42,000.
    expect(spiral.utilisationRatio[1]).toBeGreaterThan(
      (spiral.utilisationRatio[0] as number) + 0.2,
    );
    expect(spiral.score[2]).toBeLessThan((spiral.score[1] as number) - 10);
    expect(spiral.grantedYuan[2]).toBeLessThan(spiral.grantedYuan[1] as number);
    const debtFree = request(0);
    expect(debtFree.grantedYuan[2]).toBeGreaterThanOrEqual(debtFree.grantedYuan[1] as number);
  });

  it("grant no raise in the months after an adverse event", () => {
    const { grantedYuan, targetYuan } = project(
      buildRequest({
        profile: typicalWith({ line: { limitNowYuan: 60_000 } }),
        events: [{ eventId: "highRiskTransaction", month: 1 }],
      }),
    );
    expect(targetYuan[3]).toBeGreaterThan(60_000);
    for (const month of [1, 2, 3]) expect(grantedYuan[month]).toBe(60_000);
    expect(grantedYuan[4]).toBeGreaterThan(60_000);
  });
});

describe("gates", () => {
  it("suspend the line while an overdue is unsettled, and say so", () => {
    const { usableYuan, grantedYuan, state, gate, availableYuan } = project(
      buildRequest({ profile: unsettled }),
    );
    expect([...usableYuan].every((yuan) => yuan === 0)).toBe(true);
    expect(grantedYuan[0]).toBeGreaterThan(0);
    expect(new Set(state)).toEqual(new Set(["suspended"]));
    expect(new Set(gate)).toEqual(new Set(["unsettledOverdue"]));
    expect(availableYuan[0]).toBe(0);
  });

  it("reopen in the month in which the overdue is settled", () => {
    const { state } = project(
      buildRequest({
        profile: unsettled,
        actions: [{ actionId: "settleOverdues", startMonth: 3 }],
      }),
    );
    expect(state.slice(0, 4)).toEqual(["suspended", "suspended", "suspended", "reduced"]);
  });

  it("charge the whole suspension to the repayment record", () => {
    const noBalance = { line: { balanceYuan: 0 } };
    const { contributions, referenceYuan } = project(
      buildRequest({
        profile: typicalWith({ ...noBalance, repaying: unsettled.repaying }),
        before: typicalWith(noBalance),
        reference: "before",
      }),
    );
    const repayment = contributions.find(({ factorId }) => factorId === "repayment");
    expect(repayment?.yuan[0]).toBe(-(referenceYuan[0] as number));
  });

  it("halve the target and freeze raises for three months when misuse is traced", () => {
    const traced = (misuseTraced: boolean) =>
      project(
        buildRequest({
          profile: typicalWith({ borrowing: { misuseTraced }, line: { balanceYuan: 0 } }),
        }),
      );
    const halved = traced(true);
    const free = traced(false);
    expect(
      Math.abs((halved.targetYuan[0] as number) * 2 - (free.targetYuan[0] as number)),
    ).toBeLessThan(2_000);
    expect(halved.gate.slice(0, 4)).toEqual(["misuse", "misuse", "misuse", null]);
    expect(halved.grantedYuan[2]).toBe(halved.grantedYuan[0]);
    expect(halved.grantedYuan[3]).toBeGreaterThan(halved.grantedYuan[2] as number);
  });

  it("hold the line for the month of a security alert", () => {
    const { state } = project(buildRequest({ events: [{ eventId: "securityAlert", month: 2 }] }));
    expect(state.slice(1, 4)).toEqual(["normal", "suspended", "normal"]);
  });
});

describe("time", () => {
  it("lets inquiries leave the window and charges new ones to habit", () => {
    const profile = typicalWith({ lenders: { inquiries: [{ monthsAgo: 0, count: 4 }] } });
    const at = (applicationsPerMonth: number) =>
      project(buildRequest({ profile, habits: { applicationsPerMonth, balanceChangeYuan: 0 } }));
    const calm = at(0);
    expect(calm.score[6]).toBeGreaterThan((calm.score[5] as number) + 15);
    expect(at(2).score[6]).toBeLessThan(calm.score[6] as number);
  });

  it("starts an action after its lead time and its requirements", () => {
    const start = (actions: { actionId: string; startMonth: number }[]) =>
      project(
        buildRequest({
          profile: typicalWith({ income: { salarySlips: false, housingFund: false } }),
          actions,
        }),
      );
    const proof = { actionId: "submitIncomeProof", startMonth: 1 };
    const alone = start([proof]);
    expect(alone.ineffectiveActions).toEqual(["submitIncomeProof"]);
    expect(alone.usableYuan).toEqual(alone.withoutActionsYuan);
    // Collecting takes a month from month 2, submitting another: facts change in month 4.
    const both = start([proof, { actionId: "collectProof", startMonth: 2 }]);
    expect(both.ineffectiveActions).toEqual([]);
    expect(both.usableYuan[3]).toBe(both.withoutActionsYuan[3]);
    expect(both.usableYuan[4]).toBeGreaterThan(both.withoutActionsYuan[4] as number);
  });

  it("ages what is added to an unknown list", () => {
    const late = { eventId: "latePayment", month: 1, params: { daysLate: 45 } };
    const { score } = project(
      buildRequest({ profile: typicalWith({ repaying: { overdues: null } }), events: [late] }),
    );
    expect(score[12]).toBeGreaterThan((score[1] as number) + 20);
  });

  it("lets the earlier of two excluding measures stand", () => {
    const { ineffectiveActions } = project(
      buildRequest({
        actions: [
          { actionId: "useModerately", startMonth: 1 },
          { actionId: "payDownLine", startMonth: 1 },
        ],
      }),
    );
    expect(ineffectiveActions).toEqual(["payDownLine"]);
  });

  it("does not improve an unknown fact by waiting", () => {
    const { score } = project(
      buildRequest({
        profile: typicalWith({
          lenders: { inquiries: null },
          repaying: { overdues: null, historyMonths: null },
        }),
      }),
    );
    // The review of month 1 still sees the ratio of today; nothing else moves.
    expect(score[12]).toBeCloseTo(score[1] as number, 6);
  });
});

describe("calibration", () => {
  it("starts from the real limit of today, to the yuan", () => {
    for (const limitNowYuan of [500, 19_850, 20_000, 70_001, 300_000]) {
      const p = project(buildRequest({ profile: typicalWith({ line: { limitNowYuan } }) }));
      expect(p.grantedYuan[0]).toBe(limitNowYuan);
      expect(p.calibration.source).toBe("limitNow");
      expect(p.lowYuan[0]).toBe(limitNowYuan);
      expect(p.highYuan[0]).toBe(limitNowYuan);
    }
  });

  it("applies one constant to the reference as well", () => {
    const scaled = (limitNowYuan: number) =>
      project(buildRequest({ profile: typicalWith({ line: { limitNowYuan, balanceYuan: 0 } }) }));
    const half = scaled(30_000);
    const whole = scaled(60_000);
    expect(whole.calibration.constant / half.calibration.constant).toBeCloseTo(2, 9);
    expect((whole.referenceYuan[0] as number) / (half.referenceYuan[0] as number)).toBeCloseTo(
      2,
      1,
    );
  });

  it("uses the limit before the fall when the time before is known", () => {
    const p = project(
      buildRequest({
        profile: typicalWith({
          line: { limitBeforeYuan: 50_000 },
          lenders: { platformsWithBalance: 6 },
        }),
        before: typicalWith({}),
        reference: "before",
      }),
    );
    expect(p.calibration.source).toBe("limitBefore");
    expect(p.referenceYuan[0]).toBe(50_000);
  });

  it("keeps a tiny known limit of a nearly worthless profile from blowing up the reference", () => {
    const p = project(
      buildRequest({
        profile: typicalWith({ line: { limitNowYuan: 500 }, income: { monthlyIncomeYuan: 1 } }),
        before: typicalWith({}),
        reference: "before",
      }),
    );
    expect(p.grantedYuan[0]).toBe(500);
    expect(p.referenceYuan.every((yuan) => yuan >= 0 && yuan <= 200_000)).toBe(true);
  });

  it("accepts the debts and the ceiling that a known limit shows the lender to accept", () => {
    const inDebt = project(
      buildRequest({
        profile: typicalWith({
          line: { limitNowYuan: 20_000, balanceYuan: 0 },
          lenders: { otherUnsecuredDebtYuan: 125_000 },
        }),
      }),
    );
    expect(inDebt.calibration.extraRoomYuan).toBe(20_000 + 125_000 - 12 * 10_000);
    expect(Math.abs((inDebt.grantedYuan[1] as number) - 20_000)).toBeLessThan(1_000);
    const aboveCeiling = project(
      buildRequest({ profile: typicalWith({ line: { limitNowYuan: 250_000, balanceYuan: 0 } }) }),
    );
    expect(aboveCeiling.grantedYuan[1]).toBeGreaterThan(245_000);
    expect(Math.max(...aboveCeiling.grantedYuan)).toBeLessThanOrEqual(250_000);
  });

  it("measures recovery by a derived former limit where only the time before is known", () => {
    const before = typicalWith({});
    const worse = typicalWith({ lenders: { platformsWithBalance: 7 } });
    const p = project(buildRequest({ profile: worse, before, reference: "before" }));
    expect(p.calibration.source).toBe("none");
    expect(p.formerLimitYuan).toBe(p.referenceYuan[0]);
    expect(p.state[0]).toBe("reduced");
  });

  it("shows a known limit of 0 as it is", () => {
    const p = project(buildRequest({ profile: typicalWith({ line: { limitNowYuan: 0 } }) }));
    expect(p.grantedYuan[0]).toBe(0);
    expect(p.calibration.constant).toBe(1);
  });
});

describe("the band", () => {
  const ratio = (p: Projection, month: number) =>
    (p.highYuan[month] as number) / (p.lowYuan[month] as number);

  it("of a limit derived from the profile alone is at least ×/÷ 1.5, every month", () => {
    const p = project(buildRequest());
    for (let month = 0; month <= 12; month++) {
      expect(p.highYuan[month]).toBeGreaterThanOrEqual(1.5 * (p.grantedYuan[month] as number));
      expect(p.lowYuan[month]).toBeLessThanOrEqual((p.grantedYuan[month] as number) / 1.5);
    }
  });

  it("widens with time", () => {
    const p = project(
      buildRequest({ profile: typicalWith({ line: { limitNowYuan: 60_000 } }), months: 24 }),
    );
    for (const [sooner, later] of [
      [0, 1],
      [1, 6],
      [6, 12],
      [12, 24],
    ] as const) {
      expect(ratio(p, later)).toBeGreaterThan(ratio(p, sooner));
    }
  });

  it("widens with every fact that becomes unknown", () => {
    const facts = [
      ["lenders", "inquiries"],
      ["lenders", "platformsWithBalance"],
      ["alipay", "paymentsPerMonth"],
      ["repaying", "historyMonths"],
      ["investments", "riskAssetRatio"],
    ] as const;
    let patch: ProfilePatch = {};
    let last = ratio(project(buildRequest()), 6);
    facts.forEach(([section, name], i) => {
      patch = { ...patch, [section]: { ...patch[section], [name]: null } };
      const p = project(buildRequest({ profile: typicalWith(patch) }));
      expect(p.unknownFacts).toHaveLength(i + 1);
      expect(ratio(p, 6)).toBeGreaterThan(last);
      last = ratio(p, 6);
    });
  });

  it("widens when the balance is unknown", () => {
    const line = { limitNowYuan: 60_000 };
    const unknown = project(
      buildRequest({ profile: typicalWith({ line: { ...line, balanceYuan: null } }) }),
    );
    const known = project(
      buildRequest({ profile: typicalWith({ line: { ...line, balanceYuan: 30_000 } }) }),
    );
    expect(unknown.unknownFacts).toEqual(["line.balanceYuan"]);
    expect(ratio(unknown, 6)).toBeGreaterThan(ratio(known, 6));
  });

  it("of a person of whom nothing is known spans far more than a factor of two", () => {
    const nothing = project(buildRequest({ profile: UNKNOWN_PROFILE }));
    expect(nothing.unknownFacts.length).toBeGreaterThan(25);
    expect(ratio(nothing, 0)).toBeGreaterThan(4);
  });
});

describe("a request that cannot be answered", () => {
  it("of a model that is no model is named as invalidModel", () => {
    const model = { ...shippedModel, version: "newest" };
    expect(() => project(buildRequest({ model }))).toThrow("invalidModel");
  });

  it.each([
    [{ months: 0 }, "monthsOutOfRange"],
    [{ months: 37 }, "monthsOutOfRange"],
    [{ months: 2.5 }, "monthsOutOfRange"],
    [{ product: "mortgage" }, "unknownProduct"],
    [{ actions: [{ actionId: "creditRepair", startMonth: 1 }] }, "unknownAction"],
    [{ events: [{ eventId: "earthquake", month: 1 }] }, "unknownEvent"],
    [{ reference: "before" as const, before: null }, "noBeforeProfile"],
    [{ profile: typicalWith({ income: { monthlyIncomeYuan: Number.NaN } }) }, "invalidRequest"],
  ])("%j is named as %s", (changes, code) => {
    expect(() => project(buildRequest(changes))).toThrow(RequestFaultError);
    expect(() => project(buildRequest(changes))).toThrow(code);
  });
});
