// LendingClub's loans as profiles: every fact that the file states, and nothing that it does not.
// Their own rating (FICO, interest rate, credit policy) is left out: it is a rival, not a fact.
// The reasons in full, and what other readings would give, are in docs/validation.md.
import { type Profile, patchProfile, UNKNOWN_PROFILE } from "../../src/profile/profile";
import { type CsvRow, numberIn } from "./readCsv";

export const LENDING_CLUB_COLUMNS = [
  "purpose",
  "installment",
  "log.annual.inc",
  "dti",
  "fico",
  "days.with.cr.line",
  "revol.util",
  "inq.last.6mths",
  "delinq.2yrs",
  "pub.rec",
  "not.fully.paid",
] as const;

export type LendingClubRow = CsvRow<(typeof LENDING_CLUB_COLUMNS)[number]>;

/** About the mean rate of 2007–2010, when the loans were made: 7.6 falling to 6.8. */
const YUAN_PER_DOLLAR = 7;
const DAYS_PER_MONTH = 30.4;
/** Only balance over limit enters the score, so any line will do. */
const LINE_YUAN = 100_000;

/** The loan pays off what these debtors already serve, so its instalment comes in their place. */
const REPLACES_DEBT = new Set(["debt_consolidation", "credit_card"]);

/** "30 days and more past due in two years", dates unknown: all at the middle of the window. */
const DELINQUENCY = { daysLate: 30, monthsAgo: 12, settled: true } as const;
/** Bankruptcies, judgments, tax liens: severe, old, undated. From 3 to 5 years weigh the same. */
const PUBLIC_RECORD = { daysLate: 90, monthsAgo: 48, settled: true } as const;
/** The profile lists 20 overdues at most; the effect has long reached its floor. */
const MOST_OF_A_KIND = 10;

function repeated<T>(row: T, times: number): T[] {
  return Array.from({ length: Math.min(times, MOST_OF_A_KIND) }, () => row);
}

export function lendingClubProfile(row: LendingClubRow): Profile {
  const of = (column: (typeof LENDING_CLUB_COLUMNS)[number]) => numberIn(row, column);
  const incomeYuan = (Math.exp(of("log.annual.inc")) / 12) * YUAN_PER_DOLLAR;
  const instalmentYuan = REPLACES_DEBT.has(row.purpose) ? 0 : of("installment") * YUAN_PER_DOLLAR;
  // Their debt-to-income leaves out the loan that is asked for.
  const debtServiceYuan = (of("dti") / 100) * incomeYuan + instalmentYuan;
  const inquiries = Math.min(of("inq.last.6mths"), 50);
  return patchProfile(UNKNOWN_PROFILE, {
    // Revolving credit is the only use of a line that the file knows, so it is the line.
    line: {
      limitNowYuan: LINE_YUAN,
      balanceYuan: Math.min(of("revol.util") / 100, 3) * LINE_YUAN,
    },
    repaying: {
      overdues: [
        ...repeated(DELINQUENCY, of("delinq.2yrs")),
        ...repeated(PUBLIC_RECORD, of("pub.rec")),
      ],
      historyMonths: Math.min(of("days.with.cr.line") / DAYS_PER_MONTH, 480),
    },
    borrowing: { purpose: row.purpose === "small_business" ? "business" : "consumption" },
    lenders: { inquiries: inquiries > 0 ? [{ monthsAgo: 0, count: inquiries }] : [] },
    income: {
      monthlyIncomeYuan: Math.min(incomeYuan, 1_000_000),
      monthlyDebtServiceYuan: Math.min(debtServiceYuan, 1_000_000),
    },
  });
}

export function lendingClubIsBad(row: LendingClubRow): boolean {
  return row["not.fully.paid"] === "1";
}
