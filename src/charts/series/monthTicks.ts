// Which months get a label on the time axis: as many as have room, at steps that divide a year.

const STEPS = [1, 2, 3, 6, 12, 24];

/** Month indices from 0 to `lastMonth`, at least `labelPx` apart on an axis of `pxPerMonth`. */
export function monthTicks(
  lastMonth: number,
  pxPerMonth: number,
  labelPx: number,
): readonly number[] {
  const step = STEPS.find((months) => months * pxPerMonth >= labelPx) ?? lastMonth + 1;
  return Array.from({ length: Math.floor(lastMonth / step) + 1 }, (_, i) => i * step);
}
