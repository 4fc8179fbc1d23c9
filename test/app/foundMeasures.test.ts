// What a case says of its own measures is what the planner finds: nothing better for as little effort, or
// exactly the better plan that is told.
import { describe, expect, test } from "vitest";
import { planRecovery, project, shippedModel } from "../../src/engine";
import type { CaseStudy } from "../../src/profile/cases/caseStudy";
import { CASES, caseScenario } from "../../src/profile/cases/cases";
import { FOUND_MEASURES } from "../../src/profile/cases/foundMeasures";

/** Where the article tells of no month. */
const USUAL_MONTH = 6;
/** As many beginnings a month as the page allows at first. */
const USUAL_STARTS = 3;

function effortOf({ actions }: CaseStudy): number {
  return actions.reduce(
    (sum, { actionId }) =>
      sum + (shippedModel.actions.find(({ id }) => id === actionId)?.effort.value ?? 0),
    0,
  );
}

function search(study: CaseStudy) {
  const { productId, ...scenario } = caseScenario(study, "2026-11");
  const projection = { ...scenario, months: 12, product: productId, model: shippedModel };
  const byMonth = study.printed.recoveredMonth ?? USUAL_MONTH;
  const ownYuan = project(projection).usableYuan[byMonth] ?? 0;
  const ownEffort = effortOf(study);
  const starts = study.actions.map(({ startMonth }) => startMonth);
  const mostAtOnce = Math.max(
    ...starts.map((month) => starts.filter((each) => each === month).length),
  );
  const outcome = planRecovery({
    projection: { ...projection, actions: [] },
    limitYuan: ownYuan,
    byMonth,
    limits: {
      effortMost: ownEffort,
      moneyMostYuan: null,
      newPerMonth: Math.max(mostAtOnce, USUAL_STARTS),
      lastStartMonth: 6,
    },
    settings: Object.fromEntries(
      study.actions.flatMap(({ actionId, params }) => (params ? [[actionId, { params }]] : [])),
    ),
  });
  return { outcome, byMonth, ownYuan, ownEffort };
}

describe("what a case says of its own measures", () => {
  test.each(CASES.filter(({ actions }) => actions.length > 0))("$id", (study) => {
    const { outcome, byMonth, ownYuan, ownEffort } = search(study);
    const best = (kind: "leastEffort" | "highest") =>
      outcome.plans.find(({ kinds }) => kinds.includes(kind));
    const [easiest, highest] = [best("leastEffort"), best("highest")];
    expect([easiest?.proven, highest?.proven]).toEqual([true, true]);
    const leastEffort = easiest?.effort ?? Number.NaN;
    const mostYuan = highest?.usableYuan[byMonth] ?? Number.NaN;
    expect(FOUND_MEASURES[study.id]).toEqual({
      byMonth,
      ownYuan,
      ownEffort,
      leastEffort,
      mostYuan,
    });
    expect(mostYuan, "found or beaten").toBeGreaterThanOrEqual(ownYuan);
    expect(leastEffort, "found or beaten").toBeLessThanOrEqual(ownEffort);
  });

  test("is told of no other case", () => {
    const withMeasures = CASES.filter(({ actions }) => actions.length > 0).map(({ id }) => id);
    expect(Object.keys(FOUND_MEASURES)).toEqual(withMeasures);
  });
});
