// A ledger as the one month that the waterfall draws: from the former limit through every factor,
// the passing of time and what stays unexplained, to the limit that was really seen.
import type { ChangeLedger, Projection } from "../../engine";

/** Rows that are no factors. */
export const UNEXPLAINED = { unexplained: "unexplained", time: "time" } as const;

export function explainedProjection(ledger: ChangeLedger): Projection {
  const row = (factorId: string, yuan: number) => ({ factorId, yuan: Int32Array.of(yuan) });
  return {
    ...ledger.projection,
    months: 0,
    referenceYuan: Int32Array.of(ledger.fromYuan),
    usableYuan: Int32Array.of(ledger.toYuan),
    contributions: [
      ...ledger.byFactor.map(({ factorId, yuan }) => row(factorId, yuan)),
      row(UNEXPLAINED.time, ledger.timeYuan),
      row(UNEXPLAINED.unexplained, ledger.unexplainedYuan),
    ],
  };
}
