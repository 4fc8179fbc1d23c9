// From a request to the paths that are compared: the person's own, the same without actions, and
// the reference. Facts are resolved, the start found, the rule calibrated.
import { type FieldPath, NO_HABITS, type Profile } from "../profile/profile";
import type { PlannedAction } from "../profile/scenario";
import type { Model, Product } from "./model/modelSchema";
import type { Calibration, ProjectionRequest } from "./results";
import { compileModel } from "./score/compileFactors";
import {
  healthyProfile,
  type Percentile,
  resolveProfile,
  unknownFactsOf,
} from "./score/resolveProfile";
import type { MonthState } from "./simulate/applyChange";
import { buildFactorPaths, type FactorPaths, type UtilisationPath } from "./simulate/factorPaths";
import { type ReviewContext, type ReviewPath, runReviews } from "./simulate/runReviews";
import { type Schedule, scheduleActions } from "./simulate/scheduleActions";
import { type Course, simulateFacts } from "./simulate/simulateFacts";
import {
  calibrate,
  type Rule,
  ruleToday,
  type StartingPoint,
  startAtLimit,
  startDerived,
  uncalibrated,
} from "./simulate/startingPoint";

/** A person's facts made ready: resolved, started and calibrated. */
export interface Prepared {
  readonly resolved: Profile;
  readonly unknown: ReadonlySet<FieldPath>;
  readonly start: StartingPoint;
  readonly calibration: Calibration;
  readonly context: ReviewContext;
}

interface Variation {
  readonly fact: FieldPath;
  readonly percentile: Percentile;
}

function formerLimitOf({ profile, before }: ProjectionRequest): number | null {
  return profile.line.limitBeforeYuan ?? before?.line.limitNowYuan ?? null;
}

/** Utilisation of a line whose balance is unknown. */
function unknownRatioOf({ unknownUtilisation }: Model, variation?: Variation): number {
  const isVaried = variation?.fact === "line.balanceYuan";
  return unknownUtilisation[isVaried ? variation.percentile : "value"];
}

function prepare(request: ProjectionRequest, rule: Rule, variation?: Variation): Prepared {
  const { profile, before } = request;
  const { model, product } = rule;
  const unknownRatio = unknownRatioOf(model, variation);
  const resolved = resolveProfile(profile, model, variation);
  const unknown = new Set(unknownFactsOf(profile, model));
  const today = ruleToday(resolved, rule);
  const former = formerLimitOf(request);
  const { limitNowYuan } = profile.line;
  const knownLimit = limitNowYuan ?? (before ? former : null);
  const startStepYuan =
    knownLimit !== null && knownLimit % model.limitRule.roundingYuan.value !== 0
      ? 1
      : model.limitRule.roundingYuan.value;
  const common = { ...rule, startStepYuan, knownLimitYuan: limitNowYuan };

  if (limitNowYuan !== null) {
    const start = startAtLimit(profile, limitNowYuan, unknownRatio);
    const calibration = calibrate(limitNowYuan, today, start.ratio, "limitNow", product);
    const startOffsetYuan = limitNowYuan - today.targetAt(start.ratio, calibration);
    const context = { ...common, calibration, startOffsetYuan };
    return { resolved, unknown, start, calibration, context };
  }
  let calibration = uncalibrated(product);
  if (before && former !== null) {
    const { ratio } = startAtLimit(before, former, model.unknownUtilisation.value);
    const then = ruleToday(resolveProfile(before, model), rule);
    calibration = calibrate(former, then, ratio, "limitBefore", product);
  }
  const start = startDerived(profile, today, calibration, former, unknownRatio, rule);
  const context = { ...common, calibration, startOffsetYuan: 0 };
  return { resolved, unknown, start, calibration, context };
}

export interface Path {
  readonly states: readonly MonthState[];
  readonly paths: FactorPaths;
  readonly reviews: ReviewPath;
  readonly balanceYuan: Float64Array;
}

export function personPath(prepared: Prepared, course: Course, request: ProjectionRequest): Path {
  const { resolved, unknown, start, context } = prepared;
  const { model, compiled } = context;
  const line = { ...resolved.line, balanceYuan: start.balanceYuan };
  const states = simulateFacts({ ...resolved, line }, unknown, course, request.months, model);
  const balanceYuan = Float64Array.from(states, ({ profile }) => profile.line.balanceYuan ?? 0);
  const utilisation: UtilisationPath = {
    kind: "balance",
    yuan: balanceYuan,
    startRatio: start.ratio,
  };
  const paths = buildFactorPaths(states, utilisation, model, compiled);
  return { states, paths, reviews: runReviews(paths, context), balanceYuan };
}

/** The healthy reference stands still: the same facts and the same utilisation every month. */
export function healthyPath(prepared: Prepared, request: ProjectionRequest): Path {
  const { model, compiled } = prepared.context;
  const state = {
    profile: healthyProfile(prepared.resolved, model),
    habits: NO_HABITS,
    clocks: {},
    freezes: {},
  };
  const states = Array.from({ length: request.months + 1 }, () => state);
  const ratio = new Float64Array(states.length).fill(model.healthy.utilisationRatio.value);
  const paths = buildFactorPaths(states, { kind: "fixed", ratio }, model, compiled);
  return { states, paths, reviews: runReviews(paths, prepared.context), balanceYuan: ratio };
}

const NOTHING_PLANNED: Schedule = { scheduled: [], ineffective: [] };

function beforePath(prepared: Prepared, request: ProjectionRequest, rule: Rule): Path {
  const before = request.before as Profile;
  const { model } = rule;
  const former = formerLimitOf(request);
  const resolved = resolveProfile(before, model);
  const { calibration } = prepared;
  const unknownRatio = unknownRatioOf(model);
  const start =
    former === null
      ? startDerived(before, ruleToday(resolved, rule), calibration, null, unknownRatio, rule)
      : startAtLimit(before, former, unknownRatio);
  const unknown = new Set(unknownFactsOf(before, model));
  const course = { habits: NO_HABITS, schedule: NOTHING_PLANNED, events: [] };
  return personPath({ ...prepared, resolved, unknown, start }, course, request);
}

/**
 * The person's usable limit by month under each of several plans; facts are made ready once.
 * @param product the product that the request names; the request has been checked
 */
export function usablePathsOf(
  request: ProjectionRequest,
  product: Product,
  plans: readonly (readonly PlannedAction[])[],
): Int32Array[] {
  const { model, habits, events } = request;
  const rule: Rule = { model, compiled: compileModel(model), product };
  const prepared = prepare(request, rule);
  return plans.map((actions) => {
    const course: Course = { habits, events, schedule: scheduleActions(actions, model) };
    return personPath(prepared, course, request).reviews.usableYuan;
  });
}

export interface RequestPaths {
  readonly rule: Rule;
  /** The limit before the fall: known, else what the rule derives for the time before. */
  readonly formerLimitYuan: number | null;
  readonly context: ReviewContext;
  readonly calibration: Calibration;
  readonly own: Path;
  readonly withoutActions: Path;
  readonly withoutEvents: Path;
  readonly reference: Path;
  readonly unknownFacts: readonly FieldPath[];
  /** The own path with one unknown fact at its low or high percentile, each. */
  readonly variations: readonly ReviewPath[];
  readonly schedule: Schedule;
  readonly start: StartingPoint;
}

/** The person made ready for a course of one's own. @param product as the request names it */
export function prepareRequest(request: ProjectionRequest, product: Product): Prepared {
  const { model } = request;
  return prepare(request, { model, compiled: compileModel(model), product });
}

/** @param product the product that the request names; the request has been checked */
export function pathsOfRequest(request: ProjectionRequest, product: Product): RequestPaths {
  const { model, habits, events } = request;
  const rule: Rule = { model, compiled: compileModel(model), product };
  const prepared = prepare(request, rule);
  const schedule = scheduleActions(request.actions, model);
  const course: Course = { habits, events, schedule };
  const own = personPath(prepared, course, request);
  const withoutActions =
    schedule.scheduled.length === 0
      ? own
      : personPath(prepared, { ...course, schedule: NOTHING_PLANNED }, request);
  const withoutEvents =
    events.length === 0 ? own : personPath(prepared, { ...course, events: [] }, request);
  const references = {
    healthy: () => healthyPath(prepared, request),
    before: () => beforePath(prepared, request, rule),
    withoutActions: () => withoutActions,
  };
  const unknownFacts = unknownFactsOf(request.profile, model);
  const derivedFormer = () =>
    request.before ? beforePath(prepared, request, rule).reviews.grantedYuan[0] : null;
  return {
    rule,
    formerLimitYuan: formerLimitOf(request) ?? derivedFormer() ?? null,
    context: prepared.context,
    calibration: prepared.calibration,
    own,
    withoutActions,
    withoutEvents,
    reference: references[request.reference](),
    unknownFacts,
    variations: unknownFacts.flatMap((fact) =>
      (["low", "high"] as const).map(
        (percentile) =>
          personPath(prepare(request, rule, { fact, percentile }), course, request).reviews,
      ),
    ),
    schedule,
    start: prepared.start,
  };
}
