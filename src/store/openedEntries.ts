// Entries that come from outside: somebody's link, a file, the shelf. Each is a workspace of its own, so
// that none ever lies over another; what is taken over is a step that can be undone. Pure.
import { type FallAnswers, NO_ANSWERS } from "../profile/fallAnswers";
import type { Scenario } from "../profile/scenario";
import { type AppData, type ViewChoices, withStep, withWorkspace } from "./appData";
import { newWorkspace, type Origin, OWN_WORKSPACE, type Workspace } from "./workspace";

export interface KeptEntries {
  readonly scenario: Scenario;
  readonly origin: Origin;
  /** What was answered about the fall. */
  readonly answers?: FallAnswers | undefined;
}

export interface OpenedEntries
  extends KeptEntries,
    Partial<
      Pick<ViewChoices, "view" | "measuresOn" | "selectedMonth" | "selectedFactor" | "language">
    > {}

export function withEntries<D extends AppData>(
  data: D,
  id: string,
  { scenario, origin, answers, ...choices }: OpenedEntries,
  nextId: () => number,
): D {
  const opened = newWorkspace(scenario, nextId(), null, { origin, answers });
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
  const { scenario, fall } = theirs;
  const own = data.workspaces.own.fall;
  // An undo brings facts back and no answers: one's own answers stay.
  const answers = isSameAnswers(own.answers, NO_ANSWERS) ? fall.answers : own.answers;
  return withStep(
    withWorkspace({ ...data, activeWorkspace: OWN_WORKSPACE }, OWN_WORKSPACE, {
      fall: { ...own, answers },
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
  { scenario, answers = NO_ANSWERS, origin }: KeptEntries,
): D {
  return withWorkspace(data, id, { origin, original: scenario, originalAnswers: answers });
}

/** Whether a kept case differs from what is kept of it. */
export function isChanged({ scenario, original, fall, originalAnswers }: Workspace): boolean {
  const isSame = scenario === original || JSON.stringify(scenario) === JSON.stringify(original);
  return !isSame || !isSameAnswers(fall.answers, originalAnswers);
}

function isSameAnswers(one: FallAnswers, other: FallAnswers): boolean {
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
