import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { axisPercent } from "../../src/charts/marks/axisPercent";
import { columnPath } from "../../src/charts/marks/columnPath";
import { areaPath, linePath } from "../../src/charts/marks/linePath";
import { placeSpanLabels } from "../../src/charts/marks/placeSpanLabels";
import { monthAt, monthX, plotFrame } from "../../src/charts/marks/plotFrame";
import { pushColour } from "../../src/charts/marks/pushColour";
import { spreadLabels } from "../../src/charts/marks/spreadLabels";
import { monthForKey } from "../../src/charts/marks/useMonthSlider";
import { formatMonthName } from "../../src/i18n/format";

const same = (value: number) => value;

describe("the plot's frame", () => {
  test("finds the month under a pointer again, at every width and length", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 280, max: 2000 }),
        fc.integer({ min: 1, max: 36 }),
        fc.constantFrom(-1, 0),
        fc.nat(36),
        (width, lastMonth, firstMonth, m) => {
          const frame = plotFrame(width, firstMonth, lastMonth);
          const month = m % (lastMonth + 1);
          expect(monthAt(frame, monthX(frame, month), lastMonth)).toBe(month);
          expect(frame.columnPx).toBeLessThan(frame.pxPerMonth);
        },
      ),
    );
  });

  test("never leads to a month that cannot be chosen", () => {
    const frame = plotFrame(640, -1, 24);
    expect(monthAt(frame, monthX(frame, -1), 24)).toBe(0);
    expect(monthAt(frame, -500, 24)).toBe(0);
    expect(monthAt(frame, 5_000, 24)).toBe(24);
  });
});

describe("keys", () => {
  test.each([
    ["ArrowRight", 6],
    ["ArrowUp", 6],
    ["ArrowLeft", 4],
    ["PageUp", 8],
    ["PageDown", 2],
    ["Home", 0],
    ["End", 24],
    ["a", null],
  ])("%s from month 5 of 24 leads to %s", (key, month) => {
    expect(monthForKey(key, 5, 24)).toBe(month);
  });

  test("stop at the ends", () => {
    expect(monthForKey("ArrowLeft", 0, 24)).toBe(0);
    expect(monthForKey("PageUp", 23, 24)).toBe(24);
  });
});

describe("paths", () => {
  const series = {
    factorId: "a",
    members: ["a"],
    yuan: Int32Array.of(5, -5, 0),
    fromYuan: Int32Array.of(10, 10, 10),
    toYuan: Int32Array.of(15, 5, 10),
  };

  test("of a series hold the months of one direction only", () => {
    expect(columnPath(series, "up", same, same, 4)).toBe("M-2 10h4V15h-4z");
    expect(columnPath(series, "down", same, same, 4)).toBe("M-1 10h4V5h-4z");
  });

  test("of a line and of a band go through every point", () => {
    expect(
      linePath(
        [
          [0, 1],
          [1, 3],
        ],
        same,
        same,
      ),
    ).toBe("M0 1L1 3");
    expect(
      areaPath(
        [
          [0, 1],
          [1, 1],
        ],
        [
          [0, 2],
          [1, 3],
        ],
        same,
        same,
      ),
    ).toBe("M0 2L1 3L1 1L0 1z");
    expect(areaPath([], [], same, same)).toBe("");
  });
});

describe("labels", () => {
  test("stay where they are while there is room", () => {
    expect(spreadLabels([80, 10, 40], 15, 0, 100)).toEqual([80, 10, 40]);
  });

  test("move apart in order, inside the plot", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 5 }), (wanted) => {
        const placed = spreadLabels(wanted, 15, 0, 300).toSorted((a, b) => a - b);
        placed.forEach((y, i) => {
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(300);
          if (i > 0) expect(y - placed[i - 1]!).toBeGreaterThanOrEqual(15);
        });
      }),
    );
  });

  test("of states never run into one another; suspended ones go first", () => {
    const reduced = { fromPx: 0, toPx: 100, textPx: 36, urgent: false };
    const suspended = { fromPx: 40, toPx: 46, textPx: 48, urgent: true };
    // centred over its narrow span: 43 − 24 = 19, up to 67, which leaves no room from 0 to 36
    expect(placeSpanLabels([reduced, suspended], 0, 200)).toEqual([null, 19]);
    expect(placeSpanLabels([{ ...reduced, toPx: 10 }], 0, 200)).toEqual([null]);
    expect(placeSpanLabels([reduced], 0, 200)).toEqual([0]);
  });
});

describe("colours", () => {
  test("are strongest for the largest factor and grey for the rest", () => {
    expect(pushColour("up", 0, 6)).toBe("color-mix(in srgb, var(--up) 72%, var(--ink))");
    expect(pushColour("down", 5, 6)).toBe(
      "color-mix(in srgb, var(--down) 38%, var(--paper-raised))",
    );
    expect(pushColour("down", null, 7)).toContain("--neutral-push");
    expect(pushColour("down", 0, 1)).toBe("var(--down)");
  });
});

test("a value's place on an axis is in per cent", () => {
  expect(axisPercent({ lowYuan: -50, highYuan: 150, ticks: [0] }, 0)).toBe(25);
});

test("months are named briefly in both languages", () => {
  expect(formatMonthName(11, "zh-CN")).toBe("11月");
  expect(formatMonthName(11, "en")).toBe("Nov");
});
