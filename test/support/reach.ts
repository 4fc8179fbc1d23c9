// Whether the page can be hit and read: the size of what is pressed, and the width of the page.
import type { Page } from "playwright";

/** Names of pressable things smaller than `leastPx` in either direction; runs over the whole page. */
export function findSmallTargets(page: Page, leastPx: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const pressable = "a[href], button, input, select, textarea, summary, [role=slider]";
    return [...document.querySelectorAll(pressable)].flatMap((element) => {
      // A radio or checkbox is pressed by its label.
      const target = element.closest("label") ?? element;
      const { width, height, right } = target.getBoundingClientRect();
      const isShown = target.checkVisibility({ visibilityProperty: true }) && right > 0;
      if (!isShown || (width >= least && height >= least)) return [];
      const words = element.getAttribute("aria-label") ?? target.textContent;
      return [`${element.localName} “${words}”: ${width.toFixed(1)} × ${height.toFixed(1)}`];
    });
  }, leastPx);
}

/** By how many pixels the page is wider than its window; what would hide it is counted as wide. */
export function findSidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { documentElement: root, body } = document;
    const hides = [root, body].some((part) => /hidden|clip/.test(getComputedStyle(part).overflowX));
    return hides ? Number.POSITIVE_INFINITY : root.scrollWidth - root.clientWidth;
  });
}
