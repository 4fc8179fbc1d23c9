// Entries that come from outside: somebody's link, a file, the shelf. Each is a workspace of its own, so
// that none ever lies over another; what is taken over is a step that can be undone. Pure.
import { type FallAnswers, NO_ANSWERS } from "../profile/fallAnswers";
import { FIRST_RECOVERY, type RecoveryEntries } from "../profile/recovery";
import type { Scenario } from "../profile/scenario";
import { type AppData, type ViewChoices, withStep, withWorkspace } from "./appData";
import { newWorkspace, type Origin, OWN_WORKSPACE, type Workspace } from "./workspace";

export interface KeptEntries {
  readonly scenario: Scenario;
  readonly origin: Origin;
  /** What was answered about the fall. */
  readonly answers?: FallAnswers | undefined;
  /** What was said about the recovery plan. */
  readonly recovery?: RecoveryEntries | undefined;
}

export interface OpenedEntries
  extends KeptEntries,
    Partial<
      Pick<ViewChoices, "view" | "measuresOn" | "selectedMonth" | "selectedFactor" | "language">
    > {}

export function withEntries<D extends AppData>(
  data: D,
  id: string,
  { scenario, origin, answers, recovery, ...choices }: OpenedEntries,
  nextId: () => number,
): D {
  const opened = newWorkspace(scenario, nextId(), null, { origin, answers, recovery });
  return {
    ...data,
    ...choices,
    activeWorkspace: id,
    workspaces: { ...data.workspaces, [id]: opened },
    refusedEdits: 0,
  };
}

/** One's own entries cannot be closed. */
export function withoutWorkspace<D extends AppData>(data: D, id: string): D {
  if (id === OWN_WORKSPACE || !Object.hasOwn(data.workspaces, id)) return data;
  const rest = Object.entries(data.workspaces).filter(([other]) => other !== id);
  return {
    ...data,
    activeWorkspace: data.activeWorkspace === id ? OWN_WORKSPACE : data.activeWorkspace,
    workspaces: { own: data.workspaces.own, ...Object.fromEntries(rest) },
  };
}

export function withTakenOver<D extends AppData>(data: D, nextId: () => number): D {
  const theirs = data.workspaces[data.activeWorkspace];
  if (!theirs || data.activeWorkspace === OWN_WORKSPACE) return data;
  const { scenario } = theirs;
  const { fall, recovery } = data.workspaces.own;
  // An undo brings facts back, no answers and no goals: one's own stay.
  const hasAnswers = !isSame(fall.answers, NO_ANSWERS);
  const hasGoals = !isSame(recovery, FIRST_RECOVERY);
  return withStep(
    withWorkspace({ ...data, activeWorkspace: OWN_WORKSPACE }, OWN_WORKSPACE, {
      fall: hasAnswers ? fall : { ...fall, answers: theirs.fall.answers },
      recovery: hasGoals ? recovery : theirs.recovery,
    }),
    (history, present) => ({
      scenario: { ...scenario, startMonth: present.startMonth },
      history: { past: [...history.past, present], future: [], lastChange: null },
    }),
    nextId,
  );
}

/** Edits made since these entries were handed to the shelf stay edits. */
export function withKept<D extends AppData>(
  data: D,
  id: string,
  { scenario, answers = NO_ANSWERS, recovery = FIRST_RECOVERY, origin }: KeptEntries,
): D {
  return withWorkspace(data, id, {
    origin,
    original: scenario,
    originalAnswers: answers,
    originalRecovery: recovery,
  });
}

/** Whether a kept case differs from what is kept of it. */
export function isChanged(workspace: Workspace): boolean {
  const { scenario, original, fall, originalAnswers, recovery, originalRecovery } = workspace;
  return !(
    isSame(scenario, original) &&
    isSame(fall.answers, originalAnswers) &&
    isSame(recovery, originalRecovery)
  );
}

function isSame<Part>(one: Part, other: Part): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

export function withStartedAnew<D extends AppData>(
  data: D,
  scenario: Scenario,
  nextId: () => number,
): D {
  return {
    ...data,
    activeWorkspace: OWN_WORKSPACE,
    workspaces: { own: newWorkspace(scenario, nextId(), null, { origin: { kind: "own" } }) },
    measuresOn: true,
    selectedMonth: 0,
    selectedFactor: null,
    formEdit: null,
    linkFault: null,
  };
}
