// "What if I keep up only part of it": a thousand courses, their band by month and the chance of
// having the limit, with what has really been seen weighing the courses.
import { normalQuantile, seededRandom, shuffle } from "./maths/random";
import { slippedSchedules } from "./plan/adherence";
import {
  bandOfPaths,
  effectiveCount,
  likelihoods,
  reachedShare,
  spreadOf,
  uncertainYuan,
} from "./plan/forecastBand";
import type {
  AdherenceBand,
  AdherenceRequest,
  BandQuantiles,
  ObservedLimit,
} from "./plan/planResults";
import { ownPathsOf } from "./planPaths";
import { project } from "./project";
import { RequestFaultError } from "./requestFault";

const MOST_PATHS = 5_000;
/** Courses between two pauses. */
const CHUNK = 100;

function check({ share, paths, observed, projection }: AdherenceRequest): void {
  const refuse = (detail: string): never => {
    throw new RequestFaultError({ code: "invalidRequest", detail });
  };
  if (!(share >= 0 && share <= 1)) refuse(`share: ${share}`);
  if (!Number.isInteger(paths) || paths < 1 || paths > MOST_PATHS) refuse(`paths: ${paths}`);
  for (const { month, limitYuan } of observed) {
    const isMonth = Number.isInteger(month) && month >= 1 && month <= projection.months;
    if (!isMonth || !(limitYuan >= 0)) refuse(`observed in month ${month}: ${limitYuan}`);
  }
}

type Outside = NonNullable<AdherenceBand["observed"]>["outside"];

function outsideOf(observed: readonly ObservedLimit[], prior: BandQuantiles): Outside {
  return observed.flatMap(({ month, limitYuan }): Outside => {
    if (limitYuan < (prior.p10Yuan[month] as number)) return [{ month, side: "below" }];
    if (limitYuan > (prior.p90Yuan[month] as number)) return [{ month, side: "above" }];
    return [];
  });
}

/** The work of `adherenceBand` in pieces; yields the share done, 0–1. */
export function* adherenceSteps(request: AdherenceRequest): Generator<number, AdherenceBand> {
  check(request);
  const { projection, share, seed, paths: count, limitYuan, observed } = request;
  const own = ownPathsOf(projection);
  const { lowYuan, highYuan, grantedYuan, state } = project(projection);
  // While suspended the band's low end is 0: what lies under it is the granted limit's.
  const low = lowYuan.map((yuan, t) =>
    state[t] === "suspended" ? (grantedYuan[t] as number) : yuan,
  );
  const spread = spreadOf(grantedYuan, low, highYuan);
  const conduct: Float64Array[] = [];
  for (const schedule of slippedSchedules(own.schedule, share, projection.months, count, seed)) {
    conduct.push(Float64Array.from(own.withSchedule(schedule).reviews.usableYuan));
    if (conduct.length % CHUNK === 0) yield conduct.length / count;
  }
  const even = Float64Array.from({ length: count }, (_, i) => normalQuantile((i + 0.5) / count));
  const z = shuffle(even, seededRandom(seed + 1));
  const whole = conduct.map((path, i) =>
    path.map((yuan, t) => uncertainYuan(yuan, t, z[i] as number, spread)),
  );
  const alike = new Float64Array(count).fill(1);
  const prior = bandOfPaths(whole, alike);
  const weights = likelihoods(whole, observed);
  return {
    conduct: bandOfPaths(conduct, alike),
    whole: prior,
    reached: reachedShare(whole, alike, limitYuan),
    observed:
      observed.length === 0
        ? null
        : {
            whole: bandOfPaths(whole, weights),
            reached: reachedShare(whole, weights, limitYuan),
            effectivePaths: effectiveCount(weights),
            outside: outsideOf(observed, prior),
          },
  };
}

/**
 * Deterministic: the same seed gives the same band.
 * @throws RequestFaultError when the request names what the model does not know
 */
export function adherenceBand(request: AdherenceRequest): AdherenceBand {
  const steps = adherenceSteps(request);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
