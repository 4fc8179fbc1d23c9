// A person, a catalogue and the user's settings made ready for the search: which actions may be
// taken, in which groups, and what every way to take a group does month by month.
import type { ActionSetting } from "../../profile/recovery";
import type { Model } from "../model/modelSchema";
import type { MonthState } from "../simulate/applyChange";
import { buildFactorPaths, FREEZES } from "../simulate/factorPaths";
import { type ReviewContext, runReviews } from "../simulate/runReviews";
import {
  type Candidate,
  candidatesOf,
  closedRequires,
  conflictMasks,
  earliestStarts,
} from "./candidates";
import { groupOf, type PlanGroup } from "./groupOptions";
import { groupActions } from "./planGroups";
import { gatesAt, type PlanGround, policyOf, proofsOf, reachOf } from "./planOptions";
import type { PlanLimits } from "./planResults";
import { compilePlanRule, type PlanRule, type Totals } from "./planRule";

export interface PlanProblem {
  readonly model: Model;
  readonly months: number;
  readonly lastStartMonth: number;
  readonly candidates: readonly Candidate[];
  /** Bits of candidates that move nothing themselves and only make others possible. */
  readonly helpers: number;
  /** By candidate: everything it requires, directly and indirectly, and what excludes it. */
  readonly requires: readonly number[];
  readonly conflicts: readonly number[];
  readonly groups: readonly PlanGroup[];
  /** What is left when no group does anything; switches that groups own are left out. */
  readonly base: Totals;
  readonly rule: PlanRule;
  readonly todayYuan: number;
  /** The plain reviews of the base. */
  readonly withoutYuan: Int32Array;
}

function baseTotals(
  states: readonly MonthState[],
  context: ReviewContext,
  ownedGates: ReadonlySet<string>,
  policyIsOwned: boolean,
): Totals {
  const { model, compiled } = context;
  const byMonth = (read: (state: MonthState) => number) => Float64Array.from(states, read);
  const switches = states.map((state) => gatesAt(state, model, (id) => !ownedGates.has(id)));
  return {
    effects: byMonth(({ profile }) =>
      compiled.factors.reduce((sum, { effect }) => sum + effect(profile), 0),
    ),
    proofs: byMonth((state) => proofsOf(state, model)),
    incomeYuan: byMonth(({ profile }) => profile.income.monthlyIncomeYuan ?? 0),
    debtYuan: byMonth(({ profile }) => profile.lenders.otherUnsecuredDebtYuan ?? 0),
    balanceYuan: byMonth(({ profile }) => profile.line.balanceYuan ?? 0),
    multiplier: Float64Array.from(
      states,
      (state, t) => (switches[t]?.multiplier ?? 1) * (policyIsOwned ? 1 : policyOf(state, model)),
    ),
    flags: Uint8Array.from(states, (state, t) => {
      const isFrozen = Object.keys(state.freezes).length > 0;
      return (switches[t]?.flags ?? 0) | (isFrozen ? FREEZES : 0);
    }),
  };
}

export interface ProblemInput {
  readonly ground: PlanGround;
  readonly context: ReviewContext;
  /** Utilisation that today's review sees. */
  readonly startRatio: number;
  readonly limits: PlanLimits;
  readonly settings: Readonly<Record<string, ActionSetting>>;
  /** By action id: months of its lead time that have passed before today. */
  readonly monthsSpent: ReadonlyMap<string, number>;
}

export function buildProblem(input: ProblemInput): PlanProblem {
  const { ground, context, limits } = input;
  const { model, compiled, states } = ground;
  const balance = Float64Array.from(states, ({ profile }) => profile.line.balanceYuan ?? 0);
  const utilisation = { kind: "balance", yuan: balance, startRatio: input.startRatio } as const;
  const paths = buildFactorPaths(states, utilisation, model, compiled);
  const withoutYuan = runReviews(paths, context);
  const todayYuan = withoutYuan.grantedYuan[0] as number;
  const { profile } = states[0] as MonthState;
  const candidates = candidatesOf(model, profile, input.settings, input.monthsSpent);
  const requires = closedRequires(candidates);
  const conflicts = conflictMasks(candidates);
  const earliest = earliestStarts(candidates);
  const isHelper = ({ action }: Candidate) =>
    action.changes.length === 0 && action.moneyYuanPerMonth.value === 0;
  const needed = requires.reduce((mask, each) => mask | each, 0);
  const working = candidates.filter((candidate) => !isHelper(candidate));
  const byAction = new Map(candidates.map((candidate) => [candidate.action, candidate]));
  const groups = groupActions(
    working.map(({ action }) => action),
    model,
  ).map((group) => group.map((action) => byAction.get(action) as Candidate));
  const reaches = groups.map((group) => reachOf(group, model, ground.course.habits));
  const policyFact = model.limitRule.policyMultiplier.fact;
  return {
    model,
    months: states.length - 1,
    lastStartMonth: limits.lastStartMonth,
    candidates,
    helpers: candidates.filter(isHelper).reduce((mask, { index }) => mask | (1 << index), 0),
    requires,
    conflicts,
    groups: groups.map((group) =>
      groupOf(group, ground, conflicts, earliest, needed, limits.lastStartMonth),
    ),
    base: baseTotals(
      states,
      context,
      new Set(reaches.flatMap(({ gates }) => [...gates])),
      reaches.some(({ touches }) => touches.has(policyFact)),
    ),
    rule: compilePlanRule(context, todayYuan),
    todayYuan,
    withoutYuan: withoutYuan.usableYuan,
  };
}
