// A keyboard user's walk through the page: which stops Tab makes, and whether each one shows that
// it holds the focus.
import type { Locator, Page } from "playwright";

/** More stops than the page has with every section open. */
const MOST_STOPS = 400;

export interface Stop {
  /** Tag, id or words: enough to find it by. */
  readonly name: string;
  /** Looks different from how it looks without the focus. */
  readonly showsFocus: boolean;
  /** Stands after the last stop in the document. */
  readonly comesAfter: boolean;
  /** Its middle can be seen: not scrolled away, clipped or under something that sticks. */
  readonly isInView: boolean;
}

/** How the focused element and what is drawn for it look; runs in the page. */
function inspectStop(): Stop | null {
  const trail = window as unknown as { lastStop?: { element: Element; look: string } };
  const lookOf = (element: Element) => {
    // Focus is drawn on the control, on what is painted for it, or on the box around it.
    const around = [element.parentElement, element.parentElement?.parentElement];
    return [element, element.nextElementSibling, element.closest("label"), ...around]
      .filter((part) => part !== null && part !== undefined)
      .map((part) => {
        const style = getComputedStyle(part);
        const outline = style.outlineStyle === "none" ? "none" : style.outline;
        return [outline, style.boxShadow, style.borderColor, style.backgroundColor].join("|");
      })
      .join("\n");
  };
  for (const animation of document.getAnimations()) animation.finish();
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const before = trail.lastStop;
  const look = lookOf(element);
  // How it looks without the focus is known only by taking the focus away for a moment.
  (element as HTMLElement).blur();
  for (const animation of document.getAnimations()) animation.finish();
  const resting = lookOf(element);
  (element as HTMLElement).focus();
  trail.lastStop = { element, look };
  const drawn = element.closest("label") ?? element;
  const box = drawn.getBoundingClientRect();
  // A box larger than the window is judged by the part of it that is inside.
  const middle = document.elementFromPoint(
    (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2,
    (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2,
  );
  const words = element.getAttribute("aria-label") ?? element.closest("label")?.textContent;
  return {
    name: `${element.localName} ${element.id || words || element.textContent?.slice(0, 40)}`,
    showsFocus: look !== resting,
    comesAfter:
      before === undefined ||
      (before.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    isInView: middle !== null && (drawn.contains(middle) || middle.contains(drawn)),
  };
}

/** Presses Tab, or Shift+Tab, from where the page stands until the focus has left it. */
export async function walkThrough(page: Page, key: "Tab" | "Shift+Tab"): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(inspectStop);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab never leaves the page: the last stop was ${stops.at(-1)?.name}`);
}

/** Presses Tab until this element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${target}`);
}
