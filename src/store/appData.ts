// The page's state as plain data, how it begins, and the steps from one state to the next. Pure:
// appStore.ts makes a store of it.
import type { Model, Projection } from "../engine";
import type { Language } from "../i18n/language";
import type { FallAnswers } from "../profile/fallAnswers";
import type { FactValue } from "../profile/profile";
import { FIRST_RECOVERY, type RecoveryEntries } from "../profile/recovery";
import type { Scenario } from "../profile/scenario";
import { record, type redo, type undo } from "./history";
import {
  type Asked,
  isSameAsked,
  newWorkspace,
  type Origin,
  OWN_WORKSPACE,
  type ScenarioFailure,
  type ScenarioResult,
  type Workspace,
  type Workspaces,
} from "./workspace";

export const COLOR_SCHEMES = ["auto", "light", "dark"] as const;
export type ColorScheme = (typeof COLOR_SCHEMES)[number];

export const FORM_MODES = ["quick", "full"] as const;
export type FormMode = (typeof FORM_MODES)[number];

/** The questions that the page answers, each in a view of its own under the answer. */
export const QUESTION_VIEWS = ["overview", "why", "recover"] as const;
/** What can be done with the entries: views of their own, reached by the menu. */
export const TOOL_VIEWS = [
  "cases",
  "compare",
  "plans",
  "report",
  "support",
  "batch",
  "learn",
] as const;
export const VIEWS = [...QUESTION_VIEWS, ...TOOL_VIEWS] as const;
export type View = (typeof VIEWS)[number];
export type ToolView = (typeof TOOL_VIEWS)[number];

export function isToolView(view: View): view is ToolView {
  return TOOL_VIEWS.some((tool) => tool === view);
}

/** What the page shows and how, besides the entries themselves. */
export interface ViewChoices {
  readonly activeWorkspace: string;
  readonly view: View;
  /** Off: the projection takes none of the planned actions. */
  readonly measuresOn: boolean;
  readonly selectedMonth: number;
  readonly selectedFactor: string | null;
  readonly language: Language;
  readonly colorScheme: ColorScheme;
  /** Ten questions, or every one. */
  readonly formMode: FormMode;
  /** Single letters are shortcuts; whoever speaks to the page can switch them off. */
  readonly singleKeys: boolean;
}

export interface FormEdit {
  readonly path: string;
  readonly value: FactValue;
  readonly token: number;
}

/** A case's fall and recovery for its small picture. */
export type CasePath = Pick<
  Projection,
  "formerLimitYuan" | "usableYuan" | "withoutActionsYuan" | "state"
>;

export interface AppData extends ViewChoices {
  readonly workspaces: Workspaces;
  /** Null until the worker has handed it over. */
  readonly model: Model | null;
  /** False once the tab's storage has refused: a reload would lose the entries. */
  readonly isKept: boolean;
  /** A fact to be typed into the form from elsewhere; each has a token of its own. */
  readonly formEdit: FormEdit | null;
  /** By case id; filled in when the worker has nothing better to do. */
  readonly casePaths: Readonly<Record<string, CasePath>>;
  /** Grows whenever somebody tries to edit what is only to be looked at. */
  readonly refusedEdits: number;
  /** Why a link that was opened shows nothing; the code is put into words by the page. */
  readonly linkFault: LinkFault | null;
}

export interface LinkFault {
  readonly code: string;
  readonly detail: string;
}

/** A workspace's entries without anything computed; no scenario means that it was unreadable. */
export interface Entries {
  readonly scenario: Scenario | null;
  readonly draft: unknown;
  readonly origin?: Origin | undefined;
  /** What was answered about the fall; absent in a tab that was kept by an older page. */
  readonly fallAnswers?: FallAnswers | undefined;
  /** Absent: as at first. */
  readonly recovery?: RecoveryEntries | undefined;
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
  // A tab may be restored in a later month than it was left in.
  const { startMonth } = first.scenario;
  const entries = tab.workspaces.own;
  const ownScenario = { ...(entries?.scenario ?? first.scenario), startMonth };
  const own = {
    ...newWorkspace(ownScenario, nextId(), entries?.draft ?? null, {
      origin: { kind: "own" },
      answers: entries?.fallAnswers,
    }),
    recovery: entries?.recovery ?? FIRST_RECOVERY,
    original: first.scenario,
  };
  const readable = Object.entries(tab.workspaces).flatMap(([id, each]) => {
    const { scenario, draft, origin, fallAnswers: answers, recovery = FIRST_RECOVERY } = each;
    if (scenario === null) return [];
    // What was shared or kept is of the month that it was made in.
    const isDated = origin?.kind === "shared" || origin?.kind === "kept";
    const entries = isDated ? scenario : { ...scenario, startMonth };
    const restored = newWorkspace(entries, nextId(), draft, { origin, answers });
    return [[id, { ...restored, recovery }] as const];
  });
  const data: AppData = {
    view: "overview",
    measuresOn: true,
    selectedMonth: 0,
    selectedFactor: null,
    language: first.language,
    colorScheme: "auto",
    formMode: "quick",
    singleKeys: true,
    activeWorkspace: OWN_WORKSPACE,
    ...tab.view,
    workspaces: { ...Object.fromEntries(readable), own },
    model: null,
    isKept: true,
    formEdit: null,
    casePaths: {},
    refusedEdits: 0,
    linkFault: null,
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
  const { scenario: before, origin, history, baseline, result } = activeWorkspaceOf(data);
  const scenario = laidOver(before, patch);
  if (scenario === before) return data;
  if (origin.kind === "shared" && !isLookOnly(patch)) {
    return withRefusal(data);
  }
  const recorded = record(history, before, scenario);
  return withWorkspace(data, data.activeWorkspace, {
    scenario,
    scenarioId: nextId(),
    history: recorded.history,
    baseline: recorded.isNewStep ? result : baseline,
  });
}

/** Somebody has tried to edit what is only to be looked at. */
export function withRefusal<D extends AppData>(data: D): D {
  return { ...data, refusedEdits: data.refusedEdits + 1 };
}

/** How far and against what one looks is no edit. */
function isLookOnly(patch: Partial<Scenario>): boolean {
  return Object.keys(patch).every((part) => part === "reference" || part === "months");
}

export function withRecovery<D extends AppData>(data: D, patch: Partial<RecoveryEntries>): D {
  const { recovery: before, origin } = activeWorkspaceOf(data);
  const recovery = laidOver(before, patch);
  if (origin.kind === "shared" && recovery !== before) return withRefusal(data);
  return withWorkspace(data, data.activeWorkspace, { recovery });
}

/** One step back or forward; the form starts anew with what it then shows. */
export function withStep<D extends AppData>(
  data: D,
  step: typeof undo | typeof redo,
  nextId: () => number,
): D {
  const { history, scenario, result } = activeWorkspaceOf(data);
  const moved = step(history, scenario);
  if (moved === null) return data;
  const scenarioId = nextId();
  return withWorkspace(data, data.activeWorkspace, {
    scenario: moved.scenario,
    history: moved.history,
    scenarioId,
    editionId: scenarioId,
    draft: null,
    invalidFields: 0,
    baseline: result,
  });
}

/** Back to the original entries, as a step that can be undone. */
export function withReset<D extends AppData>(data: D, nextId: () => number): D {
  const { original } = activeWorkspaceOf(data);
  return withStep(
    data,
    (history, present) => ({
      scenario: original,
      history: { past: [...history.past, present], future: [], lastChange: null },
    }),
    nextId,
  );
}

export function withOpenCase<D extends AppData>(
  data: D,
  caseId: string,
  scenario: Scenario,
  nextId: () => number,
): D {
  if (Object.hasOwn(data.workspaces, caseId)) {
    // One restored from the tab does not know what it began with.
    const known = withWorkspace(data, caseId, { original: scenario });
    return { ...known, activeWorkspace: caseId };
  }
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

/** Lays a patch over the diagnosis of one workspace. */
export function withFall<D extends AppData>(
  data: D,
  workspaceId: string,
  patch: Partial<Workspace["fall"]>,
): D {
  const workspace = data.workspaces[workspaceId];
  if (!workspace) return data;
  return withWorkspace(data, workspaceId, { fall: laidOver(workspace.fall, patch) });
}
