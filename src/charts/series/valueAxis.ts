// The axis of a small chart that is not in yuan: the part of the scale to show and a few round
// ticks inside it.

export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  /** Ascending, within low … high. */
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round numbers within low … high, `intervals` steps at most. `grain`: steps are whole multiples
 * of it, such as 1 for what comes in pieces and 12 for months.
 */
export function roundTicks(
  low: number,
  high: number,
  intervals: number,
  grain?: number,
): readonly number[] {
  if (grain !== undefined) {
    const grains = roundTicks(low / grain, high / grain, intervals);
    const whole = Math.ceil((grains[1] ?? 0) - (grains[0] ?? 0)) || 1;
    const first = Math.ceil(low / grain / whole);
    const count = Math.floor(high / grain / whole) - first + 1;
    return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * whole * grain + 0);
  }
  const raw = (high - low) / intervals;
  if (!(raw > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(raw));
  // A hair of slack, so that a range of exactly n steps gets its n steps.
  const step = (STEPS.find((candidate) => candidate * power >= raw * 0.9999) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-6);
  const count = Math.floor(high / step + 1e-6) - first + 1;
  // Twelve digits drop the rounding error of 3 × 0.1 and keep everything a reader can see.
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)) + 0);
}

/** Encloses the values with `air` on both sides and is at least `least` wide. */
export function enclosingAxis(
  values: ArrayLike<number>,
  air: number,
  least: number,
  intervals: number,
): ValueAxis {
  const list = Array.from(values);
  const lowest = Math.min(...list) - air;
  const highest = Math.max(...list) + air;
  const missing = Math.max(0, least - (highest - lowest)) / 2;
  const low = lowest - missing;
  const high = highest + missing;
  return { low, high, ticks: roundTicks(low, high, intervals) };
}

/** From 0 to a little over the highest value, but no further than `most`. */
export function axisFromZero(
  values: ArrayLike<number>,
  least: number,
  most: number,
  intervals: number,
): ValueAxis {
  const high = Math.min(most, Math.max(least, ...Array.from(values, (value) => value * 1.08)));
  return { low: 0, high, ticks: roundTicks(0, high, intervals) };
}
