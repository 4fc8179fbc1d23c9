// Whether an element is on the screen or close to it, now: what is far can be brought up to date later.
import { type RefObject, useEffect, useState } from "react";

/** How far beyond the screen something counts as near. */
const NEAR = "200px";

/** @param place without it, and until it is known, the answer is yes */
export function useIsNear(place: RefObject<Element | null> | undefined): boolean {
  const [isNear, setNear] = useState(true);
  useEffect(() => {
    if (!place?.current || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: NEAR },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isNear;
}
