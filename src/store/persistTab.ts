// What a tab remembers over a reload, in its own session storage: entries, the form's text and the
// view. Never trusts what it reads, drops bad parts one by one, and reports a storage that fails.
import { LANGUAGES } from "../i18n/language";
import { fallAnswersSchema } from "../profile/fallAnswers";
import { recoverySchema } from "../profile/recovery";
import { scenarioSchema } from "../profile/scenario";
import {
  type AppData,
  COLOR_SCHEMES,
  type Entries,
  FORM_MODES,
  type RestoredTab,
  VIEWS,
  type ViewChoices,
} from "./appData";
import type { Origin } from "./workspace";

/** A function, because reaching for the storage throws where the browser forbids it. */
export type OpenStorage = () => Pick<Storage, "getItem" | "setItem">;

export interface StorageFault {
  readonly ok: false;
  readonly reason: "unavailable" | "full" | "unreadable";
  readonly message: string;
}

export type SavedTab = { readonly ok: true } | StorageFault;
/** `dropped` names the parts that were there and could not be read. */
export type LoadedTab =
  | { readonly ok: true; readonly tab: RestoredTab; readonly dropped: readonly string[] }
  | StorageFault;

const KEY = "limit-recovery.tab.1";

export function saveTab(openStorage: OpenStorage, data: AppData): SavedTab {
  try {
    openStorage().setItem(KEY, JSON.stringify(snapshotOf(data)));
    return { ok: true };
  } catch (error) {
    return faultOf(error);
  }
}

export function loadTab(openStorage: OpenStorage): LoadedTab {
  let text: string | null;
  try {
    text = openStorage().getItem(KEY);
  } catch (error) {
    return faultOf(error);
  }
  if (text === null) return { ok: true, tab: { workspaces: {}, view: {} }, dropped: [] };
  try {
    return restore(JSON.parse(text));
  } catch (error) {
    return { ok: false, reason: "unreadable", message: messageOf(error) };
  }
}

/** Named one by one: results, failures and the model are computed anew. */
function snapshotOf(data: AppData): RestoredTab {
  const { activeWorkspace, view, measuresOn, selectedMonth, selectedFactor } = data;
  const { language, colorScheme, formMode, singleKeys } = data;
  return {
    workspaces: Object.fromEntries(
      Object.entries(data.workspaces).map(([id, workspace]) => [
        id,
        {
          scenario: workspace.scenario,
          draft: workspace.draft,
          origin: workspace.origin,
          fallAnswers: workspace.fall.answers,
          recovery: workspace.recovery,
        },
      ]),
    ),
    view: {
      activeWorkspace,
      view,
      measuresOn,
      selectedMonth,
      selectedFactor,
      language,
      colorScheme,
      formMode,
      singleKeys,
    },
  };
}

function restore(saved: unknown): LoadedTab {
  if (!isRecord(saved)) throw new Error("not an object");
  const dropped: string[] = [];
  const tab = {
    workspaces: restoreWorkspaces(saved.workspaces, dropped),
    view: restoreView(saved.view, dropped),
  };
  return { ok: true, tab, dropped };
}

function restoreWorkspaces(saved: unknown, dropped: string[]): Record<string, Entries> {
  if (!isRecord(saved)) {
    dropped.push("workspaces");
    return {};
  }
  const entries = Object.entries(saved).map(([id, workspace]): [string, Entries] => {
    const { scenario, draft, origin, fallAnswers, recovery } = isRecord(workspace) ? workspace : {};
    const answers = fallAnswersSchema.safeParse(fallAnswers);
    if (fallAnswers !== undefined && !answers.success) dropped.push(`workspaces.${id}.fallAnswers`);
    const parsed = scenarioSchema.safeParse(scenario);
    if (!parsed.success) dropped.push(`workspaces.${id}.scenario`);
    const plan = recoverySchema.safeParse(recovery);
    if (!plan.success && recovery !== undefined) dropped.push(`workspaces.${id}.recovery`);
    return [
      id,
      {
        scenario: parsed.success ? parsed.data : null,
        draft: draft ?? null,
        origin: restoreOrigin(origin),
        fallAnswers: answers.success ? answers.data : undefined,
        ...(plan.success ? { recovery: plan.data } : {}),
      },
    ];
  });
  return Object.fromEntries(entries);
}

/** Anything else is a case: looked at and edited, and belonging to nobody. */
function restoreOrigin(saved: unknown): Origin {
  const { kind, name, notes, model, caseId, revision } = isRecord(saved) ? saved : {};
  if (kind === "own") return { kind };
  if (typeof name !== "string" || typeof notes !== "string") return { kind: "case" };
  if (kind === "shared" && typeof model === "string") return { kind, name, notes, model };
  if (kind === "kept" && typeof caseId === "string" && typeof revision === "number") {
    return { kind, name, notes, caseId, revision };
  }
  return { kind: "case" };
}

const VIEW_RULES: { readonly [Name in keyof ViewChoices]: (value: unknown) => boolean } = {
  activeWorkspace: (value) => typeof value === "string",
  view: (value) => VIEWS.some((view) => view === value),
  measuresOn: (value) => typeof value === "boolean",
  selectedMonth: (value) => typeof value === "number" && Number.isSafeInteger(value),
  selectedFactor: (value) => value === null || typeof value === "string",
  language: (value) => LANGUAGES.some((language) => language === value),
  colorScheme: (value) => COLOR_SCHEMES.some((scheme) => scheme === value),
  singleKeys: (value) => typeof value === "boolean",
  formMode: (value) => FORM_MODES.some((mode) => mode === value),
};

function restoreView(saved: unknown, dropped: string[]): Partial<ViewChoices> {
  if (!isRecord(saved)) {
    dropped.push("view");
    return {};
  }
  const good = Object.entries(VIEW_RULES).filter(([name, isGood]) => {
    const holds = isGood(saved[name]);
    if (!holds && name in saved) dropped.push(`view.${name}`);
    return holds;
  });
  // Each value passed the rule of its name.
  return Object.fromEntries(good.map(([name]) => [name, saved[name]])) as Partial<ViewChoices>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function faultOf(error: unknown): StorageFault {
  const isFull = error instanceof Error && error.name === "QuotaExceededError";
  return { ok: false, reason: isFull ? "full" : "unavailable", message: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
