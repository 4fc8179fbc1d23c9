// The planner's main verb: five plans that differ in kind, each with its proof, the frontier of
// effort and time, and, where the goal is out of reach, why. A generator, so that whoever runs it
// can show what is known so far and stop it between two searches.

import { budgetsOf, plannedActions } from "./findBestPlan";
import { type Budgets, createPlanFinder, type Finding, type PlanFinder } from "./plan/findPlan";
import type {
  FrontierPoint,
  PlanKind,
  PlanOutcome,
  PlanProgress,
  PlanRequest,
  RecoveryPlan,
  TriedKind,
} from "./plan/planResults";
import type { SearchLimits } from "./plan/searchLimits";
import type { FoundPlan, Objective } from "./plan/searchQuestion";
import { describePlan, type Sought, signatureOf } from "./planDescription";
import { planProblemOf } from "./planGround";
import { explainShortfall } from "./planShortfall";
import { RequestFaultError } from "./requestFault";

const MOST_PLANS = 5;
/** A margin is this much more than the goal, for what may turn out a little worse. */
const MARGIN = 1.1;
/** Looked for only to have five plans: a plan that is there already is not called by them too. */
const FILLING_KINDS: ReadonlySet<PlanKind> = new Set([
  "otherWay",
  "inBetween",
  "withMargin",
  "highestFree",
  "highestOtherWay",
]);

function checkGoal({ limitYuan, byMonth, projection }: PlanRequest): void {
  const isMonth = Number.isInteger(byMonth) && byMonth >= 1 && byMonth <= projection.months;
  if (!isMonth)
    throw new RequestFaultError({ code: "invalidRequest", detail: `byMonth: ${byMonth}` });
  if (!(limitYuan > 0)) {
    throw new RequestFaultError({ code: "invalidRequest", detail: `limitYuan: ${limitYuan}` });
  }
}

/** Corners of "with this effort, this month": from the most effort to the least. */
function* frontierOf(request: PlanRequest, budgets: Budgets, finder: PlanFinder) {
  const { months } = finder.problem;
  let effortMost = budgets.effortMost;
  const corners: (Finding & { readonly found: FoundPlan })[] = [];
  while (effortMost >= 0) {
    const { found, proven } = finder.find(
      { ...budgets, effortMost, limitYuan: request.limitYuan, month: months, when: "by" },
      "month",
      "effort",
    );
    if (found === null) break;
    corners.push({ found, proven });
    effortMost = found.effort - 1;
    yield;
  }
  return corners;
}

/** The work of `planRecovery` in pieces; the last value is the outcome. */
export function* planSteps(request: PlanRequest): Generator<PlanProgress, PlanOutcome> {
  checkGoal(request);
  const finder = createPlanFinder(planProblemOf(request));
  const { problem } = finder;
  const budgets = budgetsOf(request.limits);
  const { limitYuan, byMonth } = request;
  const plans: RecoveryPlan[] = [];
  const tried: TriedKind[] = [];
  const known = new Map<string, number>();
  let provenAll = true;
  const progress = (stage: PlanProgress["stage"], done: number): PlanProgress => ({
    stage,
    done,
    of: MOST_PLANS + 2,
    plans: [...plans],
  });

  function add(sought: Sought): boolean {
    provenAll &&= sought.proven;
    const signature = signatureOf(sought.found);
    const at = known.get(signature);
    const { kind, withoutAction } = sought;
    tried.push({ kind, withoutAction, plan: at ?? plans.length });
    if (at === undefined) {
      known.set(signature, plans.length);
      plans.push(describePlan(sought, request, problem));
      return true;
    }
    const plan = plans[at] as RecoveryPlan;
    // An unproven claim is not added to a proven plan.
    if (sought.proven === plan.proven && !FILLING_KINDS.has(kind)) {
      plans[at] = { ...plan, kinds: [...new Set([...plan.kinds, kind])] };
    }
    return false;
  }

  yield progress("frontier", 0);
  const corners = yield* mapped(frontierOf(request, budgets, finder), () =>
    progress("frontier", 1),
  );
  const inTime = corners.filter(({ found }) => found.reachedMonth <= byMonth);
  const easiest = inTime.at(-1);
  const first = corners[0];
  if (easiest) add({ kind: "leastEffort", ...easiest, withoutAction: null });
  if (first) add({ kind: "earliest", ...first, withoutAction: null });
  yield progress("highest", 2);

  const seek = (
    kind: PlanKind,
    objectives: readonly Objective[],
    change: Partial<SearchLimits> = {},
    withoutAction: string | null = null,
  ): boolean => {
    const limits = { ...budgets, limitYuan, month: byMonth, when: "by", ...change } as const;
    const { found, proven } = finder.find(limits, ...objectives);
    // Waiting alone does not fill up.
    const isWay = found !== null && (found.actions > 0 || !FILLING_KINDS.has(kind));
    if (isWay) return add({ kind, found, proven, withoutAction });
    provenAll &&= proven;
    tried.push({ kind, withoutAction, plan: null });
    return false;
  };
  const highest = finder.find(
    { ...budgets, limitYuan: 0, month: byMonth, when: "at" },
    "limit",
    "effort",
  );
  if (highest.found) {
    add({ kind: "highest", found: highest.found, proven: highest.proven, withoutAction: null });
  }
  yield progress("leastMoney", 3);
  if (easiest) {
    seek("leastMoney", ["money", "effort", "month"]);
    yield progress("fewestActions", 4);
    seek("fewestActions", ["actions", "effort", "month"]);
  }
  if (plans.length > 0) {
    yield progress("otherWay", 5);
    yield* others();
  }
  yield progress("shortfall", MOST_PLANS + 1);
  return {
    modelVersion: problem.model.version,
    limitYuan,
    byMonth,
    startMonth: request.projection.startMonth,
    withoutYuan: problem.withoutYuan,
    plans: plans.slice(0, MOST_PLANS),
    tried,
    frontier: corners.map(
      ({ found, proven }): FrontierPoint => ({
        effort: found.effort,
        month: found.reachedMonth,
        proven,
        actions: plannedActions(found.starts),
      }),
    ),
    shortfall: easiest ? null : explainShortfall(request, finder),
    proven: provenAll,
    nodes: finder.nodes(),
  };

  /** Plans of further kinds until there are five: in time first, then with more of it. */
  function* others(): Generator<PlanProgress> {
    const { months } = problem;
    if (easiest) yield* otherWays(byMonth);
    const isOpen = () => plans.length < MOST_PLANS;
    if (isOpen()) seek("oneAtATime", ["month", "effort"], { newPerMonth: 1, month: months });
    yield progress("laterEasier", MOST_PLANS + 1);
    const last = corners.at(-1);
    if (isOpen() && last) add({ kind: "laterEasier", ...last, withoutAction: null });
    if (isOpen()) {
      const change = { limitYuan: 0, month: months, when: "at" } as const;
      seek("highestLater", ["limit", "effort"], change);
    }
    if (first) yield* otherWays(months);
    if (isOpen()) yield* furtherKinds();
  }

  /** Where the goal leaves little to choose: what lies between, and what goes beyond it. */
  function* furtherKinds(): Generator<PlanProgress> {
    const isOpen = () => plans.length < MOST_PLANS;
    for (const corner of corners.slice(1, -1).reverse()) {
      if (isOpen()) add({ kind: "inBetween", ...corner, withoutAction: null });
    }
    if (isOpen() && easiest) {
      const more = Math.ceil((limitYuan * MARGIN) / 100) * 100;
      seek("withMargin", ["effort", "month"], { limitYuan: more });
      yield progress("withMargin", MOST_PLANS + 1);
    }
    const most = { limitYuan: 0, when: "at" } as const;
    if (isOpen()) {
      seek("highestFree", ["limit", "effort"], { ...most, moneyMostYuan: 0 });
      yield progress("highestFree", MOST_PLANS + 1);
    }
    const plan = plans.find(({ kinds }) => kinds.includes("highest"));
    for (const { actionId, excluded } of supportsOf(plan)) {
      if (!isOpen()) return;
      seek("highestOtherWay", ["limit", "effort"], { ...most, excluded }, actionId);
      yield progress("highestOtherWay", MOST_PLANS + 1);
    }
  }

  /** Actions of a plan to do without, those that bring most first; helpers bring nothing alone. */
  function supportsOf(plan: RecoveryPlan | undefined) {
    return (plan?.shares ?? []).flatMap(({ actionId }) => {
      const candidate = problem.candidates.find(({ action }) => action.id === actionId);
      const excluded = candidate ? (1 << candidate.index) & ~problem.helpers : 0;
      return excluded === 0 ? [] : [{ actionId, excluded }];
    });
  }

  /** The least effort without one of the actions that the first plan rests on most. */
  function* otherWays(month: number): Generator<PlanProgress> {
    for (const { actionId, excluded } of supportsOf(plans[0])) {
      if (plans.length >= MOST_PLANS) return;
      seek("otherWay", ["effort", "month"], { excluded, month }, actionId);
      yield progress("otherWay", MOST_PLANS + 1);
    }
  }
}

/** Runs a generator inside another and yields something of one's own in its place. */
function* mapped<R>(
  inner: Generator<undefined, R>,
  value: () => PlanProgress,
): Generator<PlanProgress, R> {
  let step = inner.next();
  while (!step.done) {
    yield value();
    step = inner.next();
  }
  return step.value;
}

/**
 * Five plans, the frontier and, out of reach, the reasons. Yuan and months as in `PlanOutcome`.
 * @throws RequestFaultError when the request names what the model does not know
 */
export function planRecovery(request: PlanRequest): PlanOutcome {
  const steps = planSteps(request);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
