// Why two cases' limits differ, to the yuan: the references' difference and all factors' differences
// are the limits' difference, whatever the cases.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  contributionDifferences,
  referenceDifference,
} from "../../src/charts/series/contributionDifferences";
import { project } from "../../src/engine";
import { arbitraryRequest } from "../support/arbitraries";
import { caseWith, projectScenario } from "../support/projectScenario";

test("differences add up in every month of any two cases", () => {
  const two = fc.tuple(arbitraryRequest(), arbitraryRequest());
  fc.assert(
    fc.property(two, ([one, other]) => {
      const shared = { reference: "healthy", months: 6 } as const;
      const [base, second] = [project({ ...one, ...shared }), project({ ...other, ...shared })];
      for (let month = 0; month <= 6; month += 1) {
        const factors = contributionDifferences(base, [second], month);
        const sum = factors.reduce((all, { yuan }) => all + yuan[0]!, 0);
        expect(referenceDifference(base, second, month) + sum).toBe(
          second.usableYuan[month]! - base.usableYuan[month]!,
        );
      }
    }),
    { numRuns: 20 },
  );
});

test("a case differs from itself in nothing, and the largest difference comes first", () => {
  const of = (id: string) => projectScenario({ ...caseWith(id), reference: "healthy" });
  const [a, b] = [of("caseA"), of("caseB")];
  expect(contributionDifferences(a, [a, a], 0)).toEqual([]);
  const sizes = contributionDifferences(a, [b, a], 3).map(({ yuan }) => Math.abs(yuan[0]!));
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  expect(sizes.length).toBeGreaterThan(3);
});
