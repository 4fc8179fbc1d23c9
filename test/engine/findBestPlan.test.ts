// The search for plans against brute force: on problems small enough to try every plan, the best
// plan found is the best there is, and "none" means that there is none.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findBestPlan,
  type PlanBase,
  type PlanKind,
  planRecovery,
  project,
  shippedModel,
} from "../../src/engine";
import { type Profile, withFact } from "../../src/profile/profile";
import { arbitraryProfile } from "../support/arbitraries";
import { arbitraryBorrower } from "../support/arbitraryBorrower";
import { type BrutePlan, everyPlan, reachedBy } from "../support/bruteForcePlans";
import { buildRequest, typicalWith } from "../support/requestBuilder";

const allIds = shippedModel.actions.map(({ id }) => id);

/** With everything that it requires, in the model's order. */
function closed(ids: readonly string[]): string[] {
  const needed = new Set<string>();
  const need = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    for (const each of shippedModel.actions.find((action) => action.id === id)?.requires ?? []) {
      need(each);
    }
  };
  for (const id of ids) need(id);
  return allIds.filter((id) => needed.has(id));
}

interface Instance {
  readonly base: PlanBase;
  readonly ids: readonly string[];
  readonly byMonth: number;
  /** Picks the limit to reach among those that some plan reaches; 1 is beyond all of them. */
  readonly pick: number;
}

/** A known limit that is no whole hundred, which keeps its odd yuan while raises are frozen. */
function withOddYuan(profile: Profile, oddYuan: number): Profile {
  const { limitNowYuan } = profile.line;
  if (limitNowYuan === null) return profile;
  return withFact(profile, "line.limitNowYuan", Math.min(300_000, limitNowYuan + oddYuan));
}

function arbitraryInstance(mostActions: number, mostStarts: number): fc.Arbitrary<Instance> {
  return fc
    .record({
      profile: fc.oneof({ weight: 4, arbitrary: arbitraryBorrower() }, arbitraryProfile()),
      oddYuan: fc.constantFrom(0, 0, 1, 49, 50, 99),
      product: fc.constantFrom("jiebei", "jiebei", "huabei"),
      applicationsPerMonth: fc.integer({ min: 0, max: 2 }),
      balanceChangeYuan: fc.constantFrom(0, 0, 500, -1_000),
      events: fc.array(
        fc.record({
          eventId: fc.constantFrom(...shippedModel.events.map(({ id }) => id)),
          month: fc.integer({ min: 1, max: 4 }),
        }),
        { maxLength: 1 },
      ),
      chosen: fc.uniqueArray(fc.constantFrom(...allIds), { minLength: 1, maxLength: mostActions }),
      efforts: fc.array(fc.constantFrom(1, 2, 3, 4, 5, undefined), {
        minLength: 40,
        maxLength: 40,
      }),
      lastStartMonth: fc.integer({ min: 1, max: mostStarts }),
      newPerMonth: fc.integer({ min: 1, max: 3 }),
      effortMost: fc.constantFrom(null, null, 4, 8),
      moneyMostYuan: fc.constantFrom(null, null, 0, 1_500, 3_500),
      months: fc.integer({ min: 4, max: 7 }),
      byMonth: fc.integer({ min: 1, max: 4 }),
      pick: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map((r): Instance => {
      const ids = closed(r.chosen).slice(0, mostActions);
      const unlocked = closed(ids).length === ids.length ? ids : closed([ids[0] as string]);
      const instance: Instance = {
        ids: unlocked,
        byMonth: r.byMonth,
        pick: r.pick,
        base: {
          projection: buildRequest({
            profile: withOddYuan(r.profile, r.oddYuan),
            product: r.product,
            months: r.months,
            habits: {
              applicationsPerMonth: r.applicationsPerMonth,
              balanceChangeYuan: r.balanceChangeYuan,
            },
            events: r.events,
          }),
          limits: {
            effortMost: r.effortMost,
            moneyMostYuan: r.moneyMostYuan,
            newPerMonth: r.newPerMonth,
            lastStartMonth: r.lastStartMonth,
          },
          settings: Object.fromEntries(
            allIds.map((id, i) => [
              id,
              { effort: unlocked.includes(id) ? r.efforts[i] : ("locked" as const) },
            ]),
          ),
        },
      };
      // The model would bury a counterexample.
      const shown = () => JSON.stringify({ ...r, ids: unlocked });
      return Object.assign(instance, { [fc.toStringMethod]: shown });
    });
}

/** A limit that some plans reach and some do not; beyond the best for the largest picks. */
function limitToReach(plans: readonly BrutePlan[], pick: number): number {
  const values = [...new Set(plans.flatMap(({ usableYuan }) => [...usableYuan.slice(1)]))].sort(
    (a, b) => a - b,
  );
  if (pick > 0.9) return (values.at(-1) as number) + 100;
  return Math.max(1, values[Math.floor((pick / 0.9) * (values.length - 1))] as number);
}

function least(values: readonly number[]): number {
  return Math.min(...values);
}

function compare({ base, ids, byMonth, pick }: Instance): void {
  const plans = everyPlan(base, ids);
  const limitYuan = limitToReach(plans, pick);
  const { months } = base.projection;

  const inTime = plans.filter((plan) => reachedBy(plan, limitYuan, byMonth) !== null);
  const easy = findBestPlan(base, { kind: "leastEffort", limitYuan, byMonth });
  expect(easy.proven).toBe(true);
  if (inTime.length === 0) expect(easy.plan).toBeNull();
  else {
    const effort = least(inTime.map((plan) => plan.effort));
    const soonest = least(
      inTime
        .filter((plan) => plan.effort === effort)
        .map((plan) => reachedBy(plan, limitYuan, byMonth) as number),
    );
    expect([easy.plan?.effort, easy.plan?.reachedMonth]).toEqual([effort, soonest]);
  }

  const ever = plans.filter((plan) => reachedBy(plan, limitYuan, months) !== null);
  const early = findBestPlan(base, { kind: "earliest", limitYuan });
  expect(early.proven).toBe(true);
  if (ever.length === 0) expect(early.plan).toBeNull();
  else {
    const month = least(ever.map((plan) => reachedBy(plan, limitYuan, months) as number));
    const effort = least(
      ever
        .filter((plan) => reachedBy(plan, limitYuan, months) === month)
        .map((plan) => plan.effort),
    );
    expect([early.plan?.reachedMonth, early.plan?.effort]).toEqual([month, effort]);
  }

  const high = findBestPlan(base, { kind: "highest", byMonth });
  expect(high.proven).toBe(true);
  const most = Math.max(...plans.map(({ usableYuan }) => usableYuan[byMonth] as number));
  const effort = least(
    plans.filter(({ usableYuan }) => usableYuan[byMonth] === most).map((plan) => plan.effort),
  );
  expect([high.plan?.limitYuan, high.plan?.effort]).toEqual([most, effort]);

  if (inTime.length > 0) {
    const { plans: five } = planRecovery({ ...base, limitYuan, byMonth });
    const best = (kind: PlanKind) => five.find(({ kinds }) => kinds.includes(kind));
    expect(best("leastMoney")?.moneyPeakYuan).toBe(
      least(inTime.map(({ moneyPeakYuan }) => moneyPeakYuan)),
    );
    expect(best("fewestActions")?.actions.length).toBe(
      least(inTime.map(({ actions }) => actions.length)),
    );
  }

  for (const { plan } of [easy, early, high]) {
    if (plan === null) continue;
    const projected = project({ ...base.projection, actions: plan.actions });
    expect(projected.ineffectiveActions).toEqual([]);
    const last = plan === high.plan ? byMonth : plan.reachedMonth;
    if (plan !== high.plan) expect(projected.usableYuan[last]).toBeGreaterThanOrEqual(limitYuan);
    else expect(projected.usableYuan[last]).toBe(plan.limitYuan);
  }
}

describe("the best plan found", () => {
  it("is the best of all plans, for every goal, of up to six actions and four start months", () => {
    fc.assert(fc.property(arbitraryInstance(6, 4), compare), { numRuns: 300 });
  }, 240_000);

  it("may be the one that keeps a frozen limit's odd yuan", () => {
    const profile = typicalWith({
      line: { limitNowYuan: 23_601 },
      borrowing: { misuseTraced: true },
    });
    const habits = { applicationsPerMonth: 3, balanceChangeYuan: 0 };
    const ids = ["stopApplications"];
    const base: PlanBase = {
      projection: buildRequest({ profile, months: 4, habits }),
      limits: { effortMost: null, moneyMostYuan: null, newPerMonth: 1, lastStartMonth: 2 },
      settings: Object.fromEntries(
        allIds.map((id) => [id, { effort: ids.includes(id) ? 1 : ("locked" as const) }]),
      ),
    };
    compare({ base, ids, byMonth: 2, pick: 0.9 });
    const goal = { kind: "leastEffort", limitYuan: 23_601, byMonth: 2 } as const;
    expect(findBestPlan(base, goal).plan?.reachedMonth).toBe(1);
  });
});
