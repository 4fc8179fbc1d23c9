// A curve cut into equal cells such that every knot lies on a border: a look-up is one index and
// two loads, without a search or a branch. For the attribution's hot loop.

type Knots = readonly (readonly [number, number])[];

export interface DenseCurve {
  readonly low: number;
  readonly high: number;
  readonly cellsPerUnit: number;
  /** Within a cell: y = intercept + slope · x. One cell more than needed, for x = high. */
  readonly intercept: Float64Array;
  readonly slope: Float64Array;
  /** The same lines over x counted in cells from the low end. */
  readonly perCell: { readonly intercept: Float64Array; readonly slope: Float64Array };
}

/** Knots are read to four decimals. */
const UNITS = 10_000;
const MOST_CELLS = 8_192;

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Cells that the curve needs so that knots fall on borders; the model's check refuses too many. */
function cellsOf(knots: Knots): { readonly count: number; readonly width: number } {
  const x = knots.map((knot) => Math.round(knot[0] * UNITS));
  const first = x[0] as number;
  const unit = x.reduce((divisor, at) => greatestCommonDivisor(at - first, divisor), 0);
  return { count: ((x.at(-1) as number) - first) / unit, width: unit / UNITS };
}

export function fitsDense(knots: Knots): boolean {
  return cellsOf(knots).count <= MOST_CELLS;
}

export function compileDense(knots: Knots): DenseCurve {
  const { count, width } = cellsOf(knots);
  const [low] = knots[0] as readonly [number, number];
  const [high] = knots.at(-1) as readonly [number, number];
  const intercept = new Float64Array(count + 1);
  const slope = new Float64Array(count + 1);
  let segment = 0;
  for (let cell = 0; cell <= count; cell++) {
    const middle = low + (cell + 0.5) * width;
    while (segment < knots.length - 2 && middle > (knots[segment + 1]?.[0] as number)) segment++;
    const [x0, y0] = knots[segment] as readonly [number, number];
    const [x1, y1] = knots[segment + 1] as readonly [number, number];
    slope[cell] = (y1 - y0) / (x1 - x0);
    intercept[cell] = y0 - (slope[cell] as number) * x0;
  }
  const perCell = {
    slope: slope.map((rise) => rise * width),
    intercept: intercept.map((at, cell) => at + (slope[cell] as number) * low),
  };
  return { low, high, cellsPerUnit: 1 / width, intercept, slope, perCell };
}

/** The curve with every y multiplied. */
export function scaleDense(curve: DenseCurve, by: number): DenseCurve {
  const scaled = (row: Float64Array) => row.map((value) => value * by);
  return {
    ...curve,
    intercept: scaled(curve.intercept),
    slope: scaled(curve.slope),
    perCell: { intercept: scaled(curve.perCell.intercept), slope: scaled(curve.perCell.slope) },
  };
}

/** The curve's value at x; flat beyond its ends. */
export function denseAt(curve: DenseCurve, x: number): number {
  const { low, high, intercept, slope } = curve;
  const at = x <= low ? low : x >= high ? high : x;
  const cell = ((at - low) * curve.cellsPerUnit) | 0;
  return (intercept[cell] as number) + (slope[cell] as number) * at;
}
