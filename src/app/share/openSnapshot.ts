// A snapshot onto the page, in a workspace of its own: nobody's entries are touched. A name of a view
// that this page does not have is its first view.
import type { Snapshot } from "../../share/snapshot";
import { VIEWS } from "../../store/appData";
import type { AppStore } from "../../store/appStore";
import type { Origin } from "../../store/workspace";

function openSnapshot(store: AppStore, snapshot: Snapshot, id: string, origin: Origin) {
  const { scenario, language, shown, diagnosis, plan } = snapshot;
  store.getState().openEntries(id, {
    scenario,
    origin,
    answers: diagnosis,
    recovery: plan,
    view: VIEWS.find((view) => view === shown.view) ?? VIEWS[0],
    measuresOn: shown.measures,
    selectedMonth: shown.month,
    selectedFactor: shown.factor,
    language,
  });
}

/** Another shared case takes its place: it was only looked at. */
const SHARED_WORKSPACE = "shared";

export function openAsShared(store: AppStore, snapshot: Snapshot): void {
  const { name = "", notes = "", model } = snapshot;
  openSnapshot(store, snapshot, SHARED_WORKSPACE, { kind: "shared", name, notes, model });
}

export function keptWorkspaceId(caseId: string): string {
  return `kept-${caseId}`;
}

export function openAsKept(
  store: AppStore,
  snapshot: Snapshot,
  { id, revision }: { readonly id: string; readonly revision: number },
): void {
  const { name = "", notes = "" } = snapshot;
  const origin = { kind: "kept", caseId: id, revision, name, notes } as const;
  const { language } = store.getState();
  // One's own case is read in the language that one reads now.
  openSnapshot(store, { ...snapshot, language }, keptWorkspaceId(id), origin);
}
