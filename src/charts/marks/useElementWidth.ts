// The width of an element in whole pixels, measured before the first paint and kept up to date.
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Where nothing can be measured (no layout, print preparation). */
const FALLBACK_PX = 640;

export function useElementWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FALLBACK_PX);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth) || FALLBACK_PX);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
