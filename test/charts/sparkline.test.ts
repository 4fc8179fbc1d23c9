import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sparklinePaths } from "../../src/charts/series/sparklinePath";
import { anyProjection, buildProjection } from "../support/projectionBuilder";

const box = { width: 132, height: 40, padding: 4 };

/** Every absolute point of a path. */
function points(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe("a sparkline", () => {
  test("falls from the former limit, dotted where the line is suspended", () => {
    const projection = buildProjection({
      months: 3,
      formerLimitYuan: 40_000,
      reference: [20_000, 0, 10_000, 40_000],
      state: ["normal", "suspended", "normal", "normal"],
      withoutActions: 20_000,
    });
    const paths = sparklinePaths(projection, 12, box);
    // 4 intervals of 31 px from x = 4; 32 px for 40,000 yuan, from y = 36 upwards
    expect(paths.limit).toBe("M4 4L35 20M97 28L128 4");
    expect(paths.suspended).toBe("M35 20L66 36L97 28");
    expect(paths.withoutActions).toBe("M35 20L66 20L97 20L128 20");
    expect([paths.today, paths.end]).toEqual([
      [35, 20],
      [128, 4],
    ]);
  });

  test("stays in its box and draws every interval of its months once", () => {
    fc.assert(
      fc.property(anyProjection, fc.integer({ min: 1, max: 24 }), (projection, months) => {
        const { limit, suspended, withoutActions } = sparklinePaths(projection, months, box);
        const intervals = Math.min(months, projection.months);
        const before = projection.formerLimitYuan === null ? 0 : 1;
        const drawn = `${limit}${suspended}`.match(/L/g) ?? [];
        expect(drawn).toHaveLength(intervals + before);
        expect(withoutActions.match(/L/g)).toHaveLength(intervals);
        for (const [x, y] of points(limit + suspended + withoutActions)) {
          expect(x).toBeGreaterThanOrEqual(4);
          expect(x).toBeLessThanOrEqual(128.1);
          expect(y).toBeGreaterThanOrEqual(3.9);
          expect(y).toBeLessThanOrEqual(36);
        }
      }),
    );
  });
});
