// One line of JSON per preset: the path without and with its measures, and the largest pushes at
// the low point. Run with `npm run cases`.
import { type Projection, project, shippedModel } from "../../src/engine";
import type { CaseStudy } from "../../src/profile/cases/caseStudy";
import { CASES, caseScenario } from "../../src/profile/cases/cases";

const MONTHS = 12;
const START_MONTH = "2026-11";

export function projectCase(study: CaseStudy, withMeasures: boolean, months = MONTHS): Projection {
  const { productId, ...scenario } = caseScenario(study, START_MONTH, months);
  return project({
    ...scenario,
    product: productId,
    actions: withMeasures ? scenario.actions : [],
    model: shippedModel,
  });
}

/** The four largest contributions of a month, largest first. */
export function topPushes({ contributions }: Projection, month: number) {
  return contributions
    .map(({ factorId, yuan }) => ({ factor: factorId, yuan: yuan[month] as number }))
    .filter(({ yuan }) => yuan !== 0)
    .sort((a, b) => Math.abs(b.yuan) - Math.abs(a.yuan))
    .slice(0, 4);
}

export async function main(): Promise<void> {
  for (const study of CASES) {
    const without = projectCase(study, false);
    const withMeasures = projectCase(study, true);
    const line = {
      id: study.id,
      former: without.referenceYuan[0],
      without: [...without.usableYuan],
      with: [...withMeasures.usableYuan],
      top: topPushes(without, 0),
    };
    console.log(JSON.stringify(line));
  }
}
