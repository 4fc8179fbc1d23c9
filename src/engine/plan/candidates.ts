// Which actions may be taken, and what holds between them: what each requires and excludes, and from
// when it can start.
import { type FieldPath, factAt, type Profile } from "../../profile/profile";
import type { ActionSetting } from "../../profile/recovery";
import type { Action, Model } from "../model/modelSchema";
import type { Params } from "../simulate/applyChange";
import { leadFrom, usualParams } from "../simulate/scheduleActions";

export interface Candidate {
  readonly action: Action;
  /** Its place among the candidates, and its bit in masks. */
  readonly index: number;
  readonly effort: number;
  readonly params: Params;
  /** Months of its lead time that have passed before today. */
  readonly monthsSpent: number;
}

/** First month in which a candidate works, and in which something that requires it may start. */
export function worksFrom({ action, monthsSpent }: Candidate, startMonth: number): number {
  return startMonth + leadFrom(startMonth, action.leadMonths.value, monthsSpent);
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

export function candidatesOf(
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

export function closedRequires(candidates: readonly Candidate[]): number[] {
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

export function conflictMasks(candidates: readonly Candidate[]): number[] {
  return candidates.map(({ action, index }) =>
    candidates.reduce(
      (mask, other) =>
        other.index !== index && exclude(action, other.action) ? mask | (1 << other.index) : mask,
      0,
    ),
  );
}

/** First month in which each candidate can start: after all that it requires is done. */
export function earliestStarts(candidates: readonly Candidate[]): number[] {
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
