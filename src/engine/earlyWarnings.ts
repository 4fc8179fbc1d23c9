// Where a projection comes near a line that usually precedes a cut. The lines are the sources':
// utilisation over 80 % (public), the third inquiry in three months, an unusual draw, two idle
// months (articles).
import type { EarlyWarning } from "./plan/planResults";
import { ownPathsOf } from "./planPaths";
import type { ProjectionRequest } from "./results";
import { safeRatio } from "./score/compileFactors";

const UTILISATION = { near: 0.7, over: 0.8 } as const;
const INQUIRIES = { near: 2, over: 3, withinMonths: 3 } as const;
const IDLE_MONTHS = { near: 1, over: 2 } as const;
/** Shown at most, as a ratio: a line without a limit would be infinite. */
const MOST_RATIO = 9.99;

/** The first month of every kind and level, in the order of months. */
function firstOfEach(warnings: readonly EarlyWarning[]): EarlyWarning[] {
  const seen = new Set<string>();
  return warnings.filter(({ kind, level }) => {
    const key = `${kind} ${level}`;
    if (seen.has(key) || seen.has(`${kind} over`)) return false;
    seen.add(key);
    return true;
  });
}

function levelOf(value: number, line: { readonly near: number; readonly over: number }) {
  if (value > line.over || (line.over >= 1 && value === line.over)) return "over";
  return value >= line.near ? "near" : null;
}

/** @throws RequestFaultError when the request names what the model does not know */
export function earlyWarnings(request: ProjectionRequest): EarlyWarning[] {
  const { states, reviews, balanceYuan } = ownPathsOf(request).path;
  const found: EarlyWarning[] = [];
  let idle = 0;
  let wasUnusual = false;
  states.forEach(({ profile }, month) => {
    const add = (
      kind: EarlyWarning["kind"],
      value: number,
      line: { readonly near: number; readonly over: number },
    ) => {
      const level = levelOf(value, line);
      if (level) found.push({ kind, month, level, value });
    };
    const ratio = safeRatio(balanceYuan[month] as number, reviews.grantedYuan[month] as number);
    add("utilisation", Math.min(MOST_RATIO, ratio), UTILISATION);
    const inquiries = (profile.lenders.inquiries ?? [])
      .filter(({ monthsAgo }) => monthsAgo < INQUIRIES.withinMonths)
      .reduce((sum, { count }) => sum + count, 0);
    add("inquiries", inquiries, INQUIRIES);
    const isUnusual = profile.borrowing.unusualAmount === true;
    if (isUnusual && !wasUnusual)
      found.push({ kind: "unusualDraw", month, level: "over", value: 1 });
    wasUnusual = isUnusual;
    const { drawsPerMonth } = profile.borrowing;
    const isIdle = drawsPerMonth === 0 && (balanceYuan[month] as number) === 0;
    idle = isIdle ? idle + 1 : 0;
    add("idle", idle, IDLE_MONTHS);
  });
  return firstOfEach(found);
}
