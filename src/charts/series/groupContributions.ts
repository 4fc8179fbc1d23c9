// Contributions as the series that a chart shows: every factor that pushes, or the largest ones
// and the rest as one. Grouping never changes a month's sum.
import type { Projection } from "../../engine";
import { rankFactors } from "./rankFactors";

export type Grouping = "top" | "all";

/** Six are what a reader can tell apart by colour and keep in mind. */
const TOP_FACTOR_COUNT = 6;

export interface ContributionSeries {
  /** The factor's id; null for the rest. */
  readonly factorId: string | null;
  /** The factors whose yuan are in this series. */
  readonly members: readonly string[];
  /** Whole yuan by month. */
  readonly yuan: Int32Array;
}

/** Which items stand alone: the largest, and a pinned one that would vanish in the rest. */
export function splitRest<Item extends { readonly factorId: string }>(
  ranked: readonly Item[],
  grouping: Grouping,
  pinnedId: string | null,
): { readonly alone: readonly Item[]; readonly rest: readonly Item[] } {
  const isAlone = (item: Item, rank: number) =>
    grouping === "all" || rank < TOP_FACTOR_COUNT || item.factorId === pinnedId;
  const rest = ranked.filter((item, rank) => !isAlone(item, rank));
  // A rest of one would hide its name and save nothing.
  return rest.length <= 1 ? { alone: ranked, rest: [] } : { alone: ranked.filter(isAlone), rest };
}

/** Largest over the whole period first, the rest last; factors that never push are left out. */
export function groupContributions(
  projection: Projection,
  grouping: Grouping,
  pinnedId: string | null = null,
): readonly ContributionSeries[] {
  const pushing = rankFactors(projection).filter(({ totalYuan }) => totalYuan > 0);
  const { alone, rest } = splitRest(pushing, grouping, pinnedId);
  const single = alone.map(({ factorId, yuan }) => ({ factorId, members: [factorId], yuan }));
  if (rest.length === 0) return single;
  const yuan = new Int32Array(projection.months + 1);
  for (const member of rest) {
    member.yuan.forEach((value, month) => {
      yuan[month] = (yuan[month] ?? 0) + value;
    });
  }
  return [...single, { factorId: null, members: rest.map(({ factorId }) => factorId), yuan }];
}
