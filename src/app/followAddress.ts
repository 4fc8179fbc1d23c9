// The address and the page keep step: #case=ID&view=NAME&part=NAME&month=N opens that part of that
// view, choosing a case or a view adds to the browser's history, and back and forward return to it.
// The address holds names only, never what somebody has typed.
import { CASES, caseScenario } from "../profile/cases/cases";
import { VIEWS, type View } from "../store/appData";
import type { AppState, AppStore } from "../store/appStore";
import { OWN_WORKSPACE } from "../store/workspace";

interface Place {
  readonly workspaceId: string | null;
  readonly view: View | null;
  readonly part: string | null;
  readonly month: number | null;
}

/** Anything that is not a name of ours reads as nothing. */
function readAddress(hash: string): Place {
  const params = new URLSearchParams(hash.replace(/^#/, ""));
  const id = params.get("case");
  const isKnown = id === OWN_WORKSPACE || CASES.some((study) => study.id === id);
  const part = params.get("part");
  const month = params.get("month");
  return {
    workspaceId: isKnown ? id : null,
    view: VIEWS.find((view) => view === params.get("view")) ?? null,
    part: part !== null && /^[a-z]{1,20}$/.test(part) ? part : null,
    month: month !== null && /^\d{1,2}$/.test(month) ? Number(month) : null,
  };
}

export function addressOf(
  state: Pick<AppState, "activeWorkspace" | "view" | "selectedMonth">,
): string {
  const { activeWorkspace, view, selectedMonth } = state;
  const parts = [`case=${activeWorkspace}`];
  if (view !== VIEWS[0]) parts.push(`view=${view}`);
  if (selectedMonth > 0) parts.push(`month=${selectedMonth}`);
  return `#${parts.join("&")}`;
}

export function openWorkspace(store: AppStore, id: string): void {
  const state = store.getState();
  const study = CASES.find((each) => each.id === id);
  if (study) state.openCase(id, caseScenario(study, state.workspaces.own.scenario.startMonth));
  else state.switchWorkspace(OWN_WORKSPACE);
}

/**
 * Lays the address over the state once, and from then on keeps both in step.
 * @returns the part that the first address names: it can be shown once it has been drawn
 */
export function followAddress(store: AppStore, page: Window): string | null {
  function applyAddress(): void {
    const { workspaceId, view, part, month } = readAddress(page.location.hash);
    // A place without a view is the first view; a jump within the page leaves everything as it is.
    if (view !== null || workspaceId !== null) store.getState().setView(view ?? VIEWS[0]);
    if (workspaceId !== null) openWorkspace(store, workspaceId);
    // A jump within the page, or nothing of ours: the address goes on naming the view.
    else page.history.replaceState(null, "", addressOf(store.getState()));
    if (month !== null) store.getState().selectMonth(month);
    if (part !== null) page.document.getElementById(part)?.scrollIntoView();
  }
  const { part } = readAddress(page.location.hash);
  applyAddress();
  page.history.replaceState(null, "", addressOf(store.getState()));
  page.addEventListener("popstate", applyAddress);
  store.subscribe((state, before) => {
    const address = addressOf(state);
    if (address === addressOf(before)) return;
    // Back and forward have moved the address already.
    const { workspaceId, view } = readAddress(page.location.hash);
    if (workspaceId === state.activeWorkspace && (view ?? VIEWS[0]) === state.view) {
      page.history.replaceState(null, "", address);
    } else page.history.pushState(null, "", address);
  });
  return part;
}
