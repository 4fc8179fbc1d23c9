// All presets, in the order of the gallery.
import { PROJECTION_MONTHS, type Scenario } from "../scenario";
import type { CaseStudy } from "./caseStudy";
import { caseA, caseB, fullRepayer, lisi000, lisi003, zhangsan003 } from "./fallsFromBorrowing";
import { publicIdle, zhangsan000 } from "./fallsFromIdleness";
import { cardOverdue, huabeiOverdue } from "./fallsFromOverdues";

export const CASES: readonly CaseStudy[] = [
  caseA,
  zhangsan000,
  lisi000,
  caseB,
  cardOverdue,
  huabeiOverdue,
  zhangsan003,
  lisi003,
  fullRepayer,
  publicIdle,
];

/** A case as a scenario that starts at its low point, measured against the time before. */
export function caseScenario(
  study: CaseStudy,
  startMonth: string,
  months: number = PROJECTION_MONTHS.usual,
): Scenario {
  return {
    productId: study.productId,
    profile: study.after,
    before: study.before,
    habits: study.habits,
    actions: study.actions,
    events: study.events,
    reference: "before",
    months,
    startMonth,
  };
}
