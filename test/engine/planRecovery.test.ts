// Five plans, the frontier and the shortfall: what holds for everybody, and what the cases find.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findBestPlan,
  type PlanOutcome,
  type PlanRequest,
  planRecovery,
  project,
  type RecoveryPlan,
  shippedModel,
} from "../../src/engine";
import { ownPathsOf } from "../../src/engine/planPaths";
import { CASES, caseScenario } from "../../src/profile/cases/cases";
import type { Scenario } from "../../src/profile/scenario";
import { arbitraryBorrower } from "../support/arbitraryBorrower";
import { isValidPlan } from "../support/bruteForcePlans";
import { buildRequest, typicalWith } from "../support/requestBuilder";

const allIds = shippedModel.actions.map(({ id }) => id);

function requestOf(scenario: Scenario, changes: Partial<PlanRequest> = {}): PlanRequest {
  const { productId, ...rest } = scenario;
  return {
    projection: { ...rest, months: 12, product: productId, model: shippedModel },
    limitYuan: 60_000,
    byMonth: 3,
    limits: { effortMost: null, moneyMostYuan: null, newPerMonth: 5, lastStartMonth: 6 },
    settings: {},
    ...changes,
  };
}

function arbitraryPlanRequest(
  mostLocked = 8,
  times: readonly number[] = [1.1, 1.3, 1.6, 2, 3, 6],
): fc.Arbitrary<PlanRequest> {
  return fc
    .record({
      profile: arbitraryBorrower(),
      more: fc.constantFrom(...times),
      byMonth: fc.integer({ min: 2, max: 6 }),
      effortMost: fc.constantFrom(null, 6, 12),
      moneyMostYuan: fc.constantFrom(null, 500, 3_000),
      newPerMonth: fc.integer({ min: 1, max: 3 }),
      locked: fc.subarray(allIds, { maxLength: mostLocked }),
    })
    .map((r) => {
      const projection = buildRequest({ profile: r.profile, months: 8 });
      const now = Math.max(3_000, project(projection).grantedYuan[0] as number);
      const request: PlanRequest = {
        projection,
        limitYuan: Math.round(now * r.more),
        byMonth: r.byMonth,
        limits: {
          effortMost: r.effortMost,
          moneyMostYuan: r.moneyMostYuan,
          newPerMonth: r.newPerMonth,
          lastStartMonth: 4,
        },
        settings: Object.fromEntries(r.locked.map((id) => [id, { effort: "locked" as const }])),
      };
      // The model would bury a counterexample.
      return Object.assign(request, { [fc.toStringMethod]: () => JSON.stringify(r) });
    });
}

function projectionOf(plan: RecoveryPlan, request: PlanRequest) {
  return project({ ...request.projection, actions: plan.actions });
}

/** By the definition: the mean gain of each player over all orders, n ≤ 5. */
function shapleyOf(n: number, worth: (bits: number) => number): number[] {
  const known = Array.from({ length: 1 << n }, (_, bits) => worth(bits));
  const sums = new Array<number>(n).fill(0);
  let orders = 0;
  const walk = (bits: number, gains: readonly (readonly [number, number])[]): void => {
    if (gains.length === n) {
      orders += 1;
      for (const [player, gain] of gains) sums[player] = (sums[player] as number) + gain;
      return;
    }
    for (let player = 0; player < n; player++) {
      const more = bits | (1 << player);
      if (more === bits) continue;
      walk(more, [...gains, [player, (known[more] as number) - (known[bits] as number)]]);
    }
  };
  walk(0, []);
  return sums.map((sum) => sum / orders);
}

describe("every plan", () => {
  it("is what the projection makes of its actions, to the yuan", () => {
    fc.assert(
      fc.property(arbitraryPlanRequest(), (request) => {
        for (const plan of planRecovery(request).plans) {
          const projected = projectionOf(plan, request);
          expect([...projected.usableYuan]).toEqual([...plan.usableYuan]);
          expect(projected.ineffectiveActions).toEqual([]);
          const gain =
            (projected.usableYuan[plan.gainMonth] as number) -
            (projected.withoutActionsYuan[plan.gainMonth] as number);
          expect(plan.gainYuan).toBe(gain);
        }
      }),
      { numRuns: 20, seed: 20261125 },
    );
  }, 120_000);

  it("keeps to locked actions, prerequisites, exclusions and all its limits", () => {
    fc.assert(
      fc.property(arbitraryPlanRequest(), (request) => {
        const { effortMost, moneyMostYuan, newPerMonth } = request.limits;
        for (const plan of planRecovery(request).plans) {
          const isLocked = (id: string) => request.settings[id]?.effort === "locked";
          expect(plan.actions.filter(({ actionId }) => isLocked(actionId))).toEqual([]);
          expect(isValidPlan(plan.actions, newPerMonth)).toBe(true);
          expect(plan.effort).toBeLessThanOrEqual(effortMost ?? Number.POSITIVE_INFINITY);
          expect(Math.max(...plan.moneyYuan)).toBe(plan.moneyPeakYuan);
          expect(plan.moneyPeakYuan).toBeLessThanOrEqual(moneyMostYuan ?? Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: 30, seed: 20261125 },
    );
  }, 120_000);

  it("never borrows to repay, invests loan money or buys credit repair", () => {
    fc.assert(
      fc.property(arbitraryPlanRequest(), (request) => {
        const calm = ownPathsOf({ ...request.projection, actions: [] }).path;
        for (const plan of planRecovery(request).plans) {
          const actions = plan.actions.map(({ actionId }) => actionId);
          expect(actions.filter((id) => /repair|修复/i.test(id))).toEqual([]);
          const { path } = ownPathsOf({ ...request.projection, actions: plan.actions });
          const repays = path.states.some(
            ({ profile }, t) =>
              (profile.lenders.otherUnsecuredDebtYuan ?? 0) <
              (calm.states[t]?.profile.lenders.otherUnsecuredDebtYuan ?? 0),
          );
          path.states.forEach(({ profile }, t) => {
            const before = calm.states[t]?.profile;
            if (!before) throw new Error("no such month");
            const debt = (p: typeof profile) => p.lenders.otherUnsecuredDebtYuan ?? 0;
            expect(debt(profile)).toBeLessThanOrEqual(debt(before));
            expect(profile.lenders.platformsWithBalance).toBeLessThanOrEqual(
              before.lenders.platformsWithBalance as number,
            );
            expect(profile.investments.riskAssetRatio).toBeLessThanOrEqual(
              before.investments.riskAssetRatio as number,
            );
            if (repays) {
              expect(path.balanceYuan[t]).toBeLessThanOrEqual(calm.balanceYuan[t] as number);
            }
          });
        }
      }),
      { numRuns: 20, seed: 20261125 },
    );
  }, 120_000);

  it("shares its gain among its actions as Shapley would, exactly", () => {
    fc.assert(
      fc.property(arbitraryPlanRequest(), (request) => {
        for (const plan of planRecovery(request).plans) {
          const sum = plan.shares.reduce((total, { yuan }) => total + yuan, 0);
          expect(sum).toBe(plan.gainYuan);
          if (plan.actions.length > 5) continue;
          const exact = shapleyOf(plan.actions.length, (bits) => {
            const actions = plan.actions.filter((_, i) => bits & (1 << i));
            return project({ ...request.projection, actions }).usableYuan[plan.gainMonth] as number;
          });
          plan.actions.forEach(({ actionId }, i) => {
            const share = plan.shares.find((each) => each.actionId === actionId)?.yuan ?? 0;
            expect(Math.abs(share - (exact[i] as number))).toBeLessThan(1);
          });
        }
      }),
      { numRuns: 12, seed: 20261125 },
    );
  }, 120_000);
});

describe("the five plans", () => {
  /** Little to choose from, so that every kind is needed. */
  const narrow = () => arbitraryPlanRequest(24, [1.02, 1.1, 1.3, 2]);

  it("are fewer only where everything tried is one of them or does not exist", () => {
    const filled = new Set<string>();
    fc.assert(
      fc.property(narrow(), (request) => {
        const { plans, tried } = planRecovery(request);
        for (const { kinds } of plans) for (const kind of kinds) filled.add(kind);
        plans.forEach(({ kinds }, at) => {
          const told = tried.filter(({ plan }) => plan === at).map(({ kind }) => kind);
          expect(told).toEqual(expect.arrayContaining([...kinds]));
        });
        const keys = plans.map(({ actions }) => JSON.stringify(actions));
        expect(new Set(keys).size).toBe(plans.length);
        if (plans.length === 5 || plans.length === 0) return;
        const kinds = new Set(tried.map(({ kind }) => kind));
        for (const kind of ["oneAtATime", "laterEasier", "highestLater", "highestFree"] as const) {
          // A goal that is out of reach for good has no easier way.
          if (kind !== "laterEasier" || plans[0]?.reachedMonth != null)
            expect(kinds).toContain(kind);
        }
      }),
      { numRuns: 60 },
    );
    for (const kind of ["inBetween", "withMargin", "highestFree", "highestOtherWay"]) {
      expect([...filled]).toContain(kind);
    }
  }, 120_000);

  it("are best in what the kinds that fill up say", () => {
    fc.assert(
      fc.property(narrow(), (request) => {
        const { limitYuan, byMonth, limits, settings } = request;
        const { plans, frontier } = planRecovery(request);
        for (const plan of plans) {
          const [kind] = plan.kinds;
          const limit = plan.usableYuan[byMonth];
          if (kind === "inBetween") {
            expect(frontier.map(({ effort }) => effort)).toContain(plan.effort);
          } else if (kind === "withMargin") {
            const more = Math.ceil((limitYuan * 1.1) / 100) * 100;
            const goal = { kind: "leastEffort", limitYuan: more, byMonth } as const;
            expect(findBestPlan(request, goal).plan?.effort).toBe(plan.effort);
          } else if (kind === "highestFree") {
            expect(plan.moneyPeakYuan).toBe(0);
            const free = { ...request, limits: { ...limits, moneyMostYuan: 0 } };
            expect(findBestPlan(free, { kind: "highest", byMonth }).plan?.limitYuan).toBe(limit);
          } else if (kind === "highestOtherWay") {
            const locked = { [plan.withoutAction as string]: { effort: "locked" as const } };
            const without = { ...request, settings: { ...settings, ...locked } };
            expect(findBestPlan(without, { kind: "highest", byMonth }).plan?.limitYuan).toBe(limit);
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe("proof of a business", () => {
  const offered = (purpose: "business" | "consumption") =>
    planRecovery({
      ...requestOf(caseScenario(CASES[0] as (typeof CASES)[number], "2026-11")),
      projection: buildRequest({
        months: 8,
        profile: typicalWith({ borrowing: { purpose }, line: { limitNowYuan: 20_000 } }),
      }),
      limitYuan: 30_000,
      byMonth: 6,
    }).plans.some(({ actions }) =>
      actions.some(({ actionId }) => actionId === "submitBusinessProof"),
    );

  it("is offered to those who borrow for one, and to nobody else", () => {
    expect([offered("business"), offered("consumption")]).toEqual([true, false]);
  });
});

describe("the frontier", () => {
  it("takes less effort for a later month, and each corner is the best there is", () => {
    fc.assert(
      fc.property(arbitraryPlanRequest(), (request) => {
        const { frontier } = planRecovery(request);
        frontier.forEach(({ effort, month, proven }, i) => {
          const next = frontier[i + 1];
          if (next) expect(next.effort < effort && next.month > month).toBe(true);
          if (!proven) return;
          const limits = { ...request.limits, effortMost: effort - 1 };
          if (effort === 0) return;
          const easier = findBestPlan(
            { ...request, limits },
            { kind: "leastEffort", limitYuan: request.limitYuan, byMonth: month },
          );
          expect(easier.plan).toBeNull();
        });
      }),
      { numRuns: 25, seed: 20261125 },
    );
  }, 120_000);
});

describe("a goal out of reach", () => {
  const reaches = (request: PlanRequest) =>
    findBestPlan(request, {
      kind: "leastEffort",
      limitYuan: request.limitYuan,
      byMonth: request.byMonth,
    }).plan !== null;

  /** The request with one limit made wider, `less` below what was named. */
  function relaxed(
    request: PlanRequest,
    { relaxation }: NonNullable<PlanOutcome["shortfall"]>["relaxations"][number],
    less: number,
  ): PlanRequest {
    const { limits, settings } = request;
    switch (relaxation.kind) {
      case "months":
        return { ...request, byMonth: relaxation.to - less };
      case "effort":
        return { ...request, limits: { ...limits, effortMost: relaxation.to - less } };
      case "money":
        return { ...request, limits: { ...limits, moneyMostYuan: relaxation.to - less } };
      case "newPerMonth":
        return { ...request, limits: { ...limits, newPerMonth: relaxation.to - less } };
      case "unlock":
        return less > 0
          ? request
          : { ...request, settings: { ...settings, [relaxation.actionId]: {} } };
    }
  }

  it("is told with the most that can be reached and the smallest change that would do", () => {
    let explained = 0;
    fc.assert(
      fc.property(arbitraryPlanRequest(), (request) => {
        const { shortfall } = planRecovery(request);
        expect(shortfall === null).toBe(reaches(request));
        if (shortfall === null) return;
        explained += 1;
        expect(shortfall.reachableYuan).toBeLessThan(request.limitYuan);
        expect(shortfall.laterYuan).toBeGreaterThanOrEqual(0);
        const calm = project({ ...request.projection, actions: [] }).usableYuan;
        const waits = calm.findIndex((yuan, t) => t > 0 && yuan >= request.limitYuan);
        expect(shortfall.waitingMonth).toBe(waits < 0 ? null : waits);
        for (const result of shortfall.relaxations) {
          expect(reaches(relaxed(request, result, 0))).toBe(result.reaches);
          if (result.reaches) expect(reaches(relaxed(request, result, 1))).toBe(false);
          expect(result.bringsYuan).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 40, seed: 20261125 },
    );
    expect(explained).toBeGreaterThan(10);
  }, 180_000);

  it("names the factor that holds the best plan back", () => {
    const { shortfall } = planRecovery({
      ...requestOf(caseScenario(CASES[0] as (typeof CASES)[number], "2026-11")),
      projection: buildRequest({
        months: 8,
        profile: typicalWith({
          repaying: { overdues: [{ daysLate: 90, monthsAgo: 0, settled: true }] },
        }),
      }),
      limitYuan: 150_000,
    });
    expect(shortfall?.blocker).toMatchObject({ kind: "factor", factorId: "repayment" });
  });
});

describe("the cases", () => {
  const caseOf = (id: string) => CASES.find((study) => study.id === id) as (typeof CASES)[number];

  it("A: its own measures, which bring 60,000 by month 3 in the article, are found or beaten", () => {
    const scenario = caseScenario(caseOf("caseA"), "2026-11");
    const own = project({ ...requestOf(scenario).projection, actions: scenario.actions });
    const request = requestOf(scenario, { limitYuan: own.usableYuan[3] as number });
    const { plans, proven } = planRecovery(request);
    const easiest = plans.find(({ kinds }) => kinds.includes("leastEffort"));
    const ownEffort = scenario.actions.reduce(
      (sum, { actionId }) =>
        sum + (shippedModel.actions.find(({ id }) => id === actionId)?.effort.value ?? 0),
      0,
    );
    expect(proven).toBe(true);
    expect(easiest?.effort).toBeLessThanOrEqual(ownEffort);
    const highest = plans.find(({ kinds }) => kinds.includes("highest"));
    expect(highest?.usableYuan[3]).toBeGreaterThanOrEqual(own.usableYuan[3] as number);
  });

  it("A: 60,000 by month 3 is within reach, and every plan says what each action brings", () => {
    const { plans, shortfall } = planRecovery(requestOf(caseScenario(caseOf("caseA"), "2026-11")));
    expect(shortfall).toBeNull();
    expect(plans).toHaveLength(5);
    for (const plan of plans) expect(plan.shares).toHaveLength(plan.actions.length);
  });

  it("B: its own measures, which bring 80,000 by month 6 in the article, are found or beaten", () => {
    const scenario = caseScenario(caseOf("caseB"), "2026-11");
    const own = project({ ...requestOf(scenario).projection, actions: scenario.actions });
    const limitYuan = own.usableYuan[6] as number;
    const { plans } = planRecovery(requestOf(scenario, { limitYuan, byMonth: 6 }));
    const easiest = plans.find(({ kinds }) => kinds.includes("leastEffort"));
    // keepFewPlatforms 4, payDownDebt 4, submitBusinessProof 3, stopApplications 1.
    expect(easiest?.effort).toBeLessThanOrEqual(12);
    expect(easiest?.proven).toBe(true);
  });
});
