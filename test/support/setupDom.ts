// What component tests need and jsdom lacks. Loaded before each .test.tsx file.
import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Nothing matches: light colours, motion allowed, a narrow page. */
function matchNothing(media: string): MediaQueryList {
  const query = {
    matches: false,
    media,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  };
  return Object.assign(new EventTarget(), query) as MediaQueryList;
}

window.ResizeObserver = NoResizeObserver;
window.matchMedia = matchNothing;
Element.prototype.scrollIntoView = () => {};

afterEach(cleanup);
