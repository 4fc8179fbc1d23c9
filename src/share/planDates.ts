// The dates that belong to a plan: its steps, the monthly review, repayment days, the two free
// credit reports of a year, and the day by which a dispute must be answered. Pure; the calendar
// file and the checklist are both made of it.
import type { PlannedAction } from "../profile/scenario";

export interface PlanDate {
  readonly kind: "step" | "review" | "repayment" | "report" | "disputeAnswer";
  /** Stable: the same thing has the same id in every export, whatever its date. */
  readonly id: string;
  /** "YYYY-MM-DD" */
  readonly date: string;
  readonly actionId: string | null;
}

export interface PlanDatesInput {
  /** Calendar month of today, "YYYY-MM". */
  readonly startMonth: string;
  /** Months to write down, 1 … */
  readonly months: number;
  readonly actions: readonly PlannedAction[];
  /** Day of the month on which an instalment is due, 1–28. */
  readonly repaymentDay: number;
}

/** A step is due at the month's beginning, before that month's review. */
const STEP_DAY = 1;
/** Zhima is recomputed on the 6th (public pages, weak); our review follows that day. */
const REVIEW_DAY = 6;
const REPORT_DAY = 15;
/** Two free reports a year. */
const REPORT_EVERY_MONTHS = 6;
/** A dispute is answered within 20 days (Regulations on the Credit Reporting Industry, Art. 25). */
const DISPUTE_DAYS = 20;

function dayOf(startMonth: string, month: number, day: number): string {
  const [year, first] = startMonth.split("-").map(Number) as [number, number];
  const index = year * 12 + first - 1 + month;
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}-${pad(day)}`;
}

function addDays(date: string, days: number): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** @returns in the order of their dates */
export function planDates({
  startMonth,
  months,
  actions,
  repaymentDay,
}: PlanDatesInput): PlanDate[] {
  const inMonth = (kind: PlanDate["kind"], month: number, day: number): PlanDate => {
    const date = dayOf(startMonth, month, day);
    return { kind, id: `${kind}-${date.slice(0, 7)}`, date, actionId: null };
  };
  const steps = actions.map(
    ({ actionId, startMonth: month }): PlanDate => ({
      kind: "step",
      id: `step-${actionId}`,
      date: dayOf(startMonth, month, STEP_DAY),
      actionId,
    }),
  );
  const disputes = steps
    .filter(({ actionId }) => actionId === "disputeReport")
    .map(
      ({ date, actionId }): PlanDate => ({
        kind: "disputeAnswer",
        id: `disputeAnswer-${actionId}`,
        date: addDays(date, DISPUTE_DAYS),
        actionId,
      }),
    );
  const monthly = Array.from({ length: months }, (_, i) => i + 1).flatMap((month) => [
    inMonth("review", month, REVIEW_DAY),
    inMonth("repayment", month, repaymentDay),
    ...((month - 1) % REPORT_EVERY_MONTHS === 0 ? [inMonth("report", month, REPORT_DAY)] : []),
  ]);
  return [...steps, ...disputes, ...monthly].sort(
    (a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id),
  );
}
