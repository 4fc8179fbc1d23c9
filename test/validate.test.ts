// Rank order on real data, the measure itself, and how rows become profiles.
import { describe, expect, it } from "vitest";
import { profileSchema } from "../src/profile/schemas/profileSchema";
import { type LendingClubRow, lendingClubProfile } from "./reports/lendingClub";
import { rankOrder } from "./reports/rankOrder";
import { parseCsv } from "./reports/readCsv";
import { overduesOf, type TaiwanRow, taiwanProfile } from "./reports/taiwan";
import { validateLendingClub, validateTaiwan } from "./reports/validate";

const folder = process.env.LIMIT_RECOVERY_DATA;

describe("rank order", () => {
  it.each([
    // Bads at 1 and 3, goods at 2 and 4: of 4 pairs 1<2, 1<4 and 3<4 are in order.
    ["three pairs of four", [1, 2, 3, 4], [true, false, true, false], 3 / 4, 1 / 2],
    ["perfect", [1, 2, 3], [true, false, false], 1, 1],
    ["reversed", [3, 2, 1], [true, false, false], 0, 1],
    ["all tied", [5, 5, 5], [true, false, true], 1 / 2, 0],
    // Bads 1, 2; goods 2, 3: pairs 1<2, 1<3, 2<3 and the tie 2=2 for a half. At 1 half the bads
    // and no good lie below, at 2 all bads and half the goods.
    ["one tie", [2, 1, 3, 2], [true, true, false, false], 3.5 / 4, 1 / 2],
  ])("counts the pairs: %s", (_, safety, bad, auc, ks) => {
    expect(rankOrder(safety, bad)).toEqual({ auc, ks, count: safety.length });
  });

  it("refuses a sample without a bad case", () => {
    expect(() => rankOrder([1, 2], [false, false])).toThrow(RangeError);
  });
});

describe("a data file", () => {
  it("gives only the columns that are named", () => {
    expect(parseCsv("age,bill\r\n40,7\r\n", ["bill"])).toEqual([{ bill: "7" }]);
  });

  it.each([
    ["a missing column", "a,b\n1,2", "no column c"],
    ["a short row", "a,c\n1", "row 1 has 1 cells"],
    ["a quoted value", 'a,c\n"1",2', "quoted"],
  ])("is refused with %s", (_, text, message) => {
    expect(() => parseCsv(text, ["c"])).toThrow(message);
  });
});

const loan: LendingClubRow = {
  purpose: "major_purchase",
  installment: "100",
  "log.annual.inc": String(Math.log(60_000)),
  dti: "10",
  fico: "700",
  "days.with.cr.line": "3040",
  "revol.util": "40",
  "inq.last.6mths": "2",
  "delinq.2yrs": "1",
  "pub.rec": "1",
  "not.fully.paid": "0",
};

describe("a LendingClub loan", () => {
  it("becomes a profile in yuan", () => {
    const { income, line, repaying, lenders } = lendingClubProfile(loan);
    // 60,000 dollars a year at 7 yuan.
    expect(income.monthlyIncomeYuan).toBeCloseTo(35_000, 6);
    // 10 % of it, and the new loan's 100 dollars.
    expect(income.monthlyDebtServiceYuan).toBeCloseTo(3_500 + 700, 6);
    expect(line).toEqual({ limitNowYuan: 100_000, limitBeforeYuan: null, balanceYuan: 40_000 });
    expect(repaying.historyMonths).toBeCloseTo(100, 9);
    expect(repaying.overdues?.map(({ daysLate }) => daysLate)).toEqual([30, 90]);
    expect(lenders.inquiries).toEqual([{ monthsAgo: 0, count: 2 }]);
  });

  it("that pays off other debt adds no instalment", () => {
    const { income } = lendingClubProfile({ ...loan, purpose: "debt_consolidation" });
    expect(income.monthlyDebtServiceYuan).toBeCloseTo(3_500, 6);
  });

  it.each([
    ["nothing owed, nothing asked", { "revol.util": "0", "inq.last.6mths": "0", "pub.rec": "0" }],
    ["a rich borrower", { "log.annual.inc": "25", dti: "1000" }],
    ["a very old file", { "days.with.cr.line": "40000" }],
    ["everything gone wrong", { "revol.util": "900", "delinq.2yrs": "99", "pub.rec": "99" }],
    ["a shopper for credit", { "inq.last.6mths": "333" }],
  ])("passes the profile's schema: %s", (_, changes) => {
    const parsed = profileSchema.safeParse(lendingClubProfile({ ...loan, ...changes }));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it("is refused when a figure is missing", () => {
    expect(() => lendingClubProfile({ ...loan, dti: "" })).toThrow("dti holds no number");
  });
});

function card(status: readonly number[], bills: readonly number[]): TaiwanRow {
  const cells: Record<string, string> = { LIMIT_BAL: "50000", "default.payment.next.month": "0" };
  [0, 2, 3, 4, 5, 6].forEach((name, i) => {
    cells[`PAY_${name}`] = String(status[i]);
  });
  bills.forEach((bill, i) => {
    cells[`BILL_AMT${i + 1}`] = String(bill);
  });
  return cells as unknown as TaiwanRow;
}

describe("a Taiwan card", () => {
  it.each([
    ["on time", [0, 0, -1, 0, 0, 0], []],
    ["late now", [1, 0, 0, 0, 0, 0], [{ daysLate: 30, monthsAgo: 0, settled: false }]],
    ["late once", [0, 0, 2, 0, 0, 0], [{ daysLate: 60, monthsAgo: 2, settled: true }]],
    [
      "late three months in a row, and once before: two overdues",
      [0, 2, 3, 2, 0, 1],
      [
        { daysLate: 90, monthsAgo: 1, settled: true },
        { daysLate: 30, monthsAgo: 5, settled: true },
      ],
    ],
    ["late all the time", [8, 7, 6, 5, 4, 3], [{ daysLate: 240, monthsAgo: 0, settled: false }]],
  ])("has the overdues of its months: %s", (_, status, overdues) => {
    expect(overduesOf(status, [1_000, 0, 0, 0, 0, 0])).toEqual(overdues);
  });

  it("late today and owing nothing is settled", () => {
    expect(overduesOf([1, -2, -2, -2, -2, -2], [0, 0, 0, 0, 0, 0])).toEqual([
      { daysLate: 30, monthsAgo: 0, settled: true },
    ]);
  });

  it("uses its mean bill over its limit", () => {
    // (30,000 + 5 × 6,000) / 6 = 10,000 of 50,000.
    const { line } = taiwanProfile(
      card([0, 0, 0, 0, 0, 0], [30_000, 6_000, 6_000, 6_000, 6_000, 6_000]),
    );
    expect((line.balanceYuan as number) / (line.limitNowYuan as number)).toBeCloseTo(0.2, 12);
  });

  it.each([
    ["never used", [-2, -2, -2, -2, -2, -2], null, 0],
    ["paid in full whenever used", [-1, -2, -1, -1, -2, -1], "fullAtOnce", null],
    ["revolving once", [-1, 0, -1, -1, -1, -1], "instalments", null],
  ])("has the rhythm that its status shows: %s", (_, status, rhythm, drawsPerMonth) => {
    const profile = taiwanProfile(card(status, [0, 0, 0, 0, 0, 0]));
    expect([profile.repaying.rhythm, profile.borrowing.drawsPerMonth]).toEqual([
      rhythm,
      drawsPerMonth,
    ]);
  });

  it("tells nothing of income", () => {
    const { income } = taiwanProfile(card([0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1]));
    expect(Object.values(income).every((fact) => fact === null)).toBe(true);
  });

  it.each([
    ["overpaid", [-1, -1, -1, -1, -1, -1], [-165_580, 0, 0, 0, 0, 0]],
    ["far over its limit", [0, 0, 0, 0, 0, 0], [964_511, 964_511, 964_511, 0, 0, 0]],
    ["late every other month", [9, 0, 9, 0, 9, 0], [1, 1, 1, 1, 1, 1]],
  ])("passes the profile's schema: %s", (_, status, bills) => {
    const parsed = profileSchema.safeParse(taiwanProfile(card(status, bills)));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });
});

const unless = folder === undefined ? " (no data folder: set LIMIT_RECOVERY_DATA)" : "";

describe.skipIf(folder === undefined)(
  `the shipped model, fitted to nothing${unless}`,
  {
    timeout: 30_000,
  },
  () => {
    // No folder, no run: the empty path is never read.
    const data = folder ?? "";

    it("ranks LendingClub's loans at 0.63 or better, and better than their FICO score", () => {
      const { order, ficoAuc } = validateLendingClub(data);
      expect(order.auc).toBeGreaterThanOrEqual(0.63);
      expect(order.auc).toBeGreaterThan(ficoAuc);
    });

    it("ranks Taiwan's cards at 0.75 or better", () => {
      expect(validateTaiwan(data).order.auc).toBeGreaterThanOrEqual(0.75);
    });
  },
);
