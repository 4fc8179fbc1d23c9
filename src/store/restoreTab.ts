// Reads what a tab has kept: never trusts it, and drops bad parts one by one.
import { LANGUAGES } from "../i18n/language";
import { fallAnswersSchema } from "../profile/schemas/fallAnswersSchema";
import { recoverySchema } from "../profile/schemas/recoverySchema";
import { scenarioSchema } from "../profile/schemas/scenarioSchema";
import {
  COLOR_SCHEMES,
  type Entries,
  FORM_MODES,
  type RestoredTab,
  VIEWS,
  type ViewChoices,
} from "./appData";
import type { Origin } from "./workspace";

export interface ReadTab {
  readonly tab: RestoredTab;
  /** Parts that were there and could not be read. */
  readonly dropped: readonly string[];
}

/** @throws Error for what is no record at all */
export function restoreTab(saved: unknown): ReadTab {
  if (!isRecord(saved)) throw new Error("not an object");
  const dropped: string[] = [];
  const tab = {
    workspaces: restoreWorkspaces(saved.workspaces, dropped),
    view: restoreView(saved.view, dropped),
  };
  return { tab, dropped };
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
