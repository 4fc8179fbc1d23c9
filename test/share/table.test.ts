// Tables that somebody else has written: read cell by cell, refused cell by cell, and written so that
// no spreadsheet runs what stands in them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIELD_PATHS, factAt } from "../../src/profile/profile";
import { decodeText } from "../../src/share/table/decodeText";
import { type ColumnUse, matchColumns } from "../../src/share/table/profileColumns";
import { readCsv } from "../../src/share/table/readCsv";
import { readProfileRow } from "../../src/share/table/readProfileRow";
import { writeCsv } from "../../src/share/writeCsv";

const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;

describe("a file's text", () => {
  test("fault 29: of 0 bytes is empty; fault 30: beyond the cap is refused unread", () => {
    expect(decodeText(new ArrayBuffer(0), 100)).toEqual({ ok: false, fault: "empty" });
    expect(decodeText(new ArrayBuffer(101), 100)).toEqual({ ok: false, fault: "tooLarge" });
  });

  test("fault 31: a picture is no text", () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect(decodeText(png.buffer, 100)).toEqual({ ok: false, fault: "notText" });
  });

  test("fault 32: UTF-16 and marks are read, and so is the Chinese code page", () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x9d, 0x50, 0x57, 0x54]);
    expect(decodeText(utf16.buffer, 100)).toEqual({ ok: true, text: "\u509d\u5457" });
    expect(decodeText(bytes("\ufeffa,b"), 100)).toEqual({ ok: true, text: "a,b" });
    // 额度 in GBK
    const gbk = Uint8Array.from([0xb6, 0xee, 0xb6, 0xc8]);
    expect(decodeText(gbk.buffer, 100)).toEqual({ ok: true, text: "额度" });
  });
});

describe("CSV", () => {
  test("fault 33: semicolons separate as commas do", () => {
    expect(readCsv("a;b\n1;2\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("gives back what was written, whatever stands in the cells", () => {
    const cell = fc.string({ unit: "grapheme" }).filter((text) => !/^[=+\-@\t\r]/.test(text));
    const table = fc.array(fc.tuple(fc.constant("x"), cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const normal = rows.map((row) => row.map((text) => text.replace(/\r\n?/g, "\n")));
        expect(readCsv(writeCsv(normal).slice(1))).toEqual(normal);
      }),
    );
  });
});

describe("columns", () => {
  const known = [
    { path: "name" as const, names: ["编号"] },
    { path: "line.limitNowYuan" as const, names: ["现在的总额度", "Total limit today"] },
  ];

  test("are recognised by path or by any of their names, each fact once", () => {
    const headings = ["编号", "现在的 总额度", "line.limitNowYuan", "别的"];
    expect(matchColumns(headings, known)).toEqual(["name", "line.limitNowYuan", null, null]);
    expect(matchColumns(["TOTAL LIMIT TODAY"], known)).toEqual(["line.limitNowYuan"]);
  });
});

describe("a row", () => {
  const read = (pairs: readonly (readonly [ColumnUse, string])[]) =>
    readProfileRow(
      pairs.map(([, text]) => text),
      pairs.map(([use]) => use),
      { "borrowing.purpose": { 消费: "consumption" } },
    );

  test("is read as people write: 1.2万, yes and no, words for options, small lists", () => {
    const { profile, name, faults } = read([
      ["name", "客户 1"],
      ["line.limitNowYuan", "1.2万"],
      ["income.salarySlips", "是"],
      ["borrowing.purpose", "消费"],
      ["repaying.overdues", "35@0:open; 10@12:settled"],
      ["lenders.inquiries", "0:2；3:1"],
      ["lenders.cardUtilisationRatio", "45%"],
      [null, "not ours"],
    ]);
    expect(faults).toEqual([]);
    expect(name).toBe("客户 1");
    expect(profile.line.limitNowYuan).toBe(12_000);
    expect(profile.income.salarySlips).toBe(true);
    expect(profile.borrowing.purpose).toBe("consumption");
    expect(profile.repaying.overdues).toEqual([
      { daysLate: 35, monthsAgo: 0, settled: false },
      { daysLate: 10, monthsAgo: 12, settled: true },
    ]);
    expect(profile.lenders.inquiries).toEqual([
      { monthsAgo: 0, count: 2 },
      { monthsAgo: 3, count: 1 },
    ]);
    expect(profile.lenders.cardUtilisationRatio).toBe(0.45);
  });

  test("leaves unknown what is empty, missing or said to be unknown", () => {
    const uses = FIELD_PATHS.slice();
    const { profile, faults } = readProfileRow(["不清楚", "", "-"], uses, {});
    expect(faults).toEqual([]);
    expect(FIELD_PATHS.every((path) => factAt(profile, path) === null)).toBe(true);
  });

  test("names every cell that cannot be read, with its column and why", () => {
    const { faults } = read([
      ["line.limitNowYuan", "300001"],
      ["income.salarySlips", "maybe"],
      ["borrowing.purpose", "yachts"],
      ["repaying.overdues", "late"],
      ["lenders.platformsWithBalance", "1e999"],
    ]);
    expect(faults.map(({ column, code }) => [column, code])).toEqual([
      [0, "aboveMax"],
      [1, "notYesNo"],
      [2, "notAnOption"],
      [3, "notAList"],
      [4, "scientific"],
    ]);
  });

  test("is either a profile or a list of faults, whatever stands in it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", maxLength: 300 }), { maxLength: 40 }),
        (cells) => {
          const { profile, faults } = readProfileRow(cells, FIELD_PATHS, {});
          for (const { text } of faults) expect(text.length).toBeLessThanOrEqual(200);
          expect(Object.keys(profile).length).toBeGreaterThan(5);
        },
      ),
    );
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
