// Brings a part of the page into view as soon as it has been drawn: views come in chunks of their own.

/** It is looked for this long, and this often. */
const LOOK_FOR_MS = 5_000;
const LOOK_EVERY_MS = 100;

/** What can take the focus takes it, so that reading goes on there. Returns what stops looking. */
export function showOnceThere(id: string, page: Document): () => void {
  const until = performance.now() + LOOK_FOR_MS;
  const look = () => {
    const part = page.getElementById(id);
    part?.scrollIntoView();
    part?.focus({ preventScroll: true });
    if (part || performance.now() > until) clearInterval(timer);
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  look();
  return () => clearInterval(timer);
}
