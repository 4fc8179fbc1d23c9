// A yuan axis: its ends enclose the data and 0 with a little air, its few ticks stand at 1, 2, 2.5
// or 5 times a power of ten.

export interface YuanAxis {
  readonly lowYuan: number;
  readonly highYuan: number;
  /** Ascending, 0 among them. */
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
/** The axis of a line that is 0 throughout still needs a height. */
const EMPTY_HIGH_YUAN = 1_000;
const AIR = 0.03;

/** `intervals`: the most steps that would fit between the outermost data. */
export function niceTicks(lowest: number, highest: number, intervals = 4): YuanAxis {
  const low = Math.min(0, lowest);
  const high = highest <= 0 && low === 0 ? EMPTY_HIGH_YUAN : Math.max(0, highest);
  const step = niceStep((high - low) / intervals);
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  const air = (high - low) * AIR;
  return {
    lowYuan: low < 0 ? low - air : 0,
    highYuan: high > 0 ? high + air : 0,
    // `+ 0` turns −0 into 0.
    ticks: Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step + 0),
  };
}

/** The smallest nice step not below `raw`, at least one yuan. */
function niceStep(raw: number): number {
  if (raw <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = STEPS.find((candidate) => candidate * power >= raw) ?? 10;
  return Math.max(1, Math.round(step * power));
}
