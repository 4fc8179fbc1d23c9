// The page's store: its state and the only functions that change it. The form hands in valid
// scenarios, the recomputing hands in results; nothing here computes, reads storage or knows React.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Model } from "../engine";
import type { Language } from "../i18n/language";
import type { FallAnswers } from "../profile/fallAnswers";
import type { FactValue } from "../profile/profile";
import type { RecoveryEntries } from "../profile/recovery";
import type { Scenario } from "../profile/scenario";
import {
  type AppData,
  activeWorkspaceOf,
  type CasePath,
  type ColorScheme,
  type FirstState,
  type FormMode,
  firstData,
  type LinkFault,
  laidOver,
  type RestoredTab,
  type View,
  withFailure,
  withFall,
  withMonthInRange,
  withOpenCase,
  withRecovery,
  withRefusal,
  withReset,
  withResult,
  withScenario,
  withStep,
  withWorkspace,
} from "./appData";
import { redo, undo } from "./history";
import {
  type KeptEntries,
  type OpenedEntries,
  withEntries,
  withKept,
  withoutWorkspace,
  withStartedAnew,
  withTakenOver,
} from "./openedEntries";
import type { Fall, ScenarioFailure, ScenarioResult } from "./workspace";

interface AppActions {
  /** Lays valid entries over the active workspace's; equal ones change nothing. */
  readonly setScenario: (patch: Partial<Scenario>) => void;
  /** Lays what is said about the plan over the active workspace's. */
  readonly setRecovery: (patch: Partial<RecoveryEntries>) => void;
  readonly setDraft: (draft: unknown) => void;
  readonly setDraftStatus: (status: { readonly invalidFields: number }) => void;
  /** Switches to the case; one that was open already is found as it was left. */
  readonly openCase: (caseId: string, scenario: Scenario) => void;
  readonly switchWorkspace: (workspaceId: string) => void;
  /** Opens entries from outside in a workspace of their own, anew if it was open already. */
  readonly openEntries: (id: string, entries: OpenedEntries) => void;
  readonly closeWorkspace: (id: string) => void;
  /** The active workspace's entries become one's own, as a step that can be undone. */
  readonly takeOver: () => void;
  /** These entries of the workspace have been kept, under their origin. */
  readonly markKept: (id: string, entries: KeptEntries) => void;
  /** Forgets every entry of everybody. */
  readonly startAnew: (scenario: Scenario) => void;
  readonly setLinkFault: (linkFault: LinkFault | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Back to what the active workspace began with; can be undone. */
  readonly reset: () => void;
  /** Types a value into the form, which answers as if the user had. */
  readonly editFact: (path: string, value: FactValue) => void;
  readonly setSingleKeys: (singleKeys: boolean) => void;
  readonly setKept: (isKept: boolean) => void;
  readonly setFormMode: (formMode: FormMode) => void;
  readonly acceptCasePath: (caseId: string, path: CasePath) => void;
  readonly setView: (view: View) => void;
  readonly setMeasuresOn: (measuresOn: boolean) => void;
  readonly selectMonth: (month: number) => void;
  readonly selectFactor: (factorId: string | null) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setColorScheme: (colorScheme: ColorScheme) => void;
  /** Lays answers over those about the active workspace's fall. */
  readonly answerFall: (patch: Partial<FallAnswers>) => void;
  /** Takes what the worker found out about a workspace's fall. */
  readonly acceptFall: (workspaceId: string, patch: Partial<Omit<Fall, "answers" | "kit">>) => void;
  /** How the appeal kit is left; nobody's entries change. */
  readonly leaveKit: (patch: Partial<Fall["kit"]>) => void;
  /** Forgets the active workspace's failure, so that it is computed again. */
  readonly retry: () => void;
  readonly acceptModel: (model: Model) => void;
  readonly acceptResult: (result: ScenarioResult) => void;
  readonly acceptFailure: (failure: ScenarioFailure) => void;
}

export type AppState = AppData & AppActions;
export type AppStore = StoreApi<AppState>;

const NOTHING_RESTORED: RestoredTab = { workspaces: {}, view: {} };

export function createAppStore(first: FirstState, tab: RestoredTab = NOTHING_RESTORED): AppStore {
  let lastId = 0;
  function nextId(): number {
    lastId += 1;
    return lastId;
  }

  return createStore<AppState>()((set) => {
    const change = (step: (state: AppState) => AppState) =>
      set((state) => withMonthInRange(step(state)));
    const lay = (patch: Partial<AppState>) => change((state) => laidOver(state, patch));

    return {
      ...firstData(first, tab, nextId),
      setScenario: (patch) => change((state) => withScenario(state, patch, nextId)),
      setRecovery: (patch) => change((state) => withRecovery(state, patch)),
      setDraft: (draft) =>
        change((state) => withWorkspace(state, state.activeWorkspace, { draft })),
      setDraftStatus: ({ invalidFields }) =>
        change((state) => withWorkspace(state, state.activeWorkspace, { invalidFields })),
      openCase: (id, scenario) => change((state) => withOpenCase(state, id, scenario, nextId)),
      switchWorkspace: (activeWorkspace) =>
        change((state) =>
          Object.hasOwn(state.workspaces, activeWorkspace) ? { ...state, activeWorkspace } : state,
        ),
      openEntries: (id, entries) => change((state) => withEntries(state, id, entries, nextId)),
      closeWorkspace: (id) => change((state) => withoutWorkspace(state, id)),
      takeOver: () => change((state) => withTakenOver(state, nextId)),
      markKept: (id, entries) => change((state) => withKept(state, id, entries)),
      startAnew: (scenario) => change((state) => withStartedAnew(state, scenario, nextId)),
      setLinkFault: (linkFault) => lay({ linkFault }),
      undo: () => change((state) => withStep(state, undo, nextId)),
      redo: () => change((state) => withStep(state, redo, nextId)),
      reset: () => change((state) => withReset(state, nextId)),
      editFact: (path, value) =>
        change((state) =>
          activeWorkspaceOf(state).origin.kind === "shared"
            ? withRefusal(state)
            : { ...state, formEdit: { path, value, token: nextId() } },
        ),
      setSingleKeys: (singleKeys) => lay({ singleKeys }),
      setKept: (isKept) => lay({ isKept }),
      setFormMode: (formMode) => lay({ formMode }),
      acceptCasePath: (caseId, path) =>
        set((state) => ({ casePaths: { ...state.casePaths, [caseId]: path } })),
      setView: (view) => lay({ view }),
      setMeasuresOn: (measuresOn) => lay({ measuresOn }),
      selectMonth: (selectedMonth) => lay({ selectedMonth }),
      selectFactor: (selectedFactor) => lay({ selectedFactor }),
      setLanguage: (language) => lay({ language }),
      setColorScheme: (colorScheme) => lay({ colorScheme }),
      retry: () =>
        change((state) => {
          const { activeWorkspace } = state;
          const retried = withWorkspace(state, activeWorkspace, { failure: null });
          return withFall(retried, activeWorkspace, {
            diagnosisFailure: null,
            ledgerFailure: null,
          });
        }),
      answerFall: (patch) =>
        change((state) => {
          const { fall, origin } = activeWorkspaceOf(state);
          const { answers } = fall;
          if (origin.kind === "shared") return withRefusal(state);
          return withFall(state, state.activeWorkspace, { answers: laidOver(answers, patch) });
        }),
      acceptFall: (workspaceId, patch) => change((state) => withFall(state, workspaceId, patch)),
      leaveKit: (patch) =>
        change((state) => {
          const { kit } = activeWorkspaceOf(state).fall;
          return withFall(state, state.activeWorkspace, { kit: laidOver(kit, patch) });
        }),
      acceptModel: (model) => lay({ model }),
      acceptResult: (result) => change((state) => withResult(state, result)),
      acceptFailure: (failure) => change((state) => withFailure(state, failure)),
    };
  });
}
