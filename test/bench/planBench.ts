// How fast the planner answers: five plans with proof over random borrowers, each asked for half as
// much again as the limit that waiting would leave, and for twice as much.
import * as fc from "fast-check";
import { type PlanRequest, planRecovery, project, shippedModel } from "../../src/engine";
import { NO_HABITS } from "../../src/profile/profile";
import { arbitraryBorrower } from "../support/arbitraryBorrower";
import { buildRequest } from "../support/requestBuilder";
import { millisecondsOf, type Timing, timingOf } from "./timing";

const PEOPLE = 60;

/** As the page asks: a year, six months to reach it, three new actions a month, effort 15. */
export function planRequests(): PlanRequest[] {
  const people = fc.sample(arbitraryBorrower(), { numRuns: PEOPLE, seed: 2026 });
  return people.map((profile, i) => {
    const projection = buildRequest({
      profile,
      months: 24,
      habits: NO_HABITS,
      model: shippedModel,
    });
    const { usableYuan, grantedYuan } = project(projection);
    const now = Math.max(usableYuan[0] as number, grantedYuan[0] as number, 5_000);
    return {
      projection,
      limitYuan: Math.round((now * (i % 2 === 0 ? 1.5 : 2)) / 100) * 100,
      byMonth: 6,
      limits: { effortMost: 15, moneyMostYuan: null, newPerMonth: 3, lastStartMonth: 6 },
      settings: {},
    };
  });
}

export interface PlanBench extends Timing {
  readonly mostMs: number;
  readonly proven: number;
  readonly reached: number;
  readonly plans: number;
  readonly runsMs: readonly number[];
}

export function planBench(): PlanBench {
  const requests = planRequests();
  for (const request of requests.slice(0, 10)) planRecovery(request);
  const runs = requests.map((request) => millisecondsOf(() => planRecovery(request)));
  const times = runs.map(({ ms }) => ms);
  return {
    ...timingOf(times),
    mostMs: Math.max(...times),
    proven: runs.filter(({ result }) => result.proven).length,
    reached: runs.filter(({ result }) => result.shortfall === null).length,
    plans: runs.reduce((sum, { result }) => sum + result.plans.length, 0),
    runsMs: times,
  };
}

/** Heap of a long row of plans, megabytes: the lowest of the first and of the last twenty. Node. */
export function planMemory(plans: number, heapMb: () => number) {
  const requests = planRequests();
  const heaps = Array.from({ length: plans }, (_, i) => {
    planRecovery(requests[i % requests.length] as PlanRequest);
    return heapMb();
  });
  return { firstMb: Math.min(...heaps.slice(10, 30)), lastMb: Math.min(...heaps.slice(-20)) };
}
