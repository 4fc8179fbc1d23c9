import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gradeBands } from "../../src/charts/series/gradeBands";
import { axisFromZero, enclosingAxis, roundTicks } from "../../src/charts/series/valueAxis";
import { shippedModel } from "../../src/engine";

describe("grade bands", () => {
  const grades = shippedModel.products[0]!.grades;

  test("are cut to what is shown", () => {
    // from the model: C 600, B 650, A 700
    expect(gradeBands(grades, 610, 690)).toEqual([
      { id: "C", rank: 2, fromScore: 610, toScore: 650 },
      { id: "B", rank: 3, fromScore: 650, toScore: 690 },
    ]);
  });

  test("cover the shown scores without gap or overlap", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.shuffledSubarray([...grades], { minLength: 2 }),
        (low, width, some) => {
          const bands = gradeBands(some, low, low + width);
          expect(bands[0]?.fromScore).toBe(low);
          expect(bands.at(-1)?.toScore).toBe(low + width);
          bands.slice(1).forEach((band, i) => {
            expect(band.fromScore).toBe(bands[i]!.toScore);
          });
        },
      ),
    );
  });
});

describe("ticks", () => {
  test.each([
    [0, 0.065, 4, undefined, [0, 0.02, 0.04, 0.06]],
    [0, 1.08, 3, undefined, [0, 0.5, 1]],
    [0, 120, 2, 12, [0, 60, 120]],
    [0, 2, 5, 1, [0, 1, 2]],
    [480, 690, 3, undefined, [500, 600]],
    [-0.4, 0.6, 4, undefined, [-0.25, 0, 0.25, 0.5]],
    [5, 5, 3, undefined, [5]],
  ])("from %s to %s, %s steps at most, grain %s: %j", (low, high, intervals, grain, ticks) => {
    expect(roundTicks(low, high, intervals, grain)).toEqual(ticks);
  });

  test("are few, ascend and stay inside", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 8 }),
        (low, width, intervals) => {
          const ticks = roundTicks(low, low + width, intervals);
          const slack = width * 1e-4;
          expect(ticks.length).toBeLessThanOrEqual(intervals + 1);
          ticks.forEach((tick, i) => {
            expect(tick).toBeGreaterThanOrEqual(low - slack);
            expect(tick).toBeLessThanOrEqual(low + width + slack);
            if (i > 0) expect(tick).toBeGreaterThan(ticks[i - 1]!);
          });
        },
      ),
    );
  });

  test("of an enclosing axis leave a level line room; from 0 it stops at the most", () => {
    // 700 ± 12, then widened by 116 to 140
    expect(enclosingAxis([700, 700], 12, 140, 3)).toMatchObject({ low: 630, high: 770 });
    expect(axisFromZero([0.2, 9.99], 1, 2, 3)).toEqual({ low: 0, high: 2, ticks: [0, 1, 2] });
    expect(axisFromZero([0, 0], 1, 2, 3).high).toBe(1);
  });
});
