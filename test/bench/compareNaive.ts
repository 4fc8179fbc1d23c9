// Sets the engine's contributions beside the naive ones: how much faster, and how far apart.
import { exactContributions, type RealisedSides } from "../../src/engine/attribute/attributeLimit";
import { checkRequest, project } from "../../src/engine/project";
import { pathsOfRequest, type RequestPaths } from "../../src/engine/requestPaths";
import type { ProjectionRequest } from "../../src/engine/results";
import { leanWorth } from "./leanWorth";
import { byCoalition, byMarginal, type Contributions } from "./naiveContributions";
import { measure, millisecondsOf } from "./timing";

export function sidesOf({ own, reference }: RequestPaths): RealisedSides {
  return {
    own: own.paths,
    reference: reference.paths,
    ownPath: own.reviews,
    referencePath: reference.reviews,
    referenceUtilisationEffect: reference.reviews.utilisationEffect,
  };
}

export interface Comparison {
  readonly factors: number;
  /** A whole recompute by the engine, not its attribution alone. */
  readonly engineMs: number;
  readonly coalitionsMs: number;
  readonly coalitionsRatio: number;
  readonly marginalsMs: number;
  readonly marginalsRatio: number;
  /** Largest difference between the engine's contributions before rounding and the naive ones. */
  readonly largestGapYuan: number;
}

function largestGap(a: Contributions, b: Contributions): number {
  let gap = 0;
  a.forEach((row, i) => {
    row.forEach((value, month) => {
      gap = Math.max(gap, Math.abs(value - (b[i]?.[month] as number)));
    });
  });
  return gap;
}

/** Other programs only ever slow a run down, so the fastest of a few is compared. */
function fastestOf<T>(runs: number, work: () => T) {
  return Array.from({ length: runs }, () => millisecondsOf(work)).reduce((best, next) =>
    next.ms < best.ms ? next : best,
  );
}

/** Evaluates everything in full, nothing is sampled or extrapolated. */
export function compareNaive(request: ProjectionRequest, runs: number): Comparison {
  const found = pathsOfRequest(request, checkRequest(request));
  const exact = exactContributions(sidesOf(found), found.context);
  const players = exact.factorIndices;
  const worth = leanWorth(found);
  const length = request.months + 1;

  // A few factors first, so that no way is timed before it is compiled.
  byMarginal(worth, players.slice(0, 8), length);
  byCoalition(worth, players.slice(0, 8), length);
  const coalitions = fastestOf(3, () => byCoalition(worth, players, length));
  const marginals = millisecondsOf(() => byMarginal(worth, players, length));
  const engineMs = measure(() => project(request), runs).fastestMs;
  return {
    factors: players.length,
    engineMs,
    coalitionsMs: coalitions.ms,
    coalitionsRatio: coalitions.ms / engineMs,
    marginalsMs: marginals.ms,
    marginalsRatio: marginals.ms / engineMs,
    largestGapYuan: Math.max(
      largestGap(exact.yuan, coalitions.result),
      largestGap(exact.yuan, marginals.result),
    ),
  };
}
