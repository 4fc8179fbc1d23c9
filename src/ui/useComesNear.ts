// Whether an element has come near the screen, once and for all: what is expensive to draw and far
// below waits for it. Printing counts as coming near, and so does a browser that cannot tell.
import { type RefObject, startTransition, useEffect, useState } from "react";

/** A screen's height ahead, so that nobody who scrolls meets an empty place. */
const AHEAD = "100% 0px";

export function useComesNear(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(() => typeof IntersectionObserver === "undefined");
  useEffect(() => {
    if (isNear || !element.current) return;
    const come = () => startTransition(() => setNear(true));
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && come(),
      { rootMargin: AHEAD },
    );
    observer.observe(element.current);
    window.addEventListener("beforeprint", come);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", come);
    };
  }, [isNear, element]);
  return isNear;
}
