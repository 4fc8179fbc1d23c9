// Piecewise-linear curves, compiled so that a look-up costs a few operations: the attribution
// evaluates them millions of times.

export interface Curve {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly slope: Float64Array;
  /** First segment that may hold a value of the bucket. */
  readonly segmentOf: Uint8Array;
  readonly bucketsPerUnit: number;
}

const BUCKETS = 256;

/** @param knots at least two `[x, y]`, x strictly ascending. Outside them the curve is flat. */
export function compileCurve(knots: readonly (readonly [number, number])[]): Curve {
  const x = Float64Array.from(knots, (knot) => knot[0]);
  const y = Float64Array.from(knots, (knot) => knot[1]);
  const last = x.length - 1;
  const slope = new Float64Array(last);
  for (let i = 0; i < last; i++) {
    slope[i] =
      ((y[i + 1] as number) - (y[i] as number)) / ((x[i + 1] as number) - (x[i] as number));
  }
  const first = x[0] as number;
  const span = (x[last] as number) - first;
  const segmentOf = new Uint8Array(BUCKETS + 1);
  for (let bucket = 0, segment = 0; bucket <= BUCKETS; bucket++) {
    const start = first + (bucket / BUCKETS) * span;
    // One segment of slack before the bucket's start absorbs the rounding of the division.
    while (segment < last - 1 && (x[segment + 1] as number) < start - span * 1e-9) segment++;
    segmentOf[bucket] = segment;
  }
  return { x, y, slope, segmentOf, bucketsPerUnit: BUCKETS / span };
}

/** The curve's value at x; flat beyond its ends. */
export function curveAt(curve: Curve, at: number): number {
  const { x, y } = curve;
  const last = x.length - 1;
  const first = x[0] as number;
  if (at <= first) return y[0] as number;
  if (at >= (x[last] as number)) return y[last] as number;
  let i = curve.segmentOf[((at - first) * curve.bucketsPerUnit) | 0] as number;
  while (at > (x[i + 1] as number)) i++;
  return (y[i] as number) + (curve.slope[i] as number) * (at - (x[i] as number));
}
