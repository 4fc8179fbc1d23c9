import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { curveFrame, effectY, inputAt, inputX } from "../../src/charts/marks/curveFrame";
import {
  type CurveKnots,
  clampTo,
  curveView,
  effectAt,
  handleRange,
  oddsRatio,
  snapTo,
} from "../../src/charts/series/curveView";
import { termBars } from "../../src/charts/series/termBars";
import { compileCurve, curveAt } from "../../src/engine/maths/curve";

const anyKnots: fc.Arbitrary<CurveKnots> = fc
  .uniqueArray(fc.integer({ min: 0, max: 5_000 }), { minLength: 2, maxLength: 9 })
  .chain((inputs) =>
    fc
      .array(fc.integer({ min: -300, max: 300 }), {
        minLength: inputs.length,
        maxLength: inputs.length,
      })
      .map((effects) =>
        inputs.toSorted((a, b) => a - b).map((x, i) => [x / 100, effects[i]! / 100] as const),
      ),
  );

describe("a factor's curve", () => {
  test("is the engine's own curve at every input", () => {
    fc.assert(
      fc.property(anyKnots, fc.double({ min: -10, max: 80, noNaN: true }), (knots, input) => {
        expect(effectAt(knots, input)).toBeCloseTo(curveAt(compileCurve(knots), input), 9);
      }),
    );
  });

  test("lies inside its view, knots and ends included", () => {
    fc.assert(
      fc.property(anyKnots, fc.integer({ min: 280, max: 520 }), (knots, width) => {
        const view = curveView(knots);
        const frame = curveFrame(width);
        for (const [input, effect] of knots) {
          expect(clampTo(view.x, input)).toBe(input);
          expect(inputAt(view, frame, inputX(view, frame, input))).toBeCloseTo(input, 6);
          const y = effectY(view, frame, effect);
          expect(y).toBeGreaterThan(frame.top);
          expect(y).toBeLessThan(frame.height - frame.bottom);
        }
      }),
    );
  });

  test("lets a handle go where fact and curve both reach, in the fact's steps", () => {
    const view = curveView([
      [0, 0.2],
      [8, -0.7],
    ]);
    expect(handleRange(view, { min: 0, max: 60, step: 0.5 })).toEqual({
      min: 0,
      max: 8,
      step: 0.5,
    });
    expect(handleRange(view, { min: 1, max: 5, step: 1 })).toEqual({ min: 1, max: 5, step: 1 });
    // 0.07 × 100 is 7.000000000000001 in binary fractions
    expect(snapTo({ min: 0, max: 2, step: 0.01 }, 0.0701)).toBe(0.07);
    expect(snapTo({ min: 0, max: 2, step: 0.01 }, Number.POSITIVE_INFINITY)).toBe(2);
  });

  test("says by how much the odds of default differ", () => {
    // 0.7 log-odds less safe: e^0.7 = 2.01
    expect(oddsRatio(-0.7, 0)).toBeCloseTo(2.01, 2);
    expect(oddsRatio(0.3, 0.3)).toBe(1);
  });
});

describe("bars of a term's answers", () => {
  test("start at the healthy answer: safer to the right, riskier to the left", () => {
    // offsets from 0.1: 0, −0.3, +0.1 on an axis from −0.3 to 0.1
    expect(termBars([0.1, -0.2, 0.2], 0.1)).toEqual([
      { zeroPercent: 75, toPercent: 75 },
      { zeroPercent: 75, toPercent: 0 },
      { zeroPercent: 75, toPercent: 100 },
    ]);
    expect(termBars([0, 0], 0)[0]).toEqual({ zeroPercent: 0, toPercent: 0 });
  });
});
