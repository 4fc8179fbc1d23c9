import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { waterfallSteps } from "../../src/charts/series/waterfallSteps";
import { anyProjection, buildProjection } from "../support/projectionBuilder";

describe("the waterfall of a month", () => {
  test("goes from the reference limit through the largest push to the usable limit", () => {
    const projection = buildProjection({
      reference: 50_000,
      pushes: { small: 2_000, idle: 0, large: -30_000 },
    });
    const { steps, referenceYuan, limitYuan } = waterfallSteps(projection, 0, "all");
    expect([referenceYuan, limitYuan]).toEqual([50_000, 22_000]);
    expect(steps.map(({ factorId, fromYuan, toYuan }) => [factorId, fromYuan, toYuan])).toEqual([
      ["large", 50_000, 20_000],
      ["small", 20_000, 22_000],
    ]);
  });

  test("is ordered by its own month, not by the period", () => {
    const projection = buildProjection({ months: 1, pushes: { now: [-9, 0], later: [5, -90] } });
    expect(waterfallSteps(projection, 0, "all").steps.map(({ factorId }) => factorId)).toEqual([
      "now",
      "later",
    ]);
  });

  test("has no steps where nothing pushes, and still an axis", () => {
    const { steps, axis } = waterfallSteps(buildProjection({ reference: 0 }), 0, "top");
    expect(steps).toEqual([]);
    expect(axis.highYuan).toBeGreaterThan(axis.lowYuan);
  });

  test("starts at the reference, ends at the limit, joins without gaps, stays on its axis", () => {
    fc.assert(
      fc.property(
        anyProjection,
        fc.nat(36),
        fc.constantFrom("top", "all"),
        (projection, m, grouping) => {
          const month = m % (projection.months + 1);
          const { steps, axis, limitYuan } = waterfallSteps(projection, month, grouping);
          let at = projection.referenceYuan[month]!;
          for (const step of steps) {
            expect(step.fromYuan).toBe(at);
            at = step.toYuan;
            expect(at).toBe(step.fromYuan + step.yuan);
            expect(at).toBeGreaterThanOrEqual(axis.lowYuan);
            expect(at).toBeLessThanOrEqual(axis.highYuan);
          }
          expect(at).toBe(limitYuan);
          expect(limitYuan).toBe(projection.usableYuan[month]);
        },
      ),
    );
  });
});
