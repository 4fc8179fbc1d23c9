// Runs of months in one state, for the shaded background; normal months need none.
import type { LineState } from "../../engine";

export interface StateSpan {
  readonly state: Exclude<LineState, "normal">;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

export function stateSpans(states: readonly LineState[]): readonly StateSpan[] {
  const spans: StateSpan[] = [];
  states.forEach((state, month) => {
    const last = spans.at(-1);
    if (state === "normal") return;
    if (last?.state === state && last.lastMonth === month - 1) {
      spans[spans.length - 1] = { ...last, lastMonth: month };
    } else {
      spans.push({ state, firstMonth: month, lastMonth: month });
    }
  });
  return spans;
}
