// Keyboard shortcuts of the page. They keep out of the way of typing and of the browser's own keys.
import { useEffect } from "react";
import { selectResult } from "../../store/selectors";
import { useAppStoreApi } from "../../store/useAppStore";

/** The parts that the digit keys lead to, in order. */
const PARTS = ["answer", "timeline", "waterfall", "table", "form"] as const;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches("input:not([type=radio]):not([type=checkbox]), textarea, select")
  );
}

export function useShortcuts(openHelp: () => void): void {
  const store = useAppStoreApi();
  useEffect(() => {
    function step(months: number): void {
      const { selectedMonth, selectMonth } = store.getState();
      const last = selectResult(store.getState())?.projection.months ?? 0;
      selectMonth(Math.min(last, Math.max(0, selectedMonth + months)));
    }

    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
      const state = store.getState();
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        if (key !== "z") return;
        event.preventDefault();
        if (event.shiftKey) state.redo();
        else state.undo();
        return;
      }
      if (!state.singleKeys) return;
      const part = PARTS[Number(key) - 1];
      if (key === "?") openHelp();
      else if (key === "m") state.setMeasuresOn(!state.measuresOn);
      else if (key === "l") state.setLanguage(state.language === "en" ? "zh-CN" : "en");
      else if (key === "[") step(-1);
      else if (key === "]") step(1);
      else if (part) document.getElementById(part)?.scrollIntoView();
      else return;
      event.preventDefault();
    }

    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [store, openHelp]);
}
