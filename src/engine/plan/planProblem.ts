// A person, a catalogue and the user's settings made ready for the search: which actions may be
// taken, in which groups, and what every way to take a group does month by month.
import { type FieldPath, factAt, type Profile } from "../../profile/profile";
import type { ActionSetting } from "../../profile/recovery";
import type { Action, Model } from "../model/modelSchema";
import { actOf, type MonthState } from "../simulate/applyChange";
import { buildFactorPaths, FREEZES } from "../simulate/factorPaths";
import { type ReviewContext, runReviews } from "../simulate/runReviews";
import { usualParams } from "../simulate/scheduleActions";
import { isSameProfile } from "./moneyByMonth";
import { groupActions, keysOfAction } from "./planGroups";
import {
  type Candidate,
  gatesAt,
  type Option,
  type PlanGround,
  policyOf,
  proofsOf,
  reachOf,
  simulateGroup,
  worksFrom,
} from "./planOptions";
import type { PlanLimits } from "./planResults";
import { compilePlanRule, type PlanRule, type Totals } from "./planRule";

export interface PlanGroup {
  readonly candidates: readonly Candidate[];
  /** The first takes nothing. */
  readonly options: readonly Option[];
}

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

/** Masks are 32-bit words. */
const MOST_CANDIDATES = 30;

function effortOf(action: Action, setting: ActionSetting | undefined): number | "locked" {
  return setting?.effort ?? action.effort.value;
}

function isMeantFor({ onlyIf }: Action, profile: Profile): boolean {
  return onlyIf === undefined || factAt(profile, onlyIf.fact as FieldPath) === onlyIf.value;
}

/** Actions that may be taken: meant for the person, not locked, nor in need of one that is. */
function allowedActions(
  model: Model,
  profile: Profile,
  settings: Readonly<Record<string, ActionSetting>>,
): Action[] {
  const byId = new Map(model.actions.map((action) => [action.id, action]));
  const isAllowed = (action: Action, seen: readonly string[] = []): boolean =>
    effortOf(action, settings[action.id]) !== "locked" &&
    isMeantFor(action, profile) &&
    !seen.includes(action.id) &&
    action.requires.every((id) => {
      const required = byId.get(id);
      return required !== undefined && isAllowed(required, [...seen, action.id]);
    });
  const allowed = model.actions.filter((action) => isAllowed(action));
  const needed = new Set<string>();
  const need = (action: Action): void => {
    if (needed.has(action.id)) return;
    needed.add(action.id);
    for (const id of action.requires) need(byId.get(id) as Action);
  };
  for (const action of allowed) if (action.changes.length > 0) need(action);
  return allowed.filter(({ id }) => needed.has(id));
}

function candidatesOf(
  model: Model,
  profile: Profile,
  settings: Readonly<Record<string, ActionSetting>>,
  monthsSpent: ReadonlyMap<string, number>,
): Candidate[] {
  return allowedActions(model, profile, settings)
    .slice(0, MOST_CANDIDATES)
    .map((action, index) => ({
      action,
      index,
      effort: Number(effortOf(action, settings[action.id])),
      params: usualParams(action.params, settings[action.id]?.params),
      monthsSpent: monthsSpent.get(action.id) ?? 0,
    }));
}

function maskOf(ids: readonly string[], candidates: readonly Candidate[]): number {
  return candidates.reduce(
    (mask, { action, index }) => (ids.includes(action.id) ? mask | (1 << index) : mask),
    0,
  );
}

function closedRequires(candidates: readonly Candidate[]): number[] {
  const masks = candidates.map(({ action }) => maskOf(action.requires, candidates));
  for (let round = 0; round < candidates.length; round++) {
    masks.forEach((mask, i) => {
      candidates.forEach((_, other) => {
        if (mask & (1 << other)) masks[i] = (masks[i] as number) | (masks[other] as number);
      });
    });
  }
  return masks;
}

/** Excluding each other by the model, or borrowing beside repaying: nobody borrows to repay. */
function exclude(one: Action, other: Action): boolean {
  const borrowsToRepay = (a: Action, b: Action) => a.borrows === true && b.pays?.kind === "fall";
  return (
    one.conflicts.includes(other.id) ||
    other.conflicts.includes(one.id) ||
    borrowsToRepay(one, other) ||
    borrowsToRepay(other, one)
  );
}

function conflictMasks(candidates: readonly Candidate[]): number[] {
  return candidates.map(({ action, index }) =>
    candidates.reduce(
      (mask, other) =>
        other.index !== index && exclude(action, other.action) ? mask | (1 << other.index) : mask,
      0,
    ),
  );
}

/** First month in which each candidate can start: after all that it requires is done. */
function earliestStarts(candidates: readonly Candidate[]): number[] {
  const byId = new Map(candidates.map((candidate) => [candidate.action.id, candidate]));
  const earliest = ({ action }: Candidate): number =>
    Math.max(
      1,
      ...action.requires.map((id) => {
        const required = byId.get(id) as Candidate;
        return worksFrom(required, earliest(required));
      }),
    );
  return candidates.map(earliest);
}

/** Every choice of start months within a group; 0 is "not taken". Excluding actions never meet. */
function startVectors(
  group: readonly Candidate[],
  conflicts: readonly number[],
  earliest: readonly number[],
  lastStartMonth: number,
): Option["starts"][] {
  let vectors: Option["starts"][] = [[]];
  for (const candidate of group) {
    const excluded = conflicts[candidate.index] as number;
    vectors = vectors.flatMap((vector) => {
      if (vector.some((taken) => excluded & (1 << taken.candidate.index))) return [vector];
      const first = earliest[candidate.index] as number;
      const later = Array.from({ length: Math.max(0, lastStartMonth - first + 1) }, (_, i) => [
        ...vector,
        { candidate, startMonth: first + i },
      ]);
      return [vector, ...later];
    });
  }
  return vectors;
}

const ROWS = [
  "effects",
  "proofs",
  "incomeYuan",
  "debtYuan",
  "balanceYuan",
  "multiplier",
  "flags",
] as const;

function isSameRow(one: ArrayLike<number> | null, other: ArrayLike<number> | null): boolean {
  const length = one?.length ?? other?.length ?? 0;
  for (let t = 0; t < length; t++) {
    if (Math.abs((one?.[t] ?? 0) - (other?.[t] ?? 0)) > 1e-12) return false;
  }
  return true;
}

function hasSameRows(one: Option, other: Option): boolean {
  return ROWS.every((row) => isSameRow(one[row], other[row]));
}

export function keyOfStarts(starts: Option["starts"]): string {
  return starts.map(({ candidate, startMonth }) => `${candidate.index}@${startMonth}`).join(" ");
}

/** An option with an action that moves nothing in it is never better than the one without. */
function withoutIdle(options: readonly Option[], neededByOthers: number): Option[] {
  const byKey = new Map(options.map((option) => [keyOfStarts(option.starts), option]));
  return options.filter((option) =>
    option.starts.every((each) => {
      if (neededByOthers & (1 << each.candidate.index)) return true;
      const without = byKey.get(keyOfStarts(option.starts.filter((other) => other !== each)));
      return without === undefined || !hasSameRows(option, without);
    }),
  );
}

function sharesFacts(candidate: Candidate, group: readonly Candidate[]): boolean {
  const own = new Set(keysOfAction(candidate.action));
  return group.some(
    (other) => other !== candidate && keysOfAction(other.action).some((key) => own.has(key)),
  );
}

/** Whether the action changes anything in any month of the course without actions. */
function movesSomething({ action, params }: Candidate, { states }: PlanGround): boolean {
  return states.some((state, month) => {
    const after = actOf(state, month, { action, params, firstMonth: month, leadMonths: 0 });
    return (
      !isSameProfile(state, after) ||
      state.habits.applicationsPerMonth !== after.habits.applicationsPerMonth ||
      state.habits.balanceChangeYuan !== after.habits.balanceChangeYuan ||
      state.clocks !== after.clocks
    );
  });
}

function groupOf(
  candidates: readonly Candidate[],
  ground: PlanGround,
  conflicts: readonly number[],
  earliest: readonly number[],
  neededByOthers: number,
  lastStartMonth: number,
): PlanGroup {
  const simulator = simulateGroup(reachOf(candidates, ground.model, ground.course.habits), ground);
  const useful = candidates.filter(
    (candidate) =>
      (neededByOthers & (1 << candidate.index)) !== 0 ||
      sharesFacts(candidate, candidates) ||
      movesSomething(candidate, ground),
  );
  const options = startVectors(useful, conflicts, earliest, lastStartMonth).map(
    (starts): Option => ({
      ...simulator.rowsOf(starts),
      starts,
      takes: starts.reduce((mask, { candidate }) => mask | (1 << candidate.index), 0),
      effort: starts.reduce((sum, { candidate }) => sum + candidate.effort, 0),
      lastFirstMonth: Math.max(
        0,
        ...starts.map(({ candidate, startMonth }) => worksFrom(candidate, startMonth)),
      ),
    }),
  );
  return { candidates, options: withoutIdle(options, neededByOthers) };
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
