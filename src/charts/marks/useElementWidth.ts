// The width of an element in whole pixels, kept up to date. Until it is measured, right after the
// first drawing, nothing that depends on it is worth drawing: it would be drawn twice.
import { type RefObject, startTransition, useLayoutEffect, useRef, useState } from "react";

/** Where nothing can be measured (no layout, print preparation). */
const FALLBACK_PX = 640;

interface ElementWidth {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly widthPx: number;
  readonly isMeasured: boolean;
}

/** @param given a width that needs no measuring */
export function useElementWidth(given?: number): ElementWidth {
  const ref = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<number | null>(null);
  const isGiven = given !== undefined;
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || isGiven) return;
    // Drawn in slices. The observer too tells the first width, right after this.
    const measure = () =>
      startTransition(() => setMeasured(Math.floor(element.clientWidth) || FALLBACK_PX));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isGiven]);
  return {
    ref,
    widthPx: given ?? measured ?? FALLBACK_PX,
    isMeasured: isGiven || measured !== null,
  };
}
