// Where the timeline's plot lies inside its chart, in pixels. Recharts is given these margins, so
// that pointer positions and the tooltip can be worked out without asking it.

export interface PlotFrame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  /** Height under the plot: the strip of happenings and the month labels. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Ends of the time axis in months: half a column beyond the first and last point. */
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly pxPerMonth: number;
  readonly columnPx: number;
  /** Whether there is room to name the lines at their right ends. */
  readonly namesLines: boolean;
}

const AXIS_PX = 52;
/** Between plot and month labels: what happens in a month is marked here. */
export const STRIP_PX = 22;
const MONTH_LABELS_PX = 40;
const LINE_NAMES_PX = 148;
/** Half the widest month label, which stands under the last column's middle. */
const LAST_TICK_PX = 18;
const WIDE_FROM_PX = 620;
const WIDEST_COLUMN_PX = 44;
const HALF_COLUMN = 0.55;

/** `firstMonth` is −1 when a point before today is drawn, else 0. */
export function plotFrame(width: number, firstMonth: number, lastMonth: number): PlotFrame {
  const namesLines = width >= WIDE_FROM_PX;
  const right = namesLines ? LINE_NAMES_PX : LAST_TICK_PX;
  const fromMonth = firstMonth - HALF_COLUMN;
  const toMonth = lastMonth + HALF_COLUMN;
  const pxPerMonth = Math.max(1, width - AXIS_PX - right) / (toMonth - fromMonth);
  return {
    width,
    height: (namesLines ? 400 : 300) + STRIP_PX,
    top: 26,
    bottom: STRIP_PX + MONTH_LABELS_PX,
    left: AXIS_PX,
    right,
    fromMonth,
    toMonth,
    pxPerMonth,
    columnPx: Math.min(WIDEST_COLUMN_PX, pxPerMonth * 0.74),
    namesLines,
  };
}

export function monthX(frame: PlotFrame, month: number): number {
  return frame.left + (month - frame.fromMonth) * frame.pxPerMonth;
}

/** The month whose column is nearest to `x`; the point before today cannot be chosen. */
export function monthAt(frame: PlotFrame, x: number, lastMonth: number): number {
  const month = Math.round((x - frame.left) / frame.pxPerMonth + frame.fromMonth);
  return Math.min(lastMonth, Math.max(0, month));
}

/** Beside the month, on the side that has room, and never outside the chart. */
export function besideMonth(frame: PlotFrame, month: number, boxPx: number): number {
  const x = monthX(frame, month);
  const gap = frame.columnPx / 2 + 10;
  const wanted = x > frame.width / 2 ? x - gap - boxPx : x + gap;
  return Math.max(0, Math.min(frame.width - boxPx, wanted));
}
