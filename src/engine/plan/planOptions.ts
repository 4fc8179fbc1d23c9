// Every way to take the actions of one group: which of them, and from which months. What each way
// does to a month's review comes from the real simulation, with these actions alone.
import { type FieldPath, factAt, type Habits } from "../../profile/profile";
import { openGates } from "../limit/openGates";
import type { Action, Model } from "../model/modelSchema";
import type { CompiledModel } from "../score/compileFactors";
import { unagingOf } from "../simulate/ageProfile";
import { actOf, type MonthState, type ScheduledAction } from "../simulate/applyChange";
import { FREEZES, SUSPENDS } from "../simulate/factorPaths";
import { type Course, monthAfter } from "../simulate/simulateFacts";
import { type Candidate, worksFrom } from "./candidates";
import { type Act, moneyByMonth } from "./moneyByMonth";
import { BALANCE, INQUIRIES, keysOfAction, keysOfGate, keysOfTerm, OVERDUES } from "./planGroups";

/** A way to take the actions of a group. Rows are what it adds, by month; null adds nothing. */
export interface Option {
  /** Bits of the candidates taken. */
  readonly takes: number;
  readonly starts: readonly { readonly candidate: Candidate; readonly startMonth: number }[];
  readonly effort: number;
  /** First month from which all of it works. */
  readonly lastFirstMonth: number;
  readonly effects: Float64Array;
  readonly proofs: Float64Array | null;
  readonly incomeYuan: Float64Array | null;
  readonly debtYuan: Float64Array | null;
  readonly balanceYuan: Float64Array | null;
  /** Of the gates and policy that the group may change; a factor, not an addition. */
  readonly multiplier: Float64Array | null;
  readonly flags: Uint8Array | null;
  readonly moneyYuan: Float64Array | null;
}

/** The person's own course without any action. */
export interface PlanGround {
  readonly states: readonly MonthState[];
  readonly unknown: ReadonlySet<FieldPath>;
  readonly course: Course;
  readonly model: Model;
  readonly compiled: CompiledModel;
}

export interface GroupReach {
  /** Indices of factors with a term that reads what the group touches. */
  readonly factors: readonly number[];
  readonly gates: ReadonlySet<string>;
  readonly touches: ReadonlySet<string>;
  /** Nothing that the group touches or its factors read changes by itself from month to month. */
  readonly standsStill: boolean;
}

/** Facts that age. */
const AGEING_KEYS = [OVERDUES, INQUIRIES, "repaying.historyMonths"];

function isMoving(key: string, { balanceChangeYuan }: Habits): boolean {
  if (key === BALANCE) return balanceChangeYuan !== 0;
  return AGEING_KEYS.includes(key) || key.startsWith("clock:");
}

export function reachOf(group: readonly Candidate[], model: Model, habits: Habits): GroupReach {
  const touches = new Set(group.flatMap(({ action }) => keysOfAction(action)));
  const isTouched = (key: string) => touches.has(key);
  const factors = model.factors.flatMap(({ terms }, index) =>
    terms.some((term) => keysOfTerm(term).some(isTouched)) ? [index] : [],
  );
  const read = factors.flatMap((index) => model.factors[index]?.terms.flatMap(keysOfTerm) ?? []);
  return {
    touches,
    factors,
    standsStill: ![...read, ...touches].some((key) => isMoving(key, habits)),
    gates: new Set(
      model.gates.filter((gate) => keysOfGate(gate).some(isTouched)).map(({ id }) => id),
    ),
  };
}

function proofsOf({ profile }: MonthState, model: Model): number {
  const { facts } = model.limitRule.proof;
  return facts.filter((path) => factAt(profile, path as FieldPath) === true).length;
}

function policyOf({ profile }: MonthState, model: Model): number {
  const { fact, values } = model.limitRule.policyMultiplier;
  return values[String(factAt(profile, fact as FieldPath))] ?? 1;
}

/** What the gates named do in a month. */
export function gatesAt(state: MonthState, model: Model, isMeant: (gateId: string) => boolean) {
  let flags = 0;
  let multiplier = 1;
  for (const gate of openGates(state.profile, state.clocks, model)) {
    if (!isMeant(gate.id)) continue;
    flags |= (gate.suspends ? SUSPENDS : 0) | (gate.freezesRaises ? FREEZES : 0);
    multiplier *= gate.targetMultiplier;
  }
  return { flags, multiplier };
}

function isNothing(row: Float64Array): boolean {
  return row.every((value) => value === 0);
}

function orNull(row: Float64Array): Float64Array | null {
  return isNothing(row) ? null : row;
}

/** Actions as the model orders them, which is the order in which a plan lists them. */
function statesWith(
  scheduled: readonly ScheduledAction[],
  standsStill: boolean,
  ground: PlanGround,
  act: Act,
): MonthState[] {
  const months = ground.states.length - 1;
  const first = Math.min(months + 1, ...scheduled.map(({ firstMonth }) => firstMonth));
  const states = ground.states.slice(0, first);
  const today = ground.states[0] as MonthState;
  const course = { ...ground.course, schedule: { scheduled, ineffective: [] } };
  const passing = {
    course,
    unaging: unagingOf(today.profile, ground.unknown),
    model: ground.model,
  };
  if (standsStill) {
    // Without ageing, habits and events a month is its actions; what rests stays the same object.
    let state = today;
    for (let month = first; month <= months; month++) {
      for (const each of scheduled) {
        if (month >= each.firstMonth) state = act(state, month, each);
      }
      states.push(state);
    }
    return states;
  }
  for (let month = first; month <= months; month++) {
    states.push(monthAfter(states[month - 1] as MonthState, month, passing));
  }
  return states;
}

function costsMoney({ moneyYuanPerMonth, pays }: Action): boolean {
  return moneyYuanPerMonth.value > 0 || pays !== undefined;
}

export interface GroupSimulator {
  readonly rowsOf: (
    starts: Option["starts"],
  ) => Omit<Option, "takes" | "starts" | "effort" | "lastFirstMonth">;
}

/**
 * `actOf` that remembers: where a month is nothing but its actions, what an action does to a state
 * is the same in every month, and start months that are equally far apart lead through the same
 * states.
 */
function rememberingAct(): Act {
  const firsts = new Map<Action, Map<MonthState, MonthState>>();
  const laters = new Map<Action, Map<MonthState, MonthState>>();
  return (state, month, each) => {
    const byAction = month === each.firstMonth ? firsts : laters;
    const known = byAction.get(each.action) ?? new Map<MonthState, MonthState>();
    const next = known.get(state) ?? actOf(state, month, each);
    byAction.set(each.action, known.set(state, next));
    return next;
  };
}

/** A factor's effect, remembered by state. */
function rememberingEffect(effect: (profile: MonthState["profile"]) => number) {
  const known = new Map<MonthState, number>();
  return (state: MonthState): number => {
    const before = known.get(state);
    if (before !== undefined) return before;
    const value = effect(state.profile);
    known.set(state, value);
    return value;
  };
}

export function simulateGroup(reach: GroupReach, ground: PlanGround): GroupSimulator {
  const { model, compiled, states: base } = ground;
  const length = base.length;
  const baseEffects = reach.factors.map((index) =>
    Float64Array.from(base, ({ profile }) => compiled.factors[index]?.effect(profile) ?? 0),
  );
  const ownsPolicy = reach.touches.has(model.limitRule.policyMultiplier.fact);
  const ownsSwitch = ownsPolicy || reach.gates.size > 0;
  const readsProof = model.limitRule.proof.facts.some((fact) => reach.touches.has(fact));
  const standsStill = reach.standsStill && ground.course.events.length === 0;
  const act = standsStill ? rememberingAct() : actOf;
  const effectsOf = reach.factors.map((index) => {
    const effect = compiled.factors[index]?.effect ?? (() => 0);
    return standsStill ? rememberingEffect(effect) : ({ profile }: MonthState) => effect(profile);
  });
  const difference = (
    key: string,
    states: readonly MonthState[],
    read: (state: MonthState) => number,
  ): Float64Array | null =>
    reach.touches.has(key)
      ? orNull(
          Float64Array.from(states, (state, t) =>
            state === base[t] ? 0 : read(state) - read(base[t] as MonthState),
          ),
        )
      : null;

  return {
    rowsOf(starts) {
      const scheduled = starts.map(({ candidate, startMonth }) => ({
        action: candidate.action,
        params: candidate.params,
        firstMonth: worksFrom(candidate, startMonth),
        leadMonths: worksFrom(candidate, startMonth) - startMonth,
      }));
      const states = statesWith(scheduled, standsStill, ground, act);
      const effects = new Float64Array(length);
      effectsOf.forEach((effect, i) => {
        let last: MonthState | null = null;
        let value = 0;
        for (let t = 1; t < length; t++) {
          const state = states[t] as MonthState;
          if (state === base[t]) continue;
          if (state !== last) value = effect(state);
          last = state;
          effects[t] = (effects[t] as number) + value - (baseEffects[i]?.[t] ?? 0);
        }
      });
      const switches = ownsSwitch
        ? states.map((state) => gatesAt(state, model, (id) => reach.gates.has(id)))
        : [];
      return {
        effects,
        proofs: readsProof
          ? orNull(
              Float64Array.from(
                states,
                (state, t) => proofsOf(state, model) - proofsOf(base[t] as MonthState, model),
              ),
            )
          : null,
        incomeYuan: difference(
          "income.monthlyIncomeYuan",
          states,
          ({ profile }) => profile.income.monthlyIncomeYuan ?? 0,
        ),
        debtYuan: difference(
          "lenders.otherUnsecuredDebtYuan",
          states,
          ({ profile }) => profile.lenders.otherUnsecuredDebtYuan ?? 0,
        ),
        balanceYuan: difference(
          "line.balanceYuan",
          states,
          ({ profile }) => profile.line.balanceYuan ?? 0,
        ),
        multiplier: ownsSwitch
          ? Float64Array.from(
              states,
              (state, t) =>
                (switches[t]?.multiplier ?? 1) * (ownsPolicy ? policyOf(state, model) : 1),
            )
          : null,
        flags: ownsSwitch ? Uint8Array.from(switches, ({ flags }) => flags) : null,
        moneyYuan: scheduled.some(({ action }) => costsMoney(action))
          ? orNull(moneyByMonth(states, scheduled, act))
          : null,
      };
    },
  };
}

export { policyOf, proofsOf };
