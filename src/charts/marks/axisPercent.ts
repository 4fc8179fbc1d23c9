// Where a yuan value lies on an axis, in per cent of the axis' width.
import type { YuanAxis } from "../series/niceTicks";

export function axisPercent({ lowYuan, highYuan }: YuanAxis, yuan: number): number {
  const percent = ((yuan - lowYuan) / (highYuan - lowYuan)) * 100;
  return Math.round(percent * 100) / 100;
}
