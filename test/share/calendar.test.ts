// The calendar file: read by an independent library, folded by octets, right in China and in UTC.
import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { planDates } from "../../src/share/planDates";
import { type CalendarEntry, foldLine, writeCalendar } from "../../src/share/writeCalendar";

const NOW_MS = Date.UTC(2026, 10, 25, 4, 30);

function write(entries: readonly CalendarEntry[], nowMs = NOW_MS): string {
  return writeCalendar({ name: "恢复计划", owner: "own", entries, nowMs });
}

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

const entry: CalendarEntry = {
  id: "step-disputeReport",
  date: "2026-12-01",
  title: "对报告错误提出异议",
  text: "材料：征信报告、能证明错误的材料。",
};

function octets(line: string): number {
  return new TextEncoder().encode(line).length;
}

describe("a calendar file", () => {
  it("is read back as it was written, whatever the text", () => {
    const anyText = fc.string({ unit: "grapheme", maxLength: 120 }).map((text) =>
      // Control characters are left out of a file; a line break stays one.
      text.replace(/\r\n|\r/g, "\n").replace(/[^\P{Cc}\n]/gu, ""),
    );
    fc.assert(
      fc.property(anyText, anyText, (title, text) => {
        const [event] = eventsOf(write([{ ...entry, title, text }]));
        expect(event?.summary).toBe(title);
        expect(event?.description).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("folds at 75 octets, with CRLF, and never splits a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const line = `SUMMARY:${text.replace(/[\r\n]/g, "").replace(/[\ud800-\udfff]/gu, "")}`;
        const pieces = foldLine(line).split("\r\n");
        for (const piece of pieces) expect(octets(piece)).toBeLessThanOrEqual(75);
        expect(pieces.map((piece, i) => (i === 0 ? piece : piece.slice(1))).join("")).toBe(line);
      }),
      { numRuns: 300 },
    );
    const file = write([{ ...entry, text: "额度".repeat(200) }]);
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    for (const line of file.split("\r\n")) {
      expect(octets(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\n");
      expect(line).not.toContain("\ufffd");
    }
  });

  it("stands at nine in the morning in China, which is one o'clock in UTC", () => {
    const [event] = eventsOf(write([entry]));
    const start = event?.startDate.toJSDate() as Date;
    expect(start.toISOString()).toBe("2026-12-01T01:00:00.000Z");
    const inChina = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Asia/Shanghai",
      dateStyle: "short",
      timeStyle: "short",
    });
    expect(inChina.format(start)).toBe("2026-12-01 09:00");
    expect(event?.duration.toSeconds()).toBe(900);
  });

  it("keeps its ids from export to export and counts the later one as newer", () => {
    const [first] = eventsOf(write([entry]));
    const [moved] = eventsOf(write([{ ...entry, date: "2027-02-01" }], NOW_MS + 3_600_000));
    expect(moved?.uid).toBe(first?.uid);
    expect(moved?.sequence).toBeGreaterThan(first?.sequence as number);
  });

  it("keeps the plans of two people apart", () => {
    const other = writeCalendar({ name: "B", owner: "caseB", entries: [entry], nowMs: NOW_MS });
    expect(eventsOf(other)[0]?.uid).not.toBe(eventsOf(write([entry]))[0]?.uid);
  });
});

describe("the dates of a plan", () => {
  const dates = planDates({
    startMonth: "2026-11",
    months: 12,
    actions: [
      { actionId: "disputeReport", startMonth: 1 },
      { actionId: "useAlipayDaily", startMonth: 3 },
    ],
    repaymentDay: 10,
  });
  const of = (kind: string) => dates.filter((each) => each.kind === kind).map(({ date }) => date);

  it("put each step at the beginning of its month, before that month's review", () => {
    expect(of("step")).toEqual(["2026-12-01", "2027-02-01"]);
    expect(of("review")[0]).toBe("2026-12-06");
  });

  it("expect the answer to a dispute within 20 days", () => {
    expect(of("disputeAnswer")).toEqual(["2026-12-21"]);
  });

  it("name two free reports a year and a repayment day a month", () => {
    expect(of("report")).toEqual(["2026-12-15", "2027-06-15"]);
    expect(of("repayment")).toHaveLength(12);
    expect(of("repayment")[0]).toBe("2026-12-10");
  });

  it("have an id each", () => {
    expect(new Set(dates.map(({ id }) => id)).size).toBe(dates.length);
  });
});
