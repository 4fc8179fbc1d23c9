// What a tab remembers over a reload, in its own session storage: entries, the form's text and the
// view. Never trusts what it reads, drops bad parts one by one, and reports a storage that fails.
import type { AppData, RestoredTab } from "./appData";
import { TAB_KEY } from "./tabKey";

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

export function saveTab(openStorage: OpenStorage, data: AppData): SavedTab {
  try {
    openStorage().setItem(TAB_KEY, JSON.stringify(snapshotOf(data)));
    return { ok: true };
  } catch (error) {
    return faultOf(error);
  }
}

/** What it takes to check entries comes only where there are any. */
export async function loadTab(openStorage: OpenStorage): Promise<LoadedTab> {
  let text: string | null;
  try {
    text = openStorage().getItem(TAB_KEY);
  } catch (error) {
    return faultOf(error);
  }
  if (text === null) return { ok: true, tab: { workspaces: {}, view: {} }, dropped: [] };
  try {
    const { restoreTab } = await import("./restoreTab");
    return { ok: true, ...restoreTab(JSON.parse(text)) };
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

function faultOf(error: unknown): StorageFault {
  const isFull = error instanceof Error && error.name === "QuotaExceededError";
  return { ok: false, reason: isFull ? "full" : "unavailable", message: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
