// The report's thresholds on a smaller seeded sample: stated probabilities are honest, the suggested
// questions lead to the planted causes, and an unmodelled fall is told as one.
import { beforeAll, describe, expect, it } from "vitest";
import {
  type Asking,
  askAll,
  askAllAtRandom,
  calibration,
  diagnoseFully,
  leadsWith,
  meanQuestions,
  ofKind,
  plantMany,
  shareWithin,
} from "../reports/diagnose/measure";
import { UNMODELLED } from "../reports/diagnose/plantFall";
import { seeded } from "../support/seeded";

const FALLS = 260;
const MOST = 3;

describe("planted falls", () => {
  let askings: Asking[] = [];
  beforeAll(() => {
    askings = askAll(plantMany(FALLS, 4_711), MOST);
  }, 120_000);

  it("the stated probabilities hold: within ten points, or two standard errors in thin bins", () => {
    for (const { count, meanProbability, hitRate } of calibration(
      askings.map(({ first, fall }) => [first, fall]),
    )) {
      const standardError = Math.sqrt(
        (meanProbability * (1 - meanProbability)) / Math.max(1, count),
      );
      const bound = Math.max(0.1, 2 * standardError);
      expect(Math.abs(hitRate - meanProbability)).toBeLessThanOrEqual(bound);
    }
  });

  it("three truthful answers bring 90 % of single causes and 75 % of pairs to the top", () => {
    expect(shareWithin(ofKind(askings, 1, false), 3)).toBeGreaterThanOrEqual(0.9);
    expect(shareWithin(ofKind(askings, 2, false), 3)).toBeGreaterThanOrEqual(0.75);
  });

  it("clearly fewer questions than in random order", () => {
    const few = askings.slice(0, 40).map(({ fall }) => fall);
    const suggested = meanQuestions(askAll(few, 6), 6);
    const random = meanQuestions(askAllAtRandom(few, 6, seeded(99)), 6);
    expect(suggested).toBeLessThan(0.8 * random);
  }, 60_000);

  it("a fall caused by nothing modelled leads with “unexplained” once the facts are known", () => {
    const strange = plantMany(40, 815, { only: [UNMODELLED] });
    const led = strange.filter((fall) => leadsWith(diagnoseFully(fall), UNMODELLED));
    expect(led.length).toBeGreaterThanOrEqual(38);
  }, 60_000);
});
