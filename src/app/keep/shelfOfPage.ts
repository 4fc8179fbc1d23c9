// The shelf tied to this page: its clock, its other tabs, and its coming and going. A tab that is
// looked at again, or comes back out of the browser's cache, reads what others have changed.
import { createShelf, type Shelf } from "../../share/shelf/createShelf";

const CHANNEL = "limit-recovery.shelf";

/** Not randomUUID: a page without TLS does not have it. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    // Forbidden, or not there: tabs still find out when they save.
    return null;
  }
}

export function shelfOfPage(page: Window): Shelf {
  const shelf = createShelf({ now: Date.now, newId, channel: openChannel() });
  page.document.addEventListener("visibilitychange", () => {
    if (page.document.visibilityState === "visible") void shelf.refresh();
  });
  page.addEventListener("pagehide", shelf.rest);
  page.addEventListener("pageshow", (event) => {
    if (event.persisted) void shelf.refresh();
  });
  void shelf.find();
  return shelf;
}
