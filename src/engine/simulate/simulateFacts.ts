// The facts of every month: they age, habits go on, events happen, actions work. The limit does not
// act back on facts; its feedback through utilisation belongs to the reviews.
import type { FieldPath, Habits, Profile } from "../../profile/profile";
import type { PlannedEvent } from "../../profile/scenario";
import { type Clocks, clocksOfProfile } from "../limit/openGates";
import type { Model } from "../model/modelSchema";
import { ageProfile, type Unaging, unagingOf } from "./ageProfile";
import {
  actOf,
  addInquiries,
  applyChange,
  type MonthState,
  type ScheduledAction,
} from "./applyChange";
import { type Schedule, usualParams } from "./scheduleActions";

export interface Course {
  readonly habits: Habits;
  readonly schedule: Schedule;
  readonly events: readonly PlannedEvent[];
}

function ticked(clocks: Clocks): Clocks {
  // Mostly nothing runs.
  for (const _ in clocks) return tickedDown(clocks);
  return clocks;
}

function tickedDown(clocks: Clocks): Clocks {
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

function withActions(
  state: MonthState,
  month: number,
  scheduled: readonly ScheduledAction[],
): MonthState {
  let next = state;
  for (const each of scheduled) {
    if (month >= each.firstMonth && !each.skips?.has(month)) next = actOf(next, month, each);
  }
  return next;
}

/** What of a course is the same in every month. */
export interface Passing {
  readonly course: Course;
  readonly unaging: Unaging;
  readonly model: Model;
}

/** Today, before anything has happened. */
function stateOfToday(profile: Profile, habits: Habits, model: Model): MonthState {
  return { profile, habits, clocks: clocksOfProfile(profile, model), freezes: {} };
}

/** The state after month `month`, from the one before it. */
export function monthAfter(last: MonthState, month: number, passing: Passing): MonthState {
  // A measure begins with the month, so what is settled now grows no older as an overdue; then
  // the month passes, habits do their part, and what happens happens before the review.
  const { course, unaging, model } = passing;
  const ticking = { ...last, clocks: ticked(last.clocks), freezes: ticked(last.freezes) };
  const acted = withActions(ticking, month, course.schedule.scheduled);
  const aged: MonthState = {
    ...acted,
    profile: withHabits(ageProfile(acted.profile, unaging), acted.habits),
  };
  return withEvents(aged, month, course.events, model);
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
  const states = [stateOfToday(profile, course.habits, model)];
  const passing = { course, unaging: unagingOf(profile, unknown), model };
  for (let month = 1; month <= months; month++) {
    states.push(monthAfter(states[month - 1] as MonthState, month, passing));
  }
  return states;
}
