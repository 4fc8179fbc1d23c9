// How sure a projected limit is: a band that widens with every unknown fact and with time, and is
// never narrower than the model's own uncertainty.
import { roundTo } from "../maths/rounding";
import type { Model } from "../model/modelSchema";
import type { ReviewPath } from "./runReviews";

export interface BandInputs {
  readonly model: Model;
  readonly todayIsKnown: boolean;
  /** The path with one unknown fact at its low or high percentile, each. */
  readonly variations: readonly ReviewPath[];
}

/** Ratios to a limit of 0 are taken to half the smallest line, so that they stay finite. */
const LEAST_YUAN = 250;

function logRatio(a: number, b: number): number {
  return Math.log(Math.max(a, LEAST_YUAN) / Math.max(b, LEAST_YUAN));
}

/** Half-width in log yuan that the model itself owes in a month. */
function modelHalfWidth(month: number, { model, todayIsKnown }: BandInputs): number {
  const { profileOnlyRatio, yearAheadRatio } = model.uncertainty;
  const ahead = Math.log(yearAheadRatio.value) * Math.sqrt(month / 12);
  return todayIsKnown ? ahead : Math.hypot(ahead, Math.log(profileOnlyRatio.value));
}

/** Unknown facts are taken as independent: their deviations add as squares, each on its side. */
export function bandOfPath(path: ReviewPath, inputs: BandInputs) {
  const length = path.grantedYuan.length;
  const lowYuan = new Int32Array(length);
  const highYuan = new Int32Array(length);
  const step = inputs.model.limitRule.roundingYuan.value;
  for (let month = 0; month < length; month++) {
    const granted = path.grantedYuan[month] as number;
    const own = modelHalfWidth(month, inputs);
    let below = own * own;
    let above = own * own;
    for (const variation of inputs.variations) {
      const deviation = logRatio(variation.grantedYuan[month] as number, granted);
      if (deviation < 0) below += deviation * deviation;
      else above += deviation * deviation;
    }
    const low = granted * Math.exp(-Math.sqrt(below));
    const high = Math.max(granted, above > own * own ? LEAST_YUAN : 0) * Math.exp(Math.sqrt(above));
    // Outwards to whole steps: rounding must not narrow the band; a known limit stays a point.
    const exact = below === 0 && above === 0;
    lowYuan[month] = path.suspended[month] ? 0 : exact ? granted : roundTo(low - step / 2, step);
    highYuan[month] = exact ? granted : -roundTo(-high - step / 2, step);
  }
  return { lowYuan, highYuan };
}
