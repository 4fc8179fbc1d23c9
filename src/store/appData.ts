// The page's state as plain data, how it begins, and the steps from one state to the next. Pure:
// appStore.ts makes a store of it.
import type { Model } from "../engine";
import type { Language } from "../i18n/language";
import type { Scenario } from "../profile/scenario";
import {
  type Asked,
  isSameAsked,
  newWorkspace,
  OWN_WORKSPACE,
  type ScenarioFailure,
  type ScenarioResult,
  type Workspace,
  type Workspaces,
} from "./workspace";

export const COLOR_SCHEMES = ["auto", "light", "dark"] as const;
export type ColorScheme = (typeof COLOR_SCHEMES)[number];

/** What the page shows and how, besides the entries themselves. */
export interface ViewChoices {
  readonly activeWorkspace: string;
  /** Off: the projection takes none of the planned actions. */
  readonly measuresOn: boolean;
  readonly selectedMonth: number;
  readonly selectedFactor: string | null;
  readonly language: Language;
  readonly colorScheme: ColorScheme;
}

export interface AppData extends ViewChoices {
  readonly workspaces: Workspaces;
  /** Null until the worker has handed it over. */
  readonly model: Model | null;
}

/** A workspace's entries without anything computed; no scenario means that it was unreadable. */
export interface Entries {
  readonly scenario: Scenario | null;
  readonly draft: unknown;
}

export interface FirstState {
  readonly scenario: Scenario;
  readonly language: Language;
}

/** What a tab remembers of an earlier state; what it lacks comes from the first state. */
export interface RestoredTab {
  readonly workspaces: Readonly<Record<string, Entries>>;
  readonly view: Partial<ViewChoices>;
}

export function firstData(first: FirstState, tab: RestoredTab, nextId: () => number): AppData {
  const own = newWorkspace(first.scenario, nextId(), tab.workspaces.own?.draft ?? null);
  const readable = Object.entries(tab.workspaces).flatMap(([id, { scenario, draft }]) =>
    scenario === null ? [] : [[id, newWorkspace(scenario, nextId(), draft)] as const],
  );
  const data: AppData = {
    measuresOn: true,
    selectedMonth: 0,
    selectedFactor: null,
    language: first.language,
    colorScheme: "auto",
    activeWorkspace: OWN_WORKSPACE,
    ...tab.view,
    workspaces: { own, ...Object.fromEntries(readable) },
    model: null,
  };
  const isOpen = Object.hasOwn(data.workspaces, data.activeWorkspace);
  return withMonthInRange(isOpen ? data : { ...data, activeWorkspace: OWN_WORKSPACE });
}

export function activeWorkspaceOf(data: AppData): Workspace {
  return data.workspaces[data.activeWorkspace] ?? data.workspaces.own;
}

/** The identity of the result that a workspace should have now. */
export function askedBy(data: AppData, workspaceId: string): Asked | null {
  const workspace = data.workspaces[workspaceId];
  if (!workspace) return null;
  return { workspaceId, scenarioId: workspace.scenarioId, measuresOn: data.measuresOn };
}

/** The selected month stays within the active scenario's months, whatever else has changed. */
export function withMonthInRange<D extends AppData>(data: D): D {
  const { months } = activeWorkspaceOf(data).scenario;
  const selectedMonth = Math.min(Math.max(Math.trunc(data.selectedMonth), 0), months);
  return selectedMonth === data.selectedMonth ? data : { ...data, selectedMonth };
}

/** The patch laid over the whole; where nothing differs the same object, so nobody is told. */
export function laidOver<T extends object>(whole: T, patch: Partial<T>): T {
  const names = Object.keys(patch) as (keyof T)[];
  const isSame = names.every((name) => Object.is(whole[name], patch[name]));
  return isSame ? whole : { ...whole, ...patch };
}

export function withWorkspace<D extends AppData>(
  data: D,
  workspaceId: string,
  patch: Partial<Workspace>,
): D {
  const workspace = data.workspaces[workspaceId];
  if (!workspace) return data;
  const changed = laidOver(workspace, patch);
  if (changed === workspace) return data;
  return { ...data, workspaces: { ...data.workspaces, [workspaceId]: changed } };
}

export function withScenario<D extends AppData>(
  data: D,
  patch: Partial<Scenario>,
  nextId: () => number,
): D {
  const before = activeWorkspaceOf(data).scenario;
  const scenario = laidOver(before, patch);
  if (scenario === before) return data;
  return withWorkspace(data, data.activeWorkspace, { scenario, scenarioId: nextId() });
}

export function withOpenCase<D extends AppData>(
  data: D,
  caseId: string,
  scenario: Scenario,
  nextId: () => number,
): D {
  if (Object.hasOwn(data.workspaces, caseId)) return { ...data, activeWorkspace: caseId };
  const opened = newWorkspace(scenario, nextId(), null);
  return {
    ...data,
    activeWorkspace: caseId,
    workspaces: { ...data.workspaces, [caseId]: opened },
  };
}

/**
 * A result of a scenario that has changed meanwhile is kept too, as a stale one: under steady
 * input the charts would otherwise stand still. It never replaces a fresh one.
 */
export function withResult<D extends AppData>(data: D, result: ScenarioResult): D {
  const asked = askedBy(data, result.workspaceId);
  const kept = data.workspaces[result.workspaceId]?.result ?? null;
  if (asked === null) return data;
  if (isSameAsked(kept, asked) && !isSameAsked(result, asked)) return data;
  return withWorkspace(data, result.workspaceId, { result, failure: null });
}

/** The last good result stays; a failure of a scenario that has changed meanwhile is no news. */
export function withFailure<D extends AppData>(data: D, failure: ScenarioFailure): D {
  const asked = askedBy(data, failure.workspaceId);
  if (asked === null || !isSameAsked(failure, asked)) return data;
  return withWorkspace(data, failure.workspaceId, { failure });
}
