// The drawing of all plan lanes as four paths: running measures, their months without effect yet,
// events, and arrows for what lies beyond the end.
import type { LaneSpan } from "../series/laneSpans";
import { monthX, type PlotFrame } from "./plotFrame";

/** A row: the name, and under it the bar with its handle. */
export const LANE_PX = 46;
/** The middle of the bar, from the row's top. */
const BAR_MIDDLE_PX = 31;
const BAR_PX = 8;
const DIAMOND_PX = 8;

export interface LanePaths {
  readonly running: string;
  readonly waiting: string;
  readonly events: string;
  readonly beyond: string;
}

export function lanePaths(spans: readonly LaneSpan[], frame: PlotFrame): LanePaths {
  const end = frame.width - frame.right;
  const paths = { running: "", waiting: "", events: "", beyond: "" };
  spans.forEach(({ kind, month, effectMonth, beyond }, row) => {
    const x = pixel(monthX(frame, month));
    const y = row * LANE_PX + BAR_MIDDLE_PX;
    const bar = (from: number, to: number) =>
      to - from < 0.5 ? "" : `M${from} ${y - BAR_PX / 2}H${pixel(to)}v${BAR_PX}H${from}z`;
    const takesEffect = pixel(Math.min(end, monthX(frame, effectMonth)));
    if (beyond) {
      paths.beyond += `M${x + 11} ${y - 5}l6 5l-6 5`;
    } else if (kind === "event") {
      const s = DIAMOND_PX;
      paths.events += `M${x} ${y - s}l${s} ${s}l${-s} ${s}l${-s} ${-s}z`;
    } else {
      paths.waiting += bar(x, takesEffect);
      paths.running += bar(takesEffect, end);
    }
  });
  return paths;
}

function pixel(px: number): number {
  return Math.round(px * 10) / 10;
}
