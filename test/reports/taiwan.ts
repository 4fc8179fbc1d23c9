// Taiwan's card customers as profiles: six months of status and bills. The limit only divides the
// bills; it is no income. Sex, age, marriage and education are never read.
// The reasons in full, and what other readings would give, are in docs/validation.md.
import {
  type Overdue,
  type Profile,
  patchProfile,
  UNKNOWN_PROFILE,
} from "../../src/profile/profile";
import { type CsvRow, numberIn } from "./readCsv";

/** Newest first: index is months ago. The file itself has no PAY_1. */
const STATUS = ["PAY_0", "PAY_2", "PAY_3", "PAY_4", "PAY_5", "PAY_6"] as const;
const BILL = [
  "BILL_AMT1",
  "BILL_AMT2",
  "BILL_AMT3",
  "BILL_AMT4",
  "BILL_AMT5",
  "BILL_AMT6",
] as const;

export const TAIWAN_COLUMNS = [
  "LIMIT_BAL",
  ...STATUS,
  ...BILL,
  "default.payment.next.month",
] as const;

export type TaiwanRow = CsvRow<(typeof TAIWAN_COLUMNS)[number]>;

/** −2 card not used, −1 paid in full, 0 revolving; from 1 on the number of months late. */
const NOT_USED = -2;
const DAYS_PER_MONTH_LATE = 30;
/** Only balance over limit enters the score, so any line will do. */
const LINE_YUAN = 100_000;

/**
 * Months late in a row are one overdue that went on, as severe as its worst month and as recent as
 * its last. It is unsettled if it reaches today and something is still owed.
 */
export function overduesOf(status: readonly number[], bills: readonly number[]): Overdue[] {
  const overdues: Overdue[] = [];
  let month = 0;
  while (month < status.length) {
    const monthsAgo = month;
    let worst = 0;
    while ((status[month] ?? 0) > 0) {
      worst = Math.max(worst, status[month] as number);
      month++;
    }
    if (worst > 0) {
      const settled = monthsAgo > 0 || (bills[0] as number) <= 0;
      overdues.push({ daysLate: worst * DAYS_PER_MONTH_LATE, monthsAgo, settled });
    }
    month++;
  }
  return overdues;
}

function rhythmOf(status: readonly number[]): Profile["repaying"]["rhythm"] {
  // Of a card that was never used nothing is known.
  if (status.every((month) => month === NOT_USED)) return null;
  return status.every((month) => month < 0) ? "fullAtOnce" : "instalments";
}

export function taiwanProfile(row: TaiwanRow): Profile {
  const status = STATUS.map((column) => numberIn(row, column));
  const bills = BILL.map((column) => numberIn(row, column));
  // Mean of six months, as the model's bands of utilisation are; overpaid cards owe nothing.
  const billed = bills.reduce((sum, bill) => sum + bill, 0) / bills.length;
  const ratio = Math.min(Math.max(billed / numberIn(row, "LIMIT_BAL"), 0), 3);
  const neverUsed = status.every((month) => month === NOT_USED);
  return patchProfile(UNKNOWN_PROFILE, {
    line: { limitNowYuan: LINE_YUAN, balanceYuan: ratio * LINE_YUAN },
    repaying: { overdues: overduesOf(status, bills), rhythm: rhythmOf(status) },
    // Of a used card the number of draws is unknown.
    borrowing: { drawsPerMonth: neverUsed ? 0 : null },
  });
}

export function taiwanIsBad(row: TaiwanRow): boolean {
  return row["default.payment.next.month"] === "1";
}
