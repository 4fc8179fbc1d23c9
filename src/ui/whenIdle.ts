// For what can wait until the page has nothing else to do.

/** Where a browser cannot tell, after this while, ms. */
const PATIENCE_MS = 200;

export function whenIdle(page: Window, run: () => void): void {
  if (page.requestIdleCallback) page.requestIdleCallback(run);
  else page.setTimeout(run, PATIENCE_MS);
}
