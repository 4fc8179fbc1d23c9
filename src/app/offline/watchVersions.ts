// Keeps the site for use without a network and says when a newer version waits. Where a browser or a
// host allows no service worker, the page works as before and only needs the network to open.
import { Workbox } from "workbox-window";

export interface VersionNews {
  /** A newer version has been fetched whole and waits for consent. */
  readonly onNewer: () => void;
  /** It has taken over, with the consent given here or in another tab. */
  readonly onTakenOver: () => void;
}

/** Looks for a newer version this often while a tab stays open: an hour, assumption. */
const LOOK_EVERY_MS = 3_600_000;

/** @returns lets the waiting version take over */
export function watchVersions({ onNewer, onTakenOver }: VersionNews): () => void {
  const worker = new Workbox("./sw.js");
  let isWaiting = false;
  worker.addEventListener("waiting", () => {
    isWaiting = true;
    onNewer();
  });
  // The very first version is no news: it replaces nothing.
  worker.addEventListener("activated", () => {
    if (isWaiting) onTakenOver();
    isWaiting = false;
  });
  worker
    .register({ immediate: true })
    .then(() => {
      setInterval(() => {
        if (navigator.onLine) void worker.update().catch(() => {});
      }, LOOK_EVERY_MS);
    })
    // Private windows, plain http: no promise is broken, the page just is not kept.
    .catch(() => {});
  return () => worker.messageSkipWaiting();
}
