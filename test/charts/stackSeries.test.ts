import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupContributions } from "../../src/charts/series/groupContributions";
import { stackSeries } from "../../src/charts/series/stackSeries";
import { anyProjection, buildProjection } from "../support/projectionBuilder";

const groupings = fc.constantFrom("top" as const, "all" as const);

describe("the stack of a month", () => {
  test("stands on the reference limit: ups above it, downs below it, largest nearest", () => {
    const projection = buildProjection({
      months: 1,
      reference: 50_000,
      pushes: { small: 1_000, large: 4_000, loss: -9_000 },
    });
    const stack = stackSeries(groupContributions(projection, "all"), projection.referenceYuan);
    expect(
      stack.map(({ factorId, fromYuan, toYuan }) => [factorId, fromYuan[0], toYuan[0]]),
    ).toEqual([
      ["loss", 50_000, 41_000],
      ["large", 50_000, 54_000],
      ["small", 54_000, 55_000],
    ]);
  });

  test("adds up: reference + ups + downs = usable limit, whatever the grouping", () => {
    fc.assert(
      fc.property(anyProjection, groupings, (projection, grouping) => {
        const series = groupContributions(projection, grouping);
        const stack = stackSeries(series, projection.referenceYuan);
        projection.usableYuan.forEach((limit, month) => {
          const reference = projection.referenceYuan[month]!;
          const ends = stack.map(({ toYuan }) => toYuan[month]!);
          const up = Math.max(reference, ...ends) - reference;
          const down = Math.min(reference, ...ends) - reference;
          expect(reference + up + down).toBe(limit);
        });
      }),
    );
  });

  test("has no gaps and no overlaps: each piece begins where one before it ended", () => {
    fc.assert(
      fc.property(anyProjection, (projection) => {
        const stack = stackSeries(groupContributions(projection, "all"), projection.referenceYuan);
        for (let month = 0; month <= projection.months; month += 1) {
          const edges = new Set([projection.referenceYuan[month]!]);
          for (const { fromYuan, toYuan } of stack) {
            expect(edges.has(fromYuan[month]!)).toBe(true);
            edges.add(toYuan[month]!);
          }
        }
      }),
    );
  });
});

describe("grouping", () => {
  const eight = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`f${i}`, 100 * (i + 1)]));

  test("shows the six largest factors and the rest as one", () => {
    const series = groupContributions(buildProjection({ pushes: eight }), "top");
    expect(series.map(({ factorId }) => factorId)).toEqual([
      "f7",
      "f6",
      "f5",
      "f4",
      "f3",
      "f2",
      null,
    ]);
    // 200 + 100
    expect(series.at(-1)!.members).toEqual(["f1", "f0"]);
    expect(series.at(-1)!.yuan[0]).toBe(300);
  });

  test("does not hide a single factor behind the rest", () => {
    const { f7: _, ...seven } = eight;
    const series = groupContributions(buildProjection({ pushes: seven }), "top");
    expect(series).toHaveLength(7);
    expect(series.at(-1)!.factorId).toBe("f0");
  });

  test("takes a chosen factor out of the rest, and changes nothing for one that stands alone", () => {
    const nine = buildProjection({ pushes: { ...eight, tiny: 1 } });
    const ids = groupContributions(nine, "top", "tiny").map(({ factorId }) => factorId);
    expect(ids).toEqual(["f7", "f6", "f5", "f4", "f3", "f2", "tiny", null]);
    expect(groupContributions(nine, "top", "f7")).toEqual(groupContributions(nine, "top"));
  });

  test("ranks by the whole period, not by one month, and leaves idle factors out", () => {
    const projection = buildProjection({
      months: 2,
      pushes: { once: [-900, 0, 0], steady: 400, idle: 0 },
    });
    // steady 3 × 400 = 1,200 > once 900
    expect(groupContributions(projection, "all").map(({ factorId }) => factorId)).toEqual([
      "steady",
      "once",
    ]);
  });

  test("keeps the sum of every month and every factor exactly once", () => {
    fc.assert(
      fc.property(anyProjection, groupings, fc.nat(15), (projection, grouping, pinned) => {
        const series = groupContributions(projection, grouping, `factor${pinned}`);
        projection.usableYuan.forEach((limit, month) => {
          const sum = series.reduce((total, { yuan }) => total + yuan[month]!, 0);
          expect(sum).toBe(limit - projection.referenceYuan[month]!);
        });
        const members = series.flatMap((one) => one.members);
        const pushing = projection.contributions.filter(({ yuan }) => yuan.some((y) => y !== 0));
        expect(members.toSorted()).toEqual(pushing.map(({ factorId }) => factorId).toSorted());
      }),
    );
  });
});
