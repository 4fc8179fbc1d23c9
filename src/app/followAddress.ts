// The address and the page keep step: #case=ID&view=NAME&part=NAME&month=N opens that part of that
// view, choosing a case or a view adds to the browser's history, and back and forward return to it.
// The address holds names only, never what somebody has typed. A shared case (#s=…) is handed on and
// taken out of the address at once.
import { CASES, caseScenario } from "../profile/cases/cases";
import { isSnapshotLink } from "../share/isSnapshotLink";
import { VIEWS, type View } from "../store/appData";
import type { AppState, AppStore } from "../store/appStore";
import { OWN_WORKSPACE } from "../store/workspace";
import { showOnceThere } from "./showPart";

interface Place {
  readonly workspaceId: string | null;
  readonly view: View | null;
  readonly part: string | null;
  readonly month: number | null;
}

/** Anything that is not a name of ours reads as nothing; so does a shared case that is not open. */
function readAddress(hash: string, { workspaces }: Pick<AppState, "workspaces">): Place {
  const params = new URLSearchParams(hash.replace(/^#/, ""));
  const id = params.get("case");
  const isKnown =
    CASES.some((study) => study.id === id) || (id !== null && Object.hasOwn(workspaces, id));
  const part = params.get("part");
  const month = params.get("month");
  return {
    workspaceId: isKnown ? id : null,
    view: VIEWS.find((view) => view === params.get("view")) ?? null,
    part: part !== null && /^[a-z][a-z0-9]{0,19}$/.test(part) ? part : null,
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
  else state.switchWorkspace(Object.hasOwn(state.workspaces, id) ? id : OWN_WORKSPACE);
}

/**
 * Lays the address over the state once, and from then on keeps both in step.
 * @param openLink opens a shared case; ends when it is open, or when its fault is told
 * @returns the part that the first address names: it can be shown once it has been drawn
 */
export function followAddress(
  store: AppStore,
  page: Window,
  openLink: (fragment: string) => Promise<void>,
): string | null {
  // A link that opens takes the place of its own entry in the browser's history.
  let linksOpening = 0;
  let stopShowing = () => {};

  async function followLink(fragment: string): Promise<void> {
    linksOpening += 1;
    await openLink(fragment);
    linksOpening -= 1;
  }

  // While the page follows its address there is nothing to add to the browser's history.
  let isApplying = false;

  function applyAddress(): void {
    isApplying = true;
    followPlace();
    isApplying = false;
  }

  function followPlace(): void {
    const { hash } = page.location;
    if (isSnapshotLink(hash)) {
      page.history.replaceState(null, "", addressOf(store.getState()));
      void followLink(hash);
      return;
    }
    const { workspaceId, view, part, month } = readAddress(hash, store.getState());
    // A place without a view is the first view; a jump within the page leaves everything as it is.
    if (view !== null || workspaceId !== null) store.getState().setView(view ?? VIEWS[0]);
    if (workspaceId !== null) openWorkspace(store, workspaceId);
    // A jump within the page, or nothing of ours: the address goes on naming the view.
    else page.history.replaceState(null, "", addressOf(store.getState()));
    if (month !== null) store.getState().selectMonth(month);
    stopShowing();
    if (part !== null && isFollowing) stopShowing = showOnceThere(part, page.document);
  }
  const { part } = readAddress(page.location.hash, store.getState());
  // The first part is shown by the page itself, once it has a result.
  let isFollowing = false;
  applyAddress();
  isFollowing = true;
  page.history.replaceState(null, "", addressOf(store.getState()));
  page.addEventListener("popstate", applyAddress);
  store.subscribe((state, before) => {
    const address = addressOf(state);
    if (address === addressOf(before)) return;
    const { workspaceId, view } = readAddress(page.location.hash, state);
    const isThere = workspaceId === state.activeWorkspace && (view ?? VIEWS[0]) === state.view;
    if (isThere || isApplying || linksOpening > 0) {
      page.history.replaceState(null, "", address);
    } else page.history.pushState(null, "", address);
  });
  return part;
}
