import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { niceTicks } from "../../src/charts/series/niceTicks";

describe("a yuan axis", () => {
  test("has round ticks inside the data, with a little air beyond it", () => {
    // 80,000 in at most 4 steps: 20,000 each; air 3 % of 80,000
    expect(niceTicks(0, 80_000)).toEqual({
      lowYuan: 0,
      highYuan: 82_400,
      ticks: [0, 20_000, 40_000, 60_000, 80_000],
    });
  });

  test("reaches below 0 only as far as the data does", () => {
    // 90,000 in 4: 22,500 → 25,000; −10,000 holds no tick; air 2,700
    expect(niceTicks(-10_000, 80_000)).toEqual({
      lowYuan: -12_700,
      highYuan: 82_700,
      ticks: [0, 25_000, 50_000, 75_000],
    });
  });

  test("keeps a height when everything is 0", () => {
    expect(niceTicks(0, 0).highYuan).toBeGreaterThan(0);
  });

  test("encloses the data and 0 with few whole ascending ticks, 0 among them", () => {
    const yuan = fc.integer({ min: -2_000_000, max: 2_000_000 });
    fc.assert(
      fc.property(yuan, yuan, fc.integer({ min: 2, max: 8 }), (a, b, intervals) => {
        const { lowYuan, highYuan, ticks } = niceTicks(Math.min(a, b), Math.max(a, b), intervals);
        expect(lowYuan).toBeLessThanOrEqual(Math.min(0, a, b));
        expect(highYuan).toBeGreaterThanOrEqual(Math.max(0, a, b));
        expect(highYuan).toBeGreaterThan(lowYuan);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(intervals + 1);
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(ticks.toSorted((x, y) => x - y)).toEqual(ticks);
        expect(ticks.every((tick) => tick >= lowYuan && tick <= highYuan)).toBe(true);
      }),
    );
  });
});
