// Slips, adherence, warnings and planning anew: what holds for all of them.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AdherenceRequest,
  adherenceBand,
  ageScenario,
  earlyWarnings,
  findBestPlan,
  type ProjectionRequest,
  project,
  shippedModel,
  stressPlan,
} from "../../src/engine";
import { scheduleActions } from "../../src/engine/simulate/scheduleActions";
import { profileSchema } from "../../src/profile/schemas/profileSchema";
import { arbitraryBorrower } from "../support/arbitraryBorrower";
import { buildRequest, typicalWith } from "../support/requestBuilder";

const plan = [
  { actionId: "keepFewPlatforms", startMonth: 1 },
  { actionId: "useAlipayDaily", startMonth: 2 },
  { actionId: "disputeReport", startMonth: 1 },
];

const fallen = typicalWith({
  line: { limitNowYuan: 20_000, limitBeforeYuan: 70_000, balanceYuan: 6_000 },
  lenders: { platformsWithBalance: 6, otherUnsecuredDebtYuan: 36_000 },
  alipay: { paymentsPerMonth: 5 },
  platform: { recordError: true },
});

function asked(changes: Partial<AdherenceRequest> = {}): AdherenceRequest {
  return {
    projection: buildRequest({ profile: fallen, actions: plan }),
    share: 0.7,
    seed: 7,
    paths: 200,
    limitYuan: 40_000,
    observed: [],
    ...changes,
  };
}

function arbitraryAsked(): fc.Arbitrary<AdherenceRequest> {
  return fc
    .record({
      profile: arbitraryBorrower(),
      actions: fc.subarray(plan),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      seed: fc.nat(),
      limitYuan: fc.integer({ min: 1_000, max: 80_000 }),
    })
    .map(({ profile, actions, ...rest }) => {
      const projection = buildRequest({ profile, actions, months: 8 });
      const request = { ...asked(), ...rest, projection, paths: 60 };
      return Object.assign(request, { [fc.toStringMethod]: () => JSON.stringify(profile) });
    });
}

describe("keeping up a part of the plan", () => {
  it("is the projection itself when everything is kept up", () => {
    fc.assert(
      fc.property(arbitraryAsked(), (request) => {
        const { conduct } = adherenceBand({ ...request, share: 1 });
        const { usableYuan } = project(request.projection);
        expect(conduct.p10Yuan).toEqual(usableYuan);
        expect(conduct.p50Yuan).toEqual(usableYuan);
        expect(conduct.p90Yuan).toEqual(usableYuan);
      }),
      { numRuns: 20, seed: 20261125 },
    );
  }, 60_000);

  it("is the course without the plan when nothing is kept up", () => {
    const { conduct } = adherenceBand(asked({ share: 0 }));
    expect(conduct.p50Yuan).toEqual(project(asked().projection).withoutActionsYuan);
  });

  it("gives the same band for the same seed and another for another", () => {
    const band = adherenceBand(asked());
    expect(adherenceBand(asked())).toEqual(band);
    expect(adherenceBand(asked({ seed: 8 })).conduct).not.toEqual(band.conduct);
  });

  it("has ordered quantiles, and a chance that never falls with time", () => {
    fc.assert(
      fc.property(arbitraryAsked(), (request) => {
        const { conduct, whole, reached } = adherenceBand(request);
        for (const { p10Yuan, p50Yuan, p90Yuan } of [conduct, whole]) {
          p50Yuan.forEach((middle, t) => {
            expect(p10Yuan[t]).toBeLessThanOrEqual(middle);
            expect(p90Yuan[t]).toBeGreaterThanOrEqual(middle);
          });
        }
        reached.forEach((share, t) => {
          expect(share).toBeGreaterThanOrEqual(t > 0 ? (reached[t - 1] as number) : 0);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        });
      }),
      { numRuns: 20, seed: 20261125 },
    );
  }, 60_000);

  it("spreads as the model's own band does: 80 % lie within it", () => {
    const { whole } = adherenceBand(asked({ share: 1, paths: 1_000 }));
    const { lowYuan, highYuan } = project(asked().projection);
    for (const month of [3, 6, 12]) {
      // The band's ends are rounded outwards to whole hundreds.
      expect(Math.abs((whole.p10Yuan[month] as number) - (lowYuan[month] as number))).toBeLessThan(
        250,
      );
      expect(Math.abs((whole.p90Yuan[month] as number) - (highYuan[month] as number))).toBeLessThan(
        250,
      );
    }
  });

  it("reaches less the less is kept up", () => {
    const middles = [1, 0.8, 0.5, 0.2].map(
      (share) => adherenceBand(asked({ share })).conduct.p50Yuan[4] as number,
    );
    expect(middles).toEqual([...middles].sort((a, b) => b - a));
    expect(middles[0]).toBeGreaterThan(middles[3] as number);
  });
});

describe("limits really seen", () => {
  const middle = adherenceBand(asked()).whole.p50Yuan;

  it("that lie in the band narrow it and move it their way", () => {
    const limitYuan = Math.round((middle[3] as number) * 1.08);
    const { whole, observed } = adherenceBand(asked({ observed: [{ month: 3, limitYuan }] }));
    expect(observed?.outside).toEqual([]);
    const width = (band: typeof whole) =>
      (band.p90Yuan[6] as number) / Math.max(1, band.p10Yuan[6] as number);
    expect(observed && width(observed.whole)).toBeLessThan(width(whole));
    expect(observed?.whole.p50Yuan[6]).toBeGreaterThan(whole.p50Yuan[6] as number);
  });

  it("that lie outside are said to", () => {
    const { observed } = adherenceBand(
      asked({
        observed: [
          { month: 2, limitYuan: 5_000 },
          { month: 3, limitYuan: 150_000 },
        ],
      }),
    );
    expect(observed?.outside).toEqual([
      { month: 2, side: "below" },
      { month: 3, side: "above" },
    ]);
  });
});

describe("a slip", () => {
  const projection = buildRequest({ profile: fallen, actions: plan });

  it("costs what the projection with it says, and the costliest comes first", () => {
    const { slips } = stressPlan({ projection, limitYuan: 40_000, byMonth: 6, month: 2 });
    expect(slips).toHaveLength(5);
    const calm = project(projection).usableYuan[6] as number;
    for (const { eventId, costYuan } of slips) {
      const struck = project({ ...projection, events: [{ eventId, month: 2 }] });
      expect(costYuan).toBe(calm - (struck.usableYuan[6] as number));
    }
    const costs = slips.map(({ costYuan }) => costYuan);
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
  });

  it("of a month delays the goal or puts it out of reach, and never brings it nearer", () => {
    fc.assert(
      fc.property(arbitraryAsked(), fc.integer({ min: 1, max: 6 }), ({ projection }, month) => {
        const { slips } = stressPlan({ projection, limitYuan: 20_000, byMonth: 6, month });
        for (const { delayMonths, worstYuan } of slips) {
          expect(delayMonths ?? 0).toBeGreaterThanOrEqual(0);
          expect(worstYuan).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 30, seed: 20261125 },
    );
  }, 60_000);
});

describe("an early warning", () => {
  const warned = (profile: typeof fallen, applicationsPerMonth = 0) =>
    earlyWarnings(
      buildRequest({ profile, habits: { applicationsPerMonth, balanceChangeYuan: 0 } }),
    ).map(({ kind, level, month }) => `${kind} ${level} ${month}`);
  const calm = typicalWith({
    line: { limitNowYuan: 60_000, balanceYuan: 12_000 },
    lenders: { inquiries: [] },
  });

  it("is silent on an ordinary careful borrower", () => {
    expect(warned(calm)).toEqual([]);
  });

  it("comes near 70 % of the limit and strikes over 80 %", () => {
    const using = (balanceYuan: number) =>
      warned(
        typicalWith({ line: { limitNowYuan: 60_000, balanceYuan }, lenders: { inquiries: [] } }),
      );
    expect(using(41_900)[0] ?? "").not.toContain("utilisation near 0");
    expect(using(42_000)).toContain("utilisation near 0");
    expect(using(48_000)).not.toContain("utilisation over 0");
    expect(using(48_100)).toContain("utilisation over 0");
  });

  it("sees the third inquiry in three months coming", () => {
    // One a month from month 1: the second stands in month 2, the third in month 3.
    expect(warned(calm, 1)).toEqual(["inquiries near 2", "inquiries over 3"]);
  });

  it("sees an unusual draw and two idle months", () => {
    const idle = typicalWith({
      line: { limitNowYuan: 60_000, balanceYuan: 0 },
      borrowing: { drawsPerMonth: 0, unusualAmount: true },
      lenders: { inquiries: [] },
    });
    expect(warned(idle)).toEqual(["unusualDraw over 0", "idle near 0", "idle over 1"]);
  });
});

describe("planning anew", () => {
  it("starts from valid facts and the limit really shown, whoever it is", () => {
    fc.assert(
      fc.property(arbitraryAsked(), fc.integer({ min: 1, max: 6 }), ({ projection }, months) => {
        const aged = ageScenario(projection, months, 23_456);
        expect(profileSchema.safeParse(aged.profile).success).toBe(true);
        expect(aged.profile.line.limitNowYuan).toBe(23_456);
        expect(project({ ...projection, ...aged }).grantedYuan[0]).toBe(23_456);
      }),
      { numRuns: 40, seed: 20261125 },
    );
  }, 60_000);

  it("goes on where the plan stood: shown the limit that was forecast, the forecast stays", () => {
    const projection = buildRequest({ profile: fallen, actions: plan });
    const whole = project(projection);
    const aged = ageScenario(projection, 2, whole.usableYuan[2] as number);
    expect(aged.startMonth).toBe("2027-01");
    // Platforms 6 → 4 → 3 after two months: the steps left, debts falling on, are still planned.
    expect(aged.profile.lenders.platformsWithBalance).toBe(3);
    expect(aged.profile.platform.recordError).toBe(false);
    const again = project({ ...projection, ...aged });
    const gap = (again.usableYuan[3] as number) / (whole.usableYuan[5] as number);
    expect(Math.abs(Math.log(gap))).toBeLessThan(Math.log(1.2));
  });

  const { actions: catalogue } = shippedModel;

  it("counts the months of a lead time that have passed, in the order of what is required", () => {
    const everything = catalogue.map(({ id }, i) => ({ actionId: id, startMonth: 1 + (i % 4) }));
    const projection = buildRequest({ profile: fallen, actions: everything });
    const begins = (actions: ProjectionRequest["actions"]) =>
      new Map(
        scheduleActions(actions, shippedModel).scheduled.map(
          ({ action, firstMonth }) => [action.id, firstMonth] as const,
        ),
      );
    const before = begins(everything);
    let onTheWay = 0;
    for (const months of [1, 2, 3, 4]) {
      const aged = ageScenario(projection, months, 20_000);
      for (const { monthsSpent = 0, startMonth } of aged.actions) {
        if (monthsSpent > 0) expect(startMonth).toBe(1);
        onTheWay += monthsSpent > 0 ? 1 : 0;
      }
      for (const [id, firstMonth] of begins(aged.actions)) {
        expect(firstMonth, `${id} after ${months}`).toBe(
          Math.max(1, (before.get(id) as number) - months),
        );
      }
      // Twice a month is as good as two months at once.
      const twice = ageScenario(
        { ...projection, ...ageScenario(projection, 1, 20_000) },
        1,
        20_000,
      );
      if (months === 2) expect(begins(twice.actions)).toEqual(begins(aged.actions));
    }
    expect(onTheWay).toBeGreaterThan(3);
  });

  it("finds plans in which what is under way works sooner", () => {
    // It takes two months until steady spending is seen.
    const profile = typicalWith({
      line: { limitNowYuan: 20_000, balanceYuan: 3_000 },
      alipay: { spendingRegularity: "erratic" },
    });
    const actions = [{ actionId: "steadySpending", startMonth: 1 }];
    const settings = Object.fromEntries(
      catalogue.map(({ id }) => [id, id === "steadySpending" ? {} : { effort: "locked" as const }]),
    );
    const planned = (projection: ProjectionRequest) => {
      const base = {
        projection,
        settings,
        limits: { effortMost: null, moneyMostYuan: null, newPerMonth: 1, lastStartMonth: 3 },
      };
      const { plan: best } = findBestPlan(base, { kind: "highest", byMonth: 3 });
      const again = project({ ...projection, actions: best?.actions ?? [] });
      expect(again.usableYuan[3]).toBe(best?.limitYuan);
      return best;
    };
    const begun = buildRequest({ profile, actions });
    const aged = { ...begun, ...ageScenario(begun, 1, 20_000) };
    expect(aged.actions).toEqual([{ ...actions[0], monthsSpent: 1 }]);
    expect(planned(aged)?.actions).toEqual(aged.actions);
    const anew = planned({ ...aged, actions: [] });
    expect(planned(aged)?.limitYuan).toBeGreaterThan(anew?.limitYuan ?? 0);
  });

  it("leaves unknown facts unknown", () => {
    const profile = typicalWith({ lenders: { inquiries: null }, alipay: { sceneCount: null } });
    const aged = ageScenario(buildRequest({ profile }), 3, 50_000);
    expect(aged.profile.lenders.inquiries).toBeNull();
    expect(aged.profile.alipay.sceneCount).toBeNull();
  });
});

describe("the catalogue", () => {
  it("says of every action what it takes and when not to take it", () => {
    expect(shippedModel.actions.length).toBeGreaterThanOrEqual(25);
    for (const action of shippedModel.actions) {
      expect(action.effort.value).toBeGreaterThanOrEqual(1);
      expect(action.effort.value).toBeLessThanOrEqual(5);
      expect(action.harmGuard.zh.length).toBeGreaterThan(3);
      expect(action.articleRows.length).toBeGreaterThan(0);
    }
  });

  it("asks for money wherever a debt falls", () => {
    const lowers = (fact: string) =>
      shippedModel.actions.filter(({ changes }) =>
        changes.some(
          (change) =>
            (change.kind === "step" && change.fact === fact && change.direction === "down") ||
            (change.kind === "scale" && change.fact === fact),
        ),
      );
    for (const fact of ["lenders.otherUnsecuredDebtYuan", "line.balanceYuan"]) {
      expect(lowers(fact).length).toBeGreaterThan(0);
      for (const { pays } of lowers(fact)) expect(pays).toMatchObject({ kind: "fall", fact });
    }
  });
});
