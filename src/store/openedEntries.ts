// Entries that come from outside: somebody's link, a file, the shelf. Each is a workspace of its own, so
// that none ever lies over another; what is taken over is a step that can be undone. Pure.
import type { Scenario } from "../profile/scenario";
import { type AppData, type ViewChoices, withStep, withWorkspace } from "./appData";
import { newWorkspace, type Origin, OWN_WORKSPACE } from "./workspace";

export function withEntries<D extends AppData>(
  data: D,
  id: string,
  scenario: Scenario,
  origin: Origin,
  choices: Partial<ViewChoices>,
  nextId: () => number,
): D {
  const opened = newWorkspace(scenario, nextId(), null, origin);
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
  const scenario = data.workspaces[data.activeWorkspace]?.scenario;
  if (!scenario || data.activeWorkspace === OWN_WORKSPACE) return data;
  return withStep(
    { ...data, activeWorkspace: OWN_WORKSPACE },
    (history, present) => ({
      scenario: { ...scenario, startMonth: present.startMonth },
      history: { past: [...history.past, present], future: [], lastChange: null },
    }),
    nextId,
  );
}

/** Edits made since `scenario` was handed to the shelf stay edits. */
export function withKept<D extends AppData>(
  data: D,
  id: string,
  scenario: Scenario,
  origin: Origin,
): D {
  return withWorkspace(data, id, { origin, original: scenario });
}

export function withStartedAnew<D extends AppData>(
  data: D,
  scenario: Scenario,
  nextId: () => number,
): D {
  return {
    ...data,
    activeWorkspace: OWN_WORKSPACE,
    workspaces: { own: newWorkspace(scenario, nextId(), null, { kind: "own" }) },
    measuresOn: true,
    selectedMonth: 0,
    selectedFactor: null,
    formEdit: null,
    linkFault: null,
  };
}
