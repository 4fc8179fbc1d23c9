// Writes the tab's memory while the page is used: soon after a change, and at once when the page
// is hidden, since a reload or a closed tab gives no other sign.
import type { AppStore } from "./appStore";
import { type OpenStorage, type SavedTab, saveTab } from "./persistTab";

/** One write for a drag of a slider instead of one for each of its steps: assumption. */
const WRITE_AFTER_MS = 300;

/** `page` is the window; `report` hears of each write. Returns the function that stops it. */
export function keepTab(
  store: AppStore,
  openStorage: OpenStorage,
  page: Pick<EventTarget, "addEventListener" | "removeEventListener">,
  report: (saved: SavedTab) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    report(saveTab(openStorage, store.getState()));
  }

  const unsubscribe = store.subscribe(() => {
    timer ??= setTimeout(write, WRITE_AFTER_MS);
  });
  page.addEventListener("pagehide", write);
  return () => {
    unsubscribe();
    page.removeEventListener("pagehide", write);
    clearTimeout(timer);
    timer = undefined;
  };
}
