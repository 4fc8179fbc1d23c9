// Applies one change of an action or event to the state of a month. New states share what did not
// change.
import {
  type FactValue,
  type FieldPath,
  factAt,
  type Habits,
  type Profile,
  withFact,
} from "../../profile/profile";
import type { Clocks } from "../limit/openGates";
import type { Action, Amount, Change } from "../model/modelSchema";

/** What the simulation carries from month to month. */
export interface MonthState {
  readonly profile: Profile;
  readonly habits: Habits;
  readonly clocks: Clocks;
  /** Months in which no raise is granted, left by factor id. */
  readonly freezes: Clocks;
}

export type Params = Readonly<Record<string, number>>;

export interface ScheduledAction {
  readonly action: Action;
  readonly params: Params;
  /** First month whose facts the action changes. */
  readonly firstMonth: number;
  /** Months before it in which the action is under way already. */
  readonly leadMonths: number;
  /** Months after the first in which it is not kept up. */
  readonly skips?: ReadonlySet<number>;
}

function amountOf(amount: Amount, params: Params): number {
  return typeof amount === "number" ? amount : (params[amount.param] ?? 0);
}

function numberFact(profile: Profile, path: string): number | null {
  const value = factAt(profile, path as FieldPath);
  return typeof value === "number" ? value : null;
}

function withNumber(state: MonthState, path: string, value: number): MonthState {
  return { ...state, profile: withFact(state.profile, path as FieldPath, value) };
}

/** Moves towards `to`, never past it and never away from it. */
function stepped(value: number, change: Extract<Change, { kind: "step" }>, params: Params): number {
  const by = amountOf(change.by, params);
  const to = amountOf(change.to, params);
  return change.direction === "down"
    ? Math.min(value, Math.max(to, value - by))
    : Math.max(value, Math.min(to, value + by));
}

function withOverdues(state: MonthState, overdues: Profile["repaying"]["overdues"]): MonthState {
  const { profile } = state;
  return { ...state, profile: { ...profile, repaying: { ...profile.repaying, overdues } } };
}

export function addInquiries(profile: Profile, count: number): Profile {
  if (count <= 0) return profile;
  const inquiries = [...(profile.lenders.inquiries ?? []), { monthsAgo: 0, count }];
  return { ...profile, lenders: { ...profile.lenders, inquiries } };
}

export function applyChange(state: MonthState, change: Change, params: Params): MonthState {
  const { profile } = state;
  switch (change.kind) {
    case "set":
      return {
        ...state,
        profile: withFact(profile, change.fact as FieldPath, change.value as FactValue),
      };
    case "step": {
      const value = numberFact(profile, change.fact);
      if (value === null) return state;
      const next = stepped(value, change, params);
      return next === value ? state : withNumber(state, change.fact, next);
    }
    case "scale": {
      const value = numberFact(profile, change.fact);
      if (value === null) return state;
      const scaled = value * amountOf(change.by, params);
      return withNumber(state, change.fact, Math.max(amountOf(change.to, params), scaled));
    }
    case "settleOverdues":
      return withOverdues(
        state,
        profile.repaying.overdues?.map((row) =>
          row.settled ? row : { ...row, settled: true, monthsAgo: 0 },
        ) ?? null,
      );
    case "addOverdue":
      return withOverdues(state, [
        ...(profile.repaying.overdues ?? []),
        {
          daysLate: amountOf(change.daysLate, params),
          monthsAgo: 0,
          settled: change.settled,
        },
      ]);
    case "addInquiries":
      return { ...state, profile: addInquiries(profile, amountOf(change.count, params)) };
    case "addBalance": {
      const balance = numberFact(profile, "line.balanceYuan") ?? 0;
      return withNumber(state, "line.balanceYuan", balance + amountOf(change.yuan, params));
    }
    case "habit":
      return {
        ...state,
        habits: { ...state.habits, [change.habit]: amountOf(change.value, params) },
      };
    case "startClock":
      return { ...state, clocks: { ...state.clocks, [change.clock]: change.months } };
  }
}

/** Steps repeat every month; everything else happens once, so that later events may undo it. */
function repeats(change: Change): boolean {
  return change.kind === "step" || change.kind === "scale";
}

/** What an action that has begun does in a month. */
export function actOf(
  state: MonthState,
  month: number,
  { action, params, firstMonth }: ScheduledAction,
): MonthState {
  let next = state;
  for (const change of action.changes) {
    if (month === firstMonth || repeats(change)) next = applyChange(next, change, params);
  }
  return next;
}
