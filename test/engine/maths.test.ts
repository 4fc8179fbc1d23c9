// Curves and rounding.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCurve, curveAt } from "../../src/engine/maths/curve";
import { compileDense, fitsDense } from "../../src/engine/maths/denseCurve";
import { roundShares, roundTo } from "../../src/engine/maths/rounding";

const knots: [number, number][] = [
  [0, -0.15],
  [0.02, 0.05],
  [0.1, 0.5],
  [0.3, 0.45],
  [1.3, -1.3],
];

describe("a curve", () => {
  const curve = compileCurve(knots);

  it("passes through its knots", () => {
    for (const [x, y] of knots) expect(curveAt(curve, x)).toBeCloseTo(y, 12);
  });

  it("is straight between knots and flat beyond them", () => {
    // half way from (0.1, 0.5) to (0.3, 0.45)
    expect(curveAt(curve, 0.2)).toBeCloseTo(0.475, 12);
    expect(curveAt(curve, -5)).toBe(-0.15);
    expect(curveAt(curve, 1e300)).toBe(-1.3);
  });

  it("cut into cells gives the same values", () => {
    const dense = compileDense(knots);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1.3, noNaN: true }), (x) => {
        const cell = Math.trunc((x - dense.low) * dense.cellsPerUnit);
        const y = (dense.intercept[cell] as number) + (dense.slope[cell] as number) * x;
        expect(y).toBeCloseTo(curveAt(curve, x), 10);
      }),
    );
  });

  it("refuses to be cut when knots are too finely spaced", () => {
    expect(fitsDense(knots)).toBe(true);
    expect(
      fitsDense([
        [0, 0],
        [0.0001, 1],
        [900, 2],
      ]),
    ).toBe(false);
  });
});

describe("rounding", () => {
  it("rounds half up to the step", () => {
    expect(roundTo(149, 100)).toBe(100);
    expect(roundTo(150, 100)).toBe(200);
    expect(roundTo(49, 100)).toBe(0);
  });

  it("keeps the total of shares and leaves zeros alone", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.double({ min: -1e5, max: 1e5, noNaN: true })), {
          minLength: 1,
          maxLength: 16,
        }),
        (shares) => {
          const total = Math.round(shares.reduce((sum, share) => sum + share, 0)) + 0;
          const missing = total - shares.reduce((sum, share) => sum + share, 0);
          const at = shares.findIndex((share) => share !== 0);
          if (at < 0) return;
          const exact = shares.map((share, i) => (i === at ? share + missing : share));
          const whole = roundShares(exact, total);
          expect(whole.reduce((sum, share) => sum + share, 0)).toBe(total);
          whole.forEach((share, i) => {
            expect(Math.abs(share - (exact[i] as number))).toBeLessThanOrEqual(1 + 1e-6);
            if (exact[i] === 0) expect(share).toBe(0);
          });
        },
      ),
    );
  });
});
