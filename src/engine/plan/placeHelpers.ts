// Finds start months for actions that move nothing themselves but must come before others, such as
// collecting proof before it is submitted: as early as the month's capacity allows.
import { worksFrom } from "./candidates";
import type { Option } from "./planOptions";
import type { PlanProblem } from "./planProblem";

/** Whether everything required is taken and done in time. */
function keepsOrder(starts: Option["starts"], { requires, candidates }: PlanProblem) {
  return starts.every(({ candidate, startMonth }) => {
    const mask = requires[candidate.index] as number;
    if (mask === 0) return true;
    return candidates.every((required) => {
      if (!(mask & (1 << required.index))) return true;
      const taken = starts.find((each) => each.candidate === required);
      return taken !== undefined && worksFrom(required, taken.startMonth) <= startMonth;
    });
  });
}

/**
 * @param slots actions that start in each month, 1 … last; not changed
 * @returns the whole plan, or null when it cannot be put in order
 */
export function placeHelpers(
  taken: Option["starts"],
  needed: number,
  slots: Uint8Array,
  newPerMonth: number,
  problem: PlanProblem,
): Option["starts"] | null {
  if (needed === 0) return keepsOrder(taken, problem) ? taken : null;
  const helpers = problem.candidates.filter(({ index }) => needed & (1 << index));
  const used = slots.slice();
  const place = (at: number, starts: Option["starts"]): Option["starts"] | null => {
    const helper = helpers[at];
    if (!helper) return keepsOrder(starts, problem) ? starts : null;
    for (let month = 1; month <= problem.lastStartMonth; month++) {
      if ((used[month] as number) >= newPerMonth) continue;
      used[month] = (used[month] as number) + 1;
      const found = place(at + 1, [...starts, { candidate: helper, startMonth: month }]);
      used[month] = (used[month] as number) - 1;
      if (found) return found;
    }
    return null;
  };
  return place(0, taken);
}
