import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actionsDiffer } from "../../src/charts/series/actionsDiffer";
import { groupContributions } from "../../src/charts/series/groupContributions";
import { largestPushes } from "../../src/charts/series/largestPushes";
import { monthTicks } from "../../src/charts/series/monthTicks";
import { stackSeries } from "../../src/charts/series/stackSeries";
import { stateSpans } from "../../src/charts/series/stateSpans";
import { tableRows } from "../../src/charts/series/tableRows";
import { timelineDomain } from "../../src/charts/series/timelineDomain";
import { anyProjection, buildProjection } from "../support/projectionBuilder";

describe("state spans", () => {
  test("join neighbouring months of one state and leave normal months out", () => {
    const states = ["reduced", "reduced", "normal", "suspended", "reduced"] as const;
    expect(stateSpans(states)).toEqual([
      { state: "reduced", firstMonth: 0, lastMonth: 1 },
      { state: "suspended", firstMonth: 3, lastMonth: 3 },
      { state: "reduced", firstMonth: 4, lastMonth: 4 },
    ]);
  });

  test("cover exactly the months that are not normal", () => {
    fc.assert(
      fc.property(anyProjection, ({ state }) => {
        const painted = state.map(() => "normal");
        for (const span of stateSpans(state)) {
          painted.fill(span.state, span.firstMonth, span.lastMonth + 1);
        }
        expect(painted).toEqual(state);
      }),
    );
  });
});

describe("the largest pushes of a month", () => {
  test("are told apart by direction, largest first, no more than asked, never 0", () => {
    const projection = buildProjection({
      pushes: { a: 10, b: -500, c: 0, d: 90, e: 30, f: 20, g: -700 },
    });
    const { up, down } = largestPushes(projection, 0, 3);
    expect(up.map(({ factorId }) => factorId)).toEqual(["d", "e", "f"]);
    expect(down.map(({ factorId }) => factorId)).toEqual(["g", "b"]);
  });
});

describe("the table", () => {
  test("shows what pushes, counts what does not, and shows all on demand", () => {
    const projection = buildProjection({ months: 1, pushes: { idle: 0, a: [5, -7], b: [-1, 0] } });
    const pushing = tableRows(projection, "pushing");
    expect(pushing.factors.map(({ factorId }) => factorId)).toEqual(["a", "b"]);
    expect([pushing.idleCount, pushing.largestYuan]).toEqual([1, 7]);
    expect(tableRows(projection, "all").factors).toHaveLength(3);
  });

  test("can be checked: reference + sum = limit, and the rows make up the sum", () => {
    fc.assert(
      fc.property(anyProjection, fc.constantFrom("pushing", "all"), (projection, scope) => {
        const { factors, sumYuan } = tableRows(projection, scope);
        projection.usableYuan.forEach((limit, month) => {
          expect(projection.referenceYuan[month]! + sumYuan[month]!).toBe(limit);
          expect(factors.reduce((sum, { yuan }) => sum + yuan[month]!, 0)).toBe(sumYuan[month]);
        });
      }),
    );
  });
});

describe("the timeline's axes", () => {
  test("enclose every stack and line, and of the band at least 30 % above the highest of them", () => {
    fc.assert(
      fc.property(anyProjection, (projection) => {
        const stack = stackSeries(groupContributions(projection, "all"), projection.referenceYuan);
        const { lowYuan, highYuan } = timelineDomain(projection, stack, 5);
        const { usableYuan, referenceYuan, withoutActionsYuan, formerLimitYuan } = projection;
        const paths = [
          usableYuan,
          referenceYuan,
          withoutActionsYuan,
          ...stack.map((s) => s.toYuan),
        ];
        const ends = [0, formerLimitYuan ?? 0, ...paths.flatMap((line) => [...line])];
        for (const yuan of ends) {
          expect(yuan).toBeGreaterThanOrEqual(lowYuan);
          expect(yuan).toBeLessThanOrEqual(highYuan);
        }
        const band = Math.min(Math.max(...projection.highYuan), Math.max(...ends) * 1.3);
        expect(highYuan).toBeGreaterThanOrEqual(band);
      }),
    );
  });

  test("stand still while the lines move a little", () => {
    const axisOf = (reference: number) => {
      const projection = buildProjection({ reference });
      const stack = stackSeries(groupContributions(projection, "all"), projection.referenceYuan);
      return timelineDomain(projection, stack, 6);
    };
    expect(axisOf(70_400)).toEqual(axisOf(70_000));
    expect(axisOf(120_000)).not.toEqual(axisOf(70_000));
  });

  test("label months as far apart as a label is wide, at steps that divide a year", () => {
    // 24 months on 600 px: 25 px a month, 46 px a label → every second month
    expect(monthTicks(24, 25, 46)).toHaveLength(13);
    // just at and just above one label a month
    expect(monthTicks(3, 46, 46)).toEqual([0, 1, 2, 3]);
    expect(monthTicks(3, 45.9, 46)).toEqual([0, 2]);
    expect(monthTicks(36, 1, 46)).toEqual([0]);
  });
});

describe("the path without measures", () => {
  test("is shown as soon as one month differs", () => {
    expect(actionsDiffer(buildProjection())).toBe(false);
    const reference = 50_000;
    const withoutActions = [50_000, 50_000, 49_999];
    expect(actionsDiffer(buildProjection({ reference, withoutActions }))).toBe(true);
  });
});
