// The rule, tabulated: the share of the former limit that is left, for a standing before the fall, a
// loss of log-odds and a loss of scale, at a balance before and after it. Each point settles the
// balance against the limit that it helps to set, as the simulation does on its first day, so the
// spiral is in it. All combinations of causes then cost a look-up each.
import { curveAt } from "../maths/curve";
import { scoreOf } from "../score/scoreProfile";
import type { Rule } from "../simulate/startingPoint";

export interface Axis {
  readonly from: number;
  readonly step: number;
  readonly count: number;
}

export interface FallGrid {
  /** Log-odds before the fall, without the line's own utilisation. */
  readonly base: Axis;
  /** Log-odds that the fall takes or gives, without the line's own utilisation. */
  readonly loss: Axis;
  /** Log of what multiplies income and policy. */
  readonly scale: Axis;
}

/** Values over the grid: index (base · losses + loss) · scales + scale. */
export type FallTable = Float64Array;

const MOST_STEPS = 60;
const CLOSE_ENOUGH = 1e-3;

export function axisOver(low: number, high: number, count: number): Axis {
  const width = Math.max(high - low, 0.2);
  return { from: low, step: width / (count - 1), count };
}

export function sizeOf({ base, loss, scale }: FallGrid): number {
  return base.count * loss.count * scale.count;
}

export interface BalanceCourse {
  /** Balance over the former limit, before the fall and now. */
  readonly before: number;
  readonly now: number;
}

export interface FallRule {
  /** Log-odds without the line's own utilisation. */
  readonly base: number;
  readonly loss: number;
  readonly scale: number;
}

/** The share of the former limit that is left at one point of the grid, unrounded. */
export type ShareLeft = (at: FallRule) => number;

export function shareLeftBy({ before, now }: BalanceCourse, { model, compiled }: Rule): ShareLeft {
  const multipleAt = (effects: number) =>
    curveAt(compiled.scoreMultiple, scoreOf(effects, compiled.healthyEffects, model));
  const atFormerLimit = compiled.utilisationEffect(before);
  return ({ base, loss, scale }) => {
    const factor = Math.exp(scale) / multipleAt(base + atFormerLimit);
    let share = 1;
    for (let i = 0; i < MOST_STEPS; i++) {
      const ratio = now > 0 ? now / Math.max(share, 1e-9) : 0;
      const next = factor * multipleAt(base + loss + compiled.utilisationEffect(ratio));
      const isSettled = Math.abs(next - share) < CLOSE_ENOUGH;
      share = next;
      if (isSettled || now === 0) break;
    }
    return share;
  };
}

/**
 * Where the spiral sets in, the share jumps; between two points on either side of the jump the table
 * says something in between, however fine it is.
 *
 * @param leastShare what stands for a limit of 0, so that its logarithm is finite
 * @returns log of the share of the former limit that is left
 */
export function tabulateFall(
  grid: FallGrid,
  course: BalanceCourse,
  leastShare: number,
  rule: Rule,
): FallTable {
  const table = new Float64Array(sizeOf(grid));
  const shareLeft = shareLeftBy(course, rule);
  let index = 0;
  for (let b = 0; b < grid.base.count; b++) {
    const base = grid.base.from + b * grid.base.step;
    for (let l = 0; l < grid.loss.count; l++) {
      const loss = grid.loss.from + l * grid.loss.step;
      for (let s = 0; s < grid.scale.count; s++) {
        const scale = grid.scale.from + s * grid.scale.step;
        table[index++] = Math.log(Math.max(leastShare, shareLeft({ base, loss, scale })));
      }
    }
  }
  return table;
}

/** Where a point lies between the cells of an axis; beyond the ends it is held at them. */
function cellOf({ from, step, count }: Axis, at: number): number {
  const position = (at - from) / step;
  return position <= 0 ? 0 : position >= count - 1 ? count - 1 - 1e-9 : position;
}

/** A place in a grid, found once and read in several tables. */
export interface Place {
  index: number;
  row: number;
  plane: number;
  partOfBase: number;
  partOfLoss: number;
  partOfScale: number;
}

export const newPlace = (): Place => ({
  index: 0,
  row: 0,
  plane: 0,
  partOfBase: 0,
  partOfLoss: 0,
  partOfScale: 0,
});

/** Overwrites `place`: the diagnosis looks up a million of them. */
export function locate(
  place: Place,
  { base, loss, scale }: FallGrid,
  atBase: number,
  atLoss: number,
  atScale: number,
): void {
  const b = cellOf(base, atBase);
  const l = cellOf(loss, atLoss);
  const s = cellOf(scale, atScale);
  const row = scale.count;
  const plane = loss.count * row;
  place.row = row;
  place.plane = plane;
  place.index = (b | 0) * plane + (l | 0) * row + (s | 0);
  place.partOfBase = b - (b | 0);
  place.partOfLoss = l - (l | 0);
  place.partOfScale = s - (s | 0);
}

/** Trilinear between the grid's points. */
export function readAt(t: FallTable, place: Place): number {
  const { index: i, row, partOfBase: fb, partOfLoss: fl, partOfScale: fs } = place;
  const j = i + place.plane;
  const t0 = t[i] as number;
  const t1 = t[i + row] as number;
  const t2 = t[j] as number;
  const t3 = t[j + row] as number;
  const a0 = t0 + ((t[i + 1] as number) - t0) * fs;
  const a1 = t1 + ((t[i + row + 1] as number) - t1) * fs;
  const a2 = t2 + ((t[j + 1] as number) - t2) * fs;
  const a3 = t3 + ((t[j + row + 1] as number) - t3) * fs;
  const low = a0 + (a1 - a0) * fl;
  return low + (a2 + (a3 - a2) * fl - low) * fb;
}

const lookedUp = newPlace();

export function lookUp(
  table: FallTable,
  grid: FallGrid,
  atBase: number,
  atLoss: number,
  atScale: number,
): number {
  locate(lookedUp, grid, atBase, atLoss, atScale);
  return readAt(table, lookedUp);
}

/** A table in which the standing before the fall is only known up to a standard deviation. */
export function blurBase(table: FallTable, grid: FallGrid, deviation: number): FallTable {
  if (deviation <= 0) return table;
  const { base, loss, scale } = grid;
  const plane = loss.count * scale.count;
  const shift = (Math.sqrt(3) * deviation) / base.step;
  const blurred = new Float64Array(table.length);
  for (let b = 0; b < base.count; b++) {
    // Three points with the mean and variance of a normal distribution.
    for (const [by, weight] of [
      [-shift, 1 / 6],
      [0, 2 / 3],
      [shift, 1 / 6],
    ] as const) {
      const at = Math.min(base.count - 1 - 1e-9, Math.max(0, b + by));
      const cell = at | 0;
      const part = at - cell;
      for (let i = 0; i < plane; i++) {
        const low = table[cell * plane + i] as number;
        const high = table[(cell + 1) * plane + i] as number;
        const target = b * plane + i;
        blurred[target] = (blurred[target] as number) + weight * (low * (1 - part) + high * part);
      }
    }
  }
  return blurred;
}
