// A plan that has been found, told in full: its limits, its money and what each action brings.
import { plannedActions } from "./findBestPlan";
import { keyOfStarts } from "./plan/groupOptions";
import type { PlanProblem } from "./plan/planProblem";
import type { PlanKind, PlanRequest, RecoveryPlan } from "./plan/planResults";
import type { FoundPlan } from "./plan/searchQuestion";
import { sharesOfPlan, usableOfPlan } from "./plan/sharesOfPlan";

export interface Sought {
  readonly kind: PlanKind;
  readonly found: FoundPlan;
  readonly proven: boolean;
  readonly withoutAction: string | null;
}

function moneyByMonthOf({ starts }: FoundPlan, problem: PlanProblem): number[] {
  const money = new Array<number>(problem.months + 1).fill(0);
  for (const { candidates, options } of problem.groups) {
    const own = starts
      .filter(({ candidate }) => candidates.includes(candidate))
      .sort((a, b) => a.candidate.index - b.candidate.index);
    const key = keyOfStarts(own);
    const row = options.find((option) => keyOfStarts(option.starts) === key)?.moneyYuan;
    row?.forEach((yuan, t) => {
      money[t] = (money[t] as number) + yuan;
    });
  }
  return money;
}

export function describePlan(
  sought: Sought,
  request: PlanRequest,
  problem: PlanProblem,
): RecoveryPlan {
  const { found, kind, proven, withoutAction } = sought;
  const { limitYuan, byMonth } = request;
  const usableYuan = usableOfPlan(found.starts, problem);
  const reached = usableYuan.findIndex((yuan, t) => t > 0 && yuan >= limitYuan);
  const gainMonth = Math.max(byMonth, reached);
  const { gainYuan, shares } = sharesOfPlan(found.starts, gainMonth, problem);
  return {
    kinds: [kind],
    withoutAction,
    proven,
    actions: plannedActions(found.starts),
    effort: found.effort,
    moneyYuan: moneyByMonthOf(found, problem),
    moneyPeakYuan: found.moneyPeakYuan,
    usableYuan,
    reachedMonth: reached < 0 ? null : reached,
    gainMonth,
    gainYuan,
    shares,
  };
}

/** The same for plans with the same actions and months. */
export function signatureOf({ starts }: FoundPlan): string {
  return starts
    .map(({ candidate, startMonth }) => `${candidate.index}@${startMonth}`)
    .sort()
    .join(" ");
}
