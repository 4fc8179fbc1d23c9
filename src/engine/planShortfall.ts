// Why a goal cannot be reached, and what would have to give: the most that can be reached, what
// blocks, and the smallest change of each single limit that would do.

import { budgetsOf, plannedActions } from "./findBestPlan";
import { type Budgets, createPlanFinder, type PlanFinder } from "./plan/findPlan";
import type { PlanRequest, Relaxation, RelaxationResult, Shortfall } from "./plan/planResults";
import type { FoundPlan } from "./plan/searchQuestion";
import { planProblemOf } from "./planGround";
import { checkRequest } from "./project";
import { healthyPath, personPath, prepareRequest } from "./requestPaths";
import { runReviews } from "./simulate/runReviews";
import { scheduleActions } from "./simulate/scheduleActions";

/** A step of the money budget when no single change reaches the goal, yuan. */
const MONEY_STEP_YUAN = 500;
const MOST_NEW_PER_MONTH = 9;
/** Nodes of all searches after which no further change is tried: a second or two. */
const MOST_NODES = 1_000_000;

interface Question {
  readonly request: PlanRequest;
  readonly finder: PlanFinder;
  readonly budgets: Budgets;
  /** The highest plan within the limits, in the goal's month. */
  readonly best: FoundPlan;
}

function highestAt(month: number, budgets: Budgets, finder: PlanFinder) {
  return finder.find({ ...budgets, limitYuan: 0, month, when: "at" }, "limit");
}

/** First month with the most that a plan has in the month, and that limit. */
function firstMonthOf(found: FoundPlan, request: PlanRequest, month: number): number {
  const { projection } = request;
  const product = checkRequest(projection);
  const prepared = prepareRequest(projection, product);
  const schedule = scheduleActions(plannedActions(found.starts), projection.model);
  const course = { habits: projection.habits, events: projection.events, schedule };
  const { usableYuan } = personPath(prepared, course, projection).reviews;
  return usableYuan.findIndex((yuan, t) => t > 0 && yuan >= (usableYuan[month] as number));
}

/** Each factor in turn at the healthy reference: the largest gain names what holds the plan back. */
function blockerOf({ request, best }: Question): Shortfall["blocker"] {
  const { projection, byMonth } = request;
  const product = checkRequest(projection);
  const prepared = prepareRequest(projection, product);
  const schedule = scheduleActions(plannedActions(best.starts), projection.model);
  const course = { habits: projection.habits, events: projection.events, schedule };
  const own = personPath(prepared, course, projection);
  const healthy = healthyPath(prepared, projection);
  const { compiled, model } = prepared.context;
  const usableNow = own.reviews.usableYuan[byMonth] as number;
  const gains = model.factors.map(({ id, levers }, index) => {
    const swap = <T>(rows: readonly T[], others: readonly T[]) =>
      rows.map((row, i) => (i === index ? (others[i] as T) : row));
    const reviews = runReviews(
      {
        ...own.paths,
        effects: swap(own.paths.effects, healthy.paths.effects),
        flags: swap(own.paths.flags, healthy.paths.flags),
        gateMultiplier: swap(own.paths.gateMultiplier, healthy.paths.gateMultiplier),
        ...(levers.includes("otherDebt") ? { otherDebtYuan: healthy.paths.otherDebtYuan } : {}),
        ...(levers.includes("policy") ? { policyMultiplier: healthy.paths.policyMultiplier } : {}),
        ...(levers.includes("income") ? { provenIncomeYuan: healthy.paths.provenIncomeYuan } : {}),
        ...(index === compiled.utilisationFactor ? { utilisation: healthy.paths.utilisation } : {}),
      },
      prepared.context,
    );
    return { factorId: id, yuan: (reviews.usableYuan[byMonth] as number) - usableNow };
  });
  const worst = gains.reduce((most, gain) => (gain.yuan > most.yuan ? gain : most));
  return worst.yuan > 0 ? { kind: "factor", ...worst } : { kind: "ceiling", yuan: 0 };
}

interface Trial {
  readonly relaxation: Relaxation;
  readonly budgets: Budgets;
  readonly month: number;
  readonly finder: PlanFinder;
}

/** The smallest value of one limit that reaches the goal, or one step more where none does. */
function trials(question: Question): Trial[] {
  const { request, finder, budgets } = question;
  const { limitYuan, byMonth, limits } = request;
  const goal = { limitYuan, month: byMonth, when: "by" } as const;
  const months = finder.problem.months;
  const found: Trial[] = [];
  const add = (relaxation: Relaxation, change: Partial<Budgets>, month = byMonth, with_ = finder) =>
    found.push({ relaxation, budgets: { ...budgets, ...change }, month, finder: with_ });

  const later = finder.find({ ...budgets, ...goal, month: months }, "month").found;
  if (byMonth < months) {
    const to = later?.reachedMonth ?? byMonth + 1;
    add({ kind: "months", from: byMonth, to }, {}, to);
  }
  const { effortMost, moneyMostYuan } = limits;
  if (effortMost !== null) {
    const free = { ...budgets, effortMost: Number.POSITIVE_INFINITY };
    const to = finder.find({ ...free, ...goal }, "effort").found?.effort ?? effortMost + 1;
    add({ kind: "effort", from: effortMost, to }, { effortMost: to });
  }
  if (moneyMostYuan !== null) {
    const free = { ...budgets, moneyMostYuan: Number.POSITIVE_INFINITY };
    const peak = finder.find({ ...free, ...goal }, "money").found?.moneyPeakYuan;
    const to = peak ?? moneyMostYuan + MONEY_STEP_YUAN;
    add({ kind: "money", from: moneyMostYuan, to }, { moneyMostYuan: to });
  }
  if (limits.newPerMonth < MOST_NEW_PER_MONTH) {
    let to = limits.newPerMonth + 1;
    const reaches = (newPerMonth: number) =>
      finder.find({ ...budgets, ...goal, newPerMonth }, "effort").found !== null;
    while (to < MOST_NEW_PER_MONTH && !reaches(to)) to++;
    if (!reaches(to)) to = limits.newPerMonth + 1;
    add({ kind: "newPerMonth", from: limits.newPerMonth, to }, { newPerMonth: to });
  }
  for (const [actionId, setting] of Object.entries(request.settings)) {
    if (setting.effort !== "locked") continue;
    const settings = { ...request.settings, [actionId]: { ...setting, effort: undefined } };
    const unlocked = createPlanFinder(planProblemOf({ ...request, settings }));
    const isUsed = unlocked.problem.candidates.some(({ action }) => action.id === actionId);
    if (isUsed) add({ kind: "unlock", actionId }, {}, byMonth, unlocked);
  }
  return found;
}

/** How much is asked of the person: a month, a point of effort, an action or 500 yuan count alike. */
function sizeOf(relaxation: Relaxation, { projection }: PlanRequest): number {
  switch (relaxation.kind) {
    case "unlock":
      return (
        projection.model.actions.find(({ id }) => id === relaxation.actionId)?.effort.value ?? 5
      );
    case "money":
      return (relaxation.to - relaxation.from) / MONEY_STEP_YUAN;
    default:
      return relaxation.to - relaxation.from;
  }
}

function resultOf(trial: Trial, question: Question): RelaxationResult {
  const { limitYuan } = question.request;
  const { found, proven } = highestAt(trial.month, trial.budgets, trial.finder);
  const reached = found?.limitYuan ?? 0;
  const goal = { ...trial.budgets, limitYuan, month: trial.month, when: "by" } as const;
  return {
    relaxation: trial.relaxation,
    reaches: reached >= limitYuan || trial.finder.find(goal, "effort").found !== null,
    bringsYuan: reached - question.best.limitYuan,
    proven,
  };
}

/** @param finder of the request; the goal has been proven to be out of reach */
export function explainShortfall(request: PlanRequest, finder: PlanFinder): Shortfall {
  const budgets = budgetsOf(request.limits);
  const { months, withoutYuan } = finder.problem;
  const best = highestAt(request.byMonth, budgets, finder).found as FoundPlan;
  const last = highestAt(months, budgets, finder).found as FoundPlan;
  const question = { request, finder, budgets, best };
  const waiting = withoutYuan.findIndex((yuan, t) => t > 0 && yuan >= request.limitYuan);
  const changes = trials(question);
  const results: RelaxationResult[] = [];
  for (const change of changes) {
    if (finder.nodes() > MOST_NODES) break;
    results.push(resultOf(change, question));
  }
  const rank = (result: RelaxationResult) => sizeOf(result.relaxation, request);
  const reaching = results.filter(({ reaches }) => reaches).sort((a, b) => rank(a) - rank(b));
  const others = results
    .filter(({ reaches }) => !reaches)
    .sort((a, b) => b.bringsYuan - a.bringsYuan);
  return {
    reachableYuan: best.limitYuan,
    reachableMonth: firstMonthOf(best, request, request.byMonth),
    laterYuan: last.limitYuan,
    laterMonth: firstMonthOf(last, request, months),
    waitingMonth: waiting < 0 ? null : waiting,
    blocker: blockerOf(question),
    relaxations: [...reaching, ...others],
    triedAll: results.length === changes.length,
  };
}
