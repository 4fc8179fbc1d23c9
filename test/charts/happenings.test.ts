import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type GlyphKind, happeningGlyph } from "../../src/charts/marks/happeningGlyph";
import { happeningMarks, happeningsIn } from "../../src/charts/series/happeningMarks";
import type { Happening } from "../../src/engine";

const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    month: fc.integer({ min: 1, max: 40 }),
    kind: fc.constantFrom("actionStarts", "event", "gateOpens", "gateCloses"),
    id: fc.string({ minLength: 1 }),
  }),
  fc.record({
    month: fc.integer({ min: 1, max: 40 }),
    kind: fc.constantFrom("inquiriesLeave", "overdueLeaves"),
    count: fc.integer({ min: 1, max: 9 }),
  }),
);

describe("what happens when", () => {
  test("keeps its own sign when it is alone in its month and is counted when it is not", () => {
    const marks = happeningMarks(
      [
        { month: 5, kind: "event", id: "latePayment" },
        { month: 2, kind: "inquiriesLeave", count: 3 },
        { month: 5, kind: "gateOpens", id: "overdue" },
      ],
      24,
    );
    expect(marks).toEqual([
      // three inquiries leave together: one happening
      { month: 2, kind: "inquiriesLeave", count: 1 },
      { month: 5, kind: "several", count: 2 },
    ]);
  });

  test("has one mark a month, in order, and loses nothing within the axis", () => {
    fc.assert(
      fc.property(fc.array(anyHappening), fc.integer({ min: 1, max: 36 }), (happenings, last) => {
        const marks = happeningMarks(happenings, last);
        const months = marks.map(({ month }) => month);
        expect(months).toEqual([...new Set(months)].sort((a, b) => a - b));
        for (const { month, count, kind } of marks) {
          expect(happeningsIn(happenings, month)).toHaveLength(count);
          expect(kind === "several").toBe(count > 1);
        }
        const within = happenings.filter(({ month }) => month <= last);
        expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(within.length);
      }),
    );
  });

  test("is drawn by a sign of its own per kind, around its month", () => {
    const kinds: GlyphKind[] = [
      "inquiriesLeave",
      "overdueLeaves",
      "actionStarts",
      "event",
      "gateOpens",
      "gateCloses",
      "several",
    ];
    const signs = kinds.map((kind) => happeningGlyph(kind, 100, 50, 12));
    expect(new Set(signs).size).toBe(kinds.length);
    for (const sign of signs) expect(sign).not.toMatch(/NaN|undefined/);
    // a diamond 5.8 px high from its middle at 50
    expect(happeningGlyph("event", 100, 50, 12)).toMatch(/^M100 44\.2l5\.2 5\.8/);
  });
});
