// Choosing a month on a plot: pointer and touch by position, keys as on any slider. Hovering only
// looks; pressing and dragging choose.
import { type KeyboardEvent, type PointerEvent, useEffect, useState } from "react";
import { monthAt, type PlotFrame } from "./plotFrame";

const PAGE_MONTHS = 3;

export function monthForKey(key: string, month: number, lastMonth: number): number | null {
  const wanted: Record<string, number> = {
    ArrowRight: month + 1,
    ArrowUp: month + 1,
    ArrowLeft: month - 1,
    ArrowDown: month - 1,
    PageUp: month + PAGE_MONTHS,
    PageDown: month - PAGE_MONTHS,
    Home: 0,
    End: lastMonth,
  };
  const next = wanted[key];
  return next === undefined ? null : Math.min(lastMonth, Math.max(0, next));
}

export function useMonthSlider(
  frame: PlotFrame,
  month: number,
  lastMonth: number,
  onMonth: (month: number) => void,
) {
  const [hoverMonth, setHoverMonth] = useState<number | null>(null);

  // Escape puts the tooltip away wherever the focus is.
  useEffect(() => {
    if (hoverMonth === null) return;
    const hide = (event: globalThis.KeyboardEvent) => {
      if (event.key === "Escape") setHoverMonth(null);
    };
    document.addEventListener("keydown", hide);
    return () => document.removeEventListener("keydown", hide);
  }, [hoverMonth]);

  function pointed(event: PointerEvent<HTMLElement>): number {
    return monthAt(
      frame,
      event.clientX - event.currentTarget.getBoundingClientRect().left,
      lastMonth,
    );
  }
  function choose(next: number): void {
    if (next !== month) onMonth(next);
  }

  return {
    hoverMonth,
    handlers: {
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = monthForKey(event.key, month, lastMonth);
        if (next === null) return;
        event.preventDefault();
        choose(next);
      },
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button === 0) choose(pointed(event));
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const next = pointed(event);
        // A finger hides what it points at: touch reads the line above the chart instead.
        if (event.pointerType !== "touch") setHoverMonth(next);
        if (event.buttons === 1) choose(next);
      },
      onPointerLeave() {
        setHoverMonth(null);
      },
    },
  };
}
