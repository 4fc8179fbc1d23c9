// Where a person's own entries begin: nothing is known, nothing is planned.
import { NO_HABITS, UNKNOWN_PROFILE } from "../profile/profile";
import { PROJECTION_MONTHS, type Scenario } from "../profile/scenario";

export function ownScenario(startMonth: string): Scenario {
  return {
    productId: "jiebei",
    profile: UNKNOWN_PROFILE,
    before: null,
    habits: NO_HABITS,
    actions: [],
    events: [],
    reference: "healthy",
    months: PROJECTION_MONTHS.usual,
    startMonth,
  };
}
