import { describe, expect, test } from "vitest";
import { type BatchChoice, chosenRows } from "../../src/app/batch/batchRows";
import type { BatchRow } from "../../src/worker/protocol/batch";

function row(index: number, name: string, limitYuan: number, factorId: string): BatchRow {
  return {
    row: index,
    name,
    faults: [],
    screening: {
      limitYuan,
      lowYuan: 0,
      highYuan: limitYuan,
      state: limitYuan === 0 ? "suspended" : "normal",
      dailyRatePercent: 0.04,
      referenceYuan: 90_000,
      reasons: [{ factorId, yuan: -limitYuan }],
      firstAction: limitYuan > 50 ? { actionId: "a", yuan: 300 - limitYuan } : null,
      judgedAfterMonths: 6,
    },
  };
}

const rows: BatchRow[] = [
  row(0, "乙", 200, "inquiries"),
  row(1, "甲", 100, "multiLending"),
  {
    row: 2,
    name: "丙",
    faults: [{ column: 1, path: "line.balanceYuan", code: "empty", text: "" }],
    screening: null,
  },
  row(3, "丁", 0, "repayment"),
];
const all: BatchChoice = {
  sortBy: "row",
  ascending: true,
  search: "",
  state: "any",
  factorId: "any",
};
const order = (choice: Partial<BatchChoice>) =>
  chosenRows(rows, { ...all, ...choice }).map((each) => each.row);

describe("the rows of a table", () => {
  test("leave out what could not be read", () => expect(order({})).toEqual([0, 1, 3]));
  test("are sorted by figures and names, both ways", () => {
    expect(order({ sortBy: "limit" })).toEqual([3, 1, 0]);
    expect(order({ sortBy: "limit", ascending: false })).toEqual([0, 1, 3]);
    expect(order({ sortBy: "gain" })).toEqual([3, 0, 1]);
    expect(order({ sortBy: "reason" })).toEqual([0, 1, 3]);
    expect(order({ sortBy: "name" })).toHaveLength(3);
  });
  test("are found by number, name, state and reason", () => {
    expect(order({ search: "甲" })).toEqual([1]);
    expect(order({ search: "4" })).toEqual([3]);
    expect(order({ state: "suspended" })).toEqual([3]);
    expect(order({ factorId: "inquiries" })).toEqual([0]);
  });
});
