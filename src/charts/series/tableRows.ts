// Every factor × month in exact yuan, with the sum that a reader can check:
// reference limit + all pushes = usable limit.
import type { Projection } from "../../engine";
import { rankFactors } from "./rankFactors";

export type TableScope = "pushing" | "all";

export interface TableRow {
  readonly factorId: string;
  readonly yuan: Int32Array;
}

export interface TableRows {
  /** Largest over the whole period first. */
  readonly factors: readonly TableRow[];
  /** Sum of all factors by month, also of those that are not shown: they add 0. */
  readonly sumYuan: Int32Array;
  /** The largest absolute push of the table, for the tint of the cells; 0 when nothing pushes. */
  readonly largestYuan: number;
  /** How many factors never push in any month. */
  readonly idleCount: number;
}

export function tableRows(projection: Projection, scope: TableScope): TableRows {
  const ranked = rankFactors(projection);
  const pushing = ranked.filter(({ totalYuan }) => totalYuan > 0);
  const sumYuan = new Int32Array(projection.months + 1);
  let largestYuan = 0;
  for (const { yuan } of pushing) {
    yuan.forEach((value, month) => {
      sumYuan[month] = (sumYuan[month] ?? 0) + value;
      largestYuan = Math.max(largestYuan, Math.abs(value));
    });
  }
  return {
    factors: scope === "all" ? ranked : pushing,
    sumYuan,
    largestYuan,
    idleCount: ranked.length - pushing.length,
  };
}
