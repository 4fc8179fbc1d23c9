// Runs before the first painting: chooses the language and the look of the first screen that
// index.html brings along, and loads the page itself once that screen stands.
import { nameMonths } from "./first/datedMonths";
import { monthOf } from "./i18n/format";
import { preferredLanguage } from "./i18n/language";
import { TAB_KEY } from "./store/tabKey";

/** A browser that paints nothing, in a tab behind others, is not waited for longer, ms. */
const PATIENCE_MS = 300;

function hasEntries(): boolean {
  try {
    return sessionStorage.getItem(TAB_KEY) !== null;
  } catch {
    // A browser that forbids the storage has kept nothing in it.
    return false;
  }
}

function dressFirstScreen(screen: Element): void {
  const language = preferredLanguage(navigator.languages);
  const root = document.documentElement;
  root.lang = language;
  root.dataset.scheme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  for (const part of screen.querySelectorAll<HTMLElement>(":scope > [lang]")) {
    part.hidden = part.lang !== language;
    nameMonths(part, monthOf(new Date()), language);
  }
}

const screen = document.getElementById("first");
// It shows the opening case: whoever comes for something else, or comes back, waits for that.
const isNewcomer = location.hash === "" && !hasEntries() && window.self === window.top;
if (screen && isNewcomer) dressFirstScreen(screen);
else screen?.remove();

let hasBegun = false;
function begin(): void {
  if (hasBegun) return;
  hasBegun = true;
  import("./main")
    .then(({ mounted }) => mounted)
    .catch((fault: unknown) => {
      document.getElementById("not-loaded")?.removeAttribute("hidden");
      throw fault;
    });
}
// After the painting, so that the first screen shares the network with nothing.
requestAnimationFrame(() => setTimeout(begin));
setTimeout(begin, PATIENCE_MS);
