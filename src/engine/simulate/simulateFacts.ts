// The facts of every month: they age, habits go on, events happen, actions work. The limit does not
// act back on facts; its feedback through utilisation belongs to the reviews.
import type { FieldPath, Habits, Profile } from "../../profile/profile";
import type { PlannedEvent } from "../../profile/scenario";
import { type Clocks, clocksOfProfile } from "../limit/openGates";
import type { Change, Model } from "../model/modelSchema";
import { ageProfile, unagingOf } from "./ageProfile";
import { addInquiries, applyChange, type MonthState } from "./applyChange";
import { type Schedule, type ScheduledAction, usualParams } from "./scheduleActions";

export interface Course {
  readonly habits: Habits;
  readonly schedule: Schedule;
  readonly events: readonly PlannedEvent[];
}

function ticked(clocks: Clocks): Clocks {
  const left = Object.entries(clocks).filter(([, months]) => months > 1);
  return Object.fromEntries(left.map(([name, months]) => [name, months - 1]));
}

function withHabits(profile: Profile, habits: Habits): Profile {
  const withInquiries = addInquiries(profile, habits.applicationsPerMonth);
  const { balanceYuan } = profile.line;
  if (habits.balanceChangeYuan === 0 || balanceYuan === null) return withInquiries;
  const balance = Math.max(0, balanceYuan + habits.balanceChangeYuan);
  return { ...withInquiries, line: { ...withInquiries.line, balanceYuan: balance } };
}

function withEvents(
  state: MonthState,
  month: number,
  events: readonly PlannedEvent[],
  model: Model,
): MonthState {
  let next = state;
  for (const planned of events) {
    const event = model.events.find(({ id }) => id === planned.eventId);
    if (!event || planned.month !== month) continue;
    const params = usualParams(event.params, planned.params);
    for (const change of event.changes) next = applyChange(next, change, params);
    if (event.adverse) {
      // The month of the event itself counts, hence one more.
      const months = model.review.freezeMonthsAfterAdverse.value + 1;
      next = { ...next, freezes: { ...next.freezes, [event.factor]: months } };
    }
  }
  return next;
}

/** Steps repeat every month; everything else happens once, so that later events may undo it. */
function repeats(change: Change): boolean {
  return change.kind === "step" || change.kind === "scale";
}

function withActions(
  state: MonthState,
  month: number,
  scheduled: readonly ScheduledAction[],
): MonthState {
  let next = state;
  for (const { action, params, firstMonth } of scheduled) {
    if (month < firstMonth) continue;
    for (const change of action.changes) {
      if (month === firstMonth || repeats(change)) next = applyChange(next, change, params);
    }
  }
  return next;
}

/**
 * @param profile resolved: no unknown facts
 * @param unknown facts that were unknown and therefore do not age
 * @returns `months + 1` states; index 0 is today
 */
export function simulateFacts(
  profile: Profile,
  unknown: ReadonlySet<FieldPath>,
  course: Course,
  months: number,
  model: Model,
): MonthState[] {
  const today: MonthState = {
    profile,
    habits: course.habits,
    clocks: clocksOfProfile(profile, model),
    freezes: {},
  };
  const states = [today];
  const unaging = unagingOf(profile, unknown);
  for (let month = 1; month <= months; month++) {
    // A measure begins with the month, so what is settled now grows no older as an overdue; then
    // the month passes, habits do their part, and what happens happens before the review.
    const last = states[month - 1] as MonthState;
    const ticking = { ...last, clocks: ticked(last.clocks), freezes: ticked(last.freezes) };
    const acted = withActions(ticking, month, course.schedule.scheduled);
    const aged: MonthState = {
      ...acted,
      profile: withHabits(ageProfile(acted.profile, unaging), acted.habits),
    };
    states.push(withEvents(aged, month, course.events, model));
  }
  return states;
}
