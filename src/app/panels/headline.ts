// The figures of the one-sentence answer: where the limit stands, where it came from, where it is
// going. Pure; the panel turns them into words.
import type { LineState, Projection } from "../../engine";

export interface Headline {
  readonly state: LineState;
  readonly nowYuan: number;
  readonly grantedYuan: number;
  readonly formerYuan: number | null;
  /** Months until the former limit is reached again; null if not within the projection. */
  readonly backAfterMonths: number | null;
  /** The same without the measures. */
  readonly withoutBackAfterMonths: number | null;
  /** First later month in which a suspended line can be used again; null if none, or not suspended. */
  readonly resumesAfterMonths: number | null;
  readonly endYuan: number;
  readonly endMonth: number;
  readonly hasMeasures: boolean;
  readonly withoutEndYuan: number;
}

function firstMonthAtLeast(path: Int32Array, yuan: number): number | null {
  const month = path.findIndex((limit) => limit >= yuan);
  return month < 0 ? null : month;
}

function backMonthOf(path: Int32Array, formerYuan: number | null): number | null {
  return formerYuan === null ? null : firstMonthAtLeast(path, formerYuan);
}

export function headlineOf(projection: Projection, hasMeasures: boolean): Headline {
  const { usableYuan, grantedYuan, withoutActionsYuan, formerLimitYuan, months, state } =
    projection;
  return {
    state: state[0] ?? "normal",
    nowYuan: usableYuan[0] ?? 0,
    grantedYuan: grantedYuan[0] ?? 0,
    formerYuan: formerLimitYuan,
    backAfterMonths: backMonthOf(usableYuan, formerLimitYuan),
    withoutBackAfterMonths: backMonthOf(withoutActionsYuan, formerLimitYuan),
    resumesAfterMonths: state[0] === "suspended" ? firstMonthAtLeast(usableYuan, 1) : null,
    endYuan: usableYuan[months] ?? 0,
    endMonth: months,
    hasMeasures,
    withoutEndYuan: withoutActionsYuan[months] ?? 0,
  };
}
