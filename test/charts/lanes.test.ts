import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lanePaths } from "../../src/charts/marks/lanePaths";
import { monthX, plotFrame } from "../../src/charts/marks/plotFrame";
import { laneSpans, type PlanItem } from "../../src/charts/series/laneSpans";

const anyItem: fc.Arbitrary<PlanItem> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom("action", "event"),
  label: fc.string(),
  month: fc.integer({ min: 1, max: 36 }),
  firstMonth: fc.option(fc.integer({ min: 1, max: 48 }), { nil: undefined }),
});

describe("lanes", () => {
  test("wait from their month until they take effect", () => {
    const item = { id: "a", kind: "action", label: "", month: 4 } as const;
    const spans = laneSpans([item, { ...item, firstMonth: 7 }, { ...item, firstMonth: 30 }], 12);
    expect(spans.map(({ effectMonth }) => effectMonth)).toEqual([4, 7, 13]);
    expect(laneSpans([{ ...item, month: 20 }], 12)).toEqual([
      { id: "a", kind: "action", month: 12, effectMonth: 13, beyond: true },
    ]);
  });

  test("never take effect before they begin and never leave the timeline", () => {
    fc.assert(
      fc.property(fc.array(anyItem), fc.integer({ min: 1, max: 36 }), (items, last) => {
        const spans = laneSpans(items, last);
        expect(spans.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
        spans.forEach(({ month, effectMonth, beyond }, i) => {
          expect(month).toBe(Math.min(last, items[i]!.month));
          expect(beyond).toBe(items[i]!.month > last);
          expect(effectMonth).toBeGreaterThanOrEqual(month);
          expect(effectMonth).toBeLessThanOrEqual(last + 1);
        });
      }),
    );
  });

  test("stand on the timeline's own month scale, one path for all bars", () => {
    const frame = plotFrame(1000, 0, 12);
    const items = [
      { id: "a", kind: "action", label: "", month: 3, firstMonth: 5 },
      { id: "b", kind: "action", label: "", month: 6 },
      { id: "c", kind: "event", label: "", month: 9 },
    ] as const;
    const paths = lanePaths(laneSpans(items, 12), frame);
    const x = (month: number) => Math.round(monthX(frame, month) * 10) / 10;
    expect(paths.waiting).toMatch(new RegExp(`^M${x(3)} \\d+H${x(5)}v`));
    expect(paths.running.match(/M[\d.]+/g)).toEqual([`M${x(5)}`, `M${x(6)}`]);
    // both run to the plot's right end: what the lines' names leave of 1,000
    expect(paths.running.split(`H${1_000 - frame.right}v`)).toHaveLength(3);
    expect(paths.events).toMatch(new RegExp(`^M${x(9)} `));
    expect(paths.beyond).toBe("");
  });
});
