// Fault 34: a table that somebody opens in a spreadsheet shows what was written and runs nothing.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCsv } from "../../src/share/writeCsv";

function lineOf(...cells: (string | number)[]): string {
  return writeCsv([cells]).slice(1).replace(/\r\n$/, "");
}

describe("a table", () => {
  it("begins with the mark that tells UTF-8 and ends its lines as spreadsheets do", () => {
    expect(writeCsv([["月份"], ["一"]])).toBe("\ufeff月份\r\n一\r\n");
  });

  it.each([
    '=HYPERLINK("http://x")',
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
  ])("34: %j as a text is no formula", (text) => {
    expect(lineOf(text).replace(/^"/, "")).toMatch(/^'/);
  });

  it("leaves our own figures figures, below zero too", () => {
    expect(lineOf(-19_238, 0.5, 0)).toBe("-19238,0.5,0");
  });

  it("keeps separators, quotes and line breaks within their cell", () => {
    expect(lineOf('a,"b"', "c\r\nd", "e;f")).toBe('"a,""b""","c\r\nd","e;f"');
  });

  it("gives back every text, once quotes and the apostrophe are taken off", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const cell = lineOf(text);
        const bare = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect([text, `'${text}`]).toContain(bare);
        expect(bare).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
