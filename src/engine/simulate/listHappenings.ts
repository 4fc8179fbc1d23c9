// What happens along a path, month by month, so that a chart can say why it bends: inquiries leave
// the window, an overdue leaves the report, measures begin, events strike, gates open and close.
import type { Overdue } from "../../profile/profile";
import type { PlannedEvent } from "../../profile/scenario";
import type { Model } from "../model/modelSchema";
import type { Happening } from "../results";
import type { MonthState } from "./applyChange";
import type { Schedule } from "./scheduleActions";

interface Windows {
  readonly inquiryMonths: number;
  readonly overdueMonths: number;
}

/** The model's own windows; infinite where it has none. */
function windowsOf(model: Model): Windows {
  let inquiryMonths = Number.POSITIVE_INFINITY;
  let overdueMonths = Number.POSITIVE_INFINITY;
  for (const { terms } of model.factors) {
    for (const term of terms) {
      if (term.kind === "overdues") overdueMonths = term.displayMonths;
      if (
        term.kind === "curve" &&
        term.input.kind === "windowSum" &&
        term.input.fact === "lenders.inquiries"
      ) {
        inquiryMonths = term.input.months;
      }
    }
  }
  return { inquiryMonths, overdueMonths };
}

function leavingThisMonth({ profile }: MonthState, month: number, windows: Windows): Happening[] {
  const inquiries = (profile.lenders.inquiries ?? [])
    .filter((row) => row.monthsAgo === windows.inquiryMonths)
    .reduce((sum, row) => sum + row.count, 0);
  const overdues = (profile.repaying.overdues ?? []).filter(
    (row: Overdue) => row.settled && row.monthsAgo === windows.overdueMonths,
  ).length;
  return [
    ...(inquiries > 0 ? [{ month, kind: "inquiriesLeave" as const, count: inquiries }] : []),
    ...(overdues > 0 ? [{ month, kind: "overdueLeaves" as const, count: overdues }] : []),
  ];
}

function gateChange(before: string | null, now: string | null, month: number): Happening[] {
  if (before === now) return [];
  return [
    ...(before === null ? [] : [{ month, kind: "gateCloses" as const, id: before }]),
    ...(now === null ? [] : [{ month, kind: "gateOpens" as const, id: now }]),
  ];
}

/** In the order of months; "opens" of a gate means that it begins to hold the line back. */
export function listHappenings(
  states: readonly MonthState[],
  gate: readonly (string | null)[],
  schedule: Schedule,
  events: readonly PlannedEvent[],
  model: Model,
): Happening[] {
  const windows = windowsOf(model);
  const happenings: Happening[] = [];
  for (let month = 1; month < states.length; month++) {
    happenings.push(
      ...schedule.scheduled
        .filter(({ firstMonth }) => firstMonth === month)
        .map(({ action }) => ({ month, kind: "actionStarts" as const, id: action.id })),
      ...events
        .filter((event) => event.month === month)
        .map(({ eventId }) => ({ month, kind: "event" as const, id: eventId })),
      ...leavingThisMonth(states[month] as MonthState, month, windows),
      ...gateChange(gate[month - 1] ?? null, gate[month] ?? null, month),
    );
  }
  return happenings;
}
