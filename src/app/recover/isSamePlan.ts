// Whether two lists of planned actions are the same plan: the same actions from the same months.
import type { PlannedAction } from "../../profile/scenario";

function keyOf(actions: readonly PlannedAction[]): string {
  return actions
    .map(({ actionId, startMonth }) => `${actionId}@${startMonth}`)
    .sort()
    .join(" ");
}

export function isSamePlan(
  one: readonly PlannedAction[],
  other: readonly PlannedAction[],
): boolean {
  return keyOf(one) === keyOf(other);
}
