// One month from the reference limit through every push to the usable limit. Each step begins
// where the one before it ended; running sums may pass 0 or the reference.
import type { Projection } from "../../engine";
import { type Grouping, splitRest } from "./groupContributions";
import { monthPushes, type Push } from "./largestPushes";
import { niceTicks, type YuanAxis } from "./niceTicks";

export interface WaterfallStep {
  /** The factor's id; null for the rest. */
  readonly factorId: string | null;
  readonly members: readonly string[];
  /** Signed whole yuan of the step. */
  readonly yuan: number;
  readonly fromYuan: number;
  readonly toYuan: number;
}

export interface WaterfallSteps {
  readonly referenceYuan: number;
  readonly limitYuan: number;
  readonly steps: readonly WaterfallStep[];
  readonly axis: YuanAxis;
}

/** Largest absolute push of the month first, the rest last. */
export function waterfallSteps(
  projection: Projection,
  month: number,
  grouping: Grouping,
  pinnedId: string | null = null,
): WaterfallSteps {
  const { alone, rest } = splitRest(monthPushes(projection, month), grouping, pinnedId);
  const rows = [
    ...alone.map(({ factorId, yuan }) => ({ factorId, members: [factorId], yuan })),
    ...(rest.length === 0 ? [] : [sumOf(rest)]),
  ];
  const referenceYuan = projection.referenceYuan[month] ?? 0;
  const limitYuan = projection.usableYuan[month] ?? 0;
  let at = referenceYuan;
  const steps = rows.map((row) => {
    const fromYuan = at;
    at += row.yuan;
    return { ...row, fromYuan, toYuan: at };
  });
  const sums = [referenceYuan, limitYuan, ...steps.map(({ toYuan }) => toYuan)];
  return {
    referenceYuan,
    limitYuan,
    steps,
    axis: niceTicks(Math.min(...sums), Math.max(...sums), 4),
  };
}

function sumOf(rest: readonly Push[]): Pick<WaterfallStep, "factorId" | "members" | "yuan"> {
  return {
    factorId: null,
    members: rest.map(({ factorId }) => factorId),
    yuan: rest.reduce((sum, { yuan }) => sum + yuan, 0),
  };
}
