// One path for all months of a series: a rectangle for each month that it pushes in the given
// direction. One element a series instead of one a month keeps an update within a frame.
import type { StackedSeries } from "../series/stackSeries";
import type { PushSign } from "./pushColour";

type Scale = (value: number) => number | undefined;

/** Empty when the series never pushes in that direction. */
export function columnPath(
  series: StackedSeries,
  sign: PushSign,
  x: Scale,
  y: Scale,
  columnPx: number,
): string {
  let path = "";
  series.yuan.forEach((push, month) => {
    if (sign === "up" ? push <= 0 : push >= 0) return;
    const left = round((x(month) ?? 0) - columnPx / 2);
    const from = round(y(series.fromYuan[month] ?? 0) ?? 0);
    const to = round(y(series.toYuan[month] ?? 0) ?? 0);
    path += `M${left} ${from}h${round(columnPx)}V${to}h${-round(columnPx)}z`;
  });
  return path;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
