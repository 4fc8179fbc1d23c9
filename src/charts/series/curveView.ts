// One term of a factor as a curve to look at: which part of it is shown, its value at any input,
// and where a handle may go. Beyond its knots a curve is flat, so nothing is hidden by stopping there.
import { roundTicks, type ValueAxis } from "./valueAxis";

/** `[input, effect in log-odds]`, inputs ascending, two at least. */
export type CurveKnots = readonly (readonly [number, number])[];

export interface CurveView {
  readonly x: ValueAxis;
  /** Log-odds; a higher effect is safer. */
  readonly y: ValueAxis;
}

/** Which inputs are labelled: how many steps at most, and in whole multiples of what. */
export interface InputTicks {
  readonly intervals: number;
  readonly grain?: number;
}

const Y_INTERVALS = 4;
const AIR = 0.14;

export function curveView(
  knots: CurveKnots,
  { intervals, grain }: InputTicks = { intervals: 5 },
): CurveView {
  const inputs = knots.map(([input]) => input);
  const effects = knots.map(([, effect]) => effect);
  const low = inputs[0] ?? 0;
  const high = inputs.at(-1) ?? 1;
  const air = (Math.max(...effects) - Math.min(...effects) || 1) * AIR;
  const bottom = Math.min(...effects) - air;
  const top = Math.max(...effects) + air;
  return {
    x: { low, high, ticks: roundTicks(low, high, intervals, grain) },
    y: { low: bottom, high: top, ticks: roundTicks(bottom, top, Y_INTERVALS) },
  };
}

/** The curve's effect, log-odds; flat beyond its ends. */
export function effectAt(knots: CurveKnots, input: number): number {
  let before = knots[0];
  if (!before || input <= before[0]) return before?.[1] ?? 0;
  for (const knot of knots) {
    if (input < knot[0]) {
      const share = (input - before[0]) / (knot[0] - before[0]);
      return before[1] + share * (knot[1] - before[1]);
    }
    before = knot;
  }
  return before[1];
}

export function clampTo({ low, high }: ValueAxis, input: number): number {
  return Math.min(high, Math.max(low, input));
}

export interface InputRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** What a handle on the curve can be set to: the fact's own range, as far as the curve goes. */
export function handleRange({ x }: CurveView, { min, max, step }: InputRange): InputRange {
  const low = snapTo({ min, max, step }, x.low);
  return { min: low, max: Math.max(low, snapTo({ min, max, step }, x.high)), step };
}

/** The nearest input that the range allows. */
export function snapTo({ min, max, step }: InputRange, input: number): number {
  const steps = Math.round((Math.min(max, Math.max(min, input)) - min) / step);
  const snapped = Math.min(max, min + steps * step);
  return Number(snapped.toPrecision(12));
}

/** How many times the odds of default at one effect are those at another. */
export function oddsRatio(effect: number, baseline: number): number {
  return Math.exp(baseline - effect);
}
