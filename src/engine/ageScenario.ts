// The same person some months later: facts as the plan has left them, the limit as it really is,
// what is still to be done. For planning anew from that day.
import {
  type FactValue,
  FIELD_PATHS,
  factAt,
  fieldAt,
  type Profile,
  withFact,
} from "../profile/profile";
import type { PlannedAction } from "../profile/scenario";
import type { AgedScenario } from "./plan/planResults";
import { ownPathsOf } from "./planPaths";
import type { ProjectionRequest } from "./results";
import type { ScheduledAction } from "./simulate/applyChange";
import { actOf, type MonthState } from "./simulate/applyChange";

function addMonths(startMonth: string, months: number): string {
  const [year, month] = startMonth.split("-").map(Number) as [number, number];
  const index = year * 12 + month - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** A number back within its field's range; lists row by row. */
function withinRange(value: FactValue, field: ReturnType<typeof fieldAt>): FactValue {
  if (field.kind === "number" && typeof value === "number") {
    return Math.min(field.max, Math.max(field.min, value));
  }
  if (field.kind !== "list" || !Array.isArray(value)) return value;
  const rows = value.map((row: Record<string, FactValue>) =>
    Object.fromEntries(
      Object.entries(field.columns).map(([name, column]) => [
        name,
        withinRange(row[name] as FactValue, column),
      ]),
    ),
  );
  return rows.slice(-field.maxRows);
}

/** What was unknown and has not been moved is unknown still. */
function agedProfile(then: Profile, asked: Profile, resolved: Profile, limitNowYuan: number) {
  let aged = asked;
  for (const path of FIELD_PATHS) {
    const value = factAt(then, path);
    const isUnmoved =
      factAt(asked, path) === null &&
      JSON.stringify(value) === JSON.stringify(factAt(resolved, path));
    if (!isUnmoved) aged = withFact(aged, path, withinRange(value, fieldAt(path)));
  }
  const { balanceYuan } = asked.line;
  const line = {
    limitNowYuan,
    limitBeforeYuan: asked.line.limitBeforeYuan,
    balanceYuan: balanceYuan === null ? null : Math.round(aged.line.balanceYuan ?? 0),
  };
  return { ...aged, line };
}

function stillMoves(each: ScheduledAction, state: MonthState, months: number): boolean {
  const next = actOf(state, months + 1, each);
  return FIELD_PATHS.some((path) => factAt(next.profile, path) !== factAt(state.profile, path));
}

/**
 * @param months that have passed, 1 … months of the request
 * @param limitNowYuan the limit really shown by then
 * @throws RequestFaultError when the request names what the model does not know
 */
export function ageScenario(
  request: ProjectionRequest,
  months: number,
  limitNowYuan: number,
): AgedScenario {
  const { path, schedule, prepared } = ownPathsOf(request);
  const state = path.states[months] as MonthState;
  const byId = new Map(schedule.scheduled.map((each) => [each.action.id, each]));
  /** What has begun goes on in the first month, with the months that it has been under way. */
  const later = ({ monthsSpent: before = 0, ...plan }: PlannedAction): PlannedAction => {
    const startMonth = Math.max(1, plan.startMonth - months);
    const each = byId.get(plan.actionId);
    if (!each) return { ...plan, startMonth };
    const passed = months - (each.firstMonth - each.leadMonths) + 1;
    const most = each.action.leadMonths.value;
    const whole = passed + (plan.startMonth === 1 ? before : 0);
    const spent = passed > 0 ? Math.min(most, whole) : 0;
    return { ...plan, startMonth, ...(spent > 0 ? { monthsSpent: spent } : {}) };
  };
  const open = request.actions.filter(({ actionId }) => {
    const each = byId.get(actionId);
    if (!each) return false;
    return each.firstMonth > months || stillMoves(each, state, months);
  });
  // What an open action requires stays listed, although it is done.
  const needed = new Set(open.flatMap(({ actionId }) => byId.get(actionId)?.action.requires ?? []));
  return {
    profile: agedProfile(state.profile, request.profile, prepared.resolved, limitNowYuan),
    habits: state.habits,
    actions: request.actions
      .filter((plan) => open.includes(plan) || needed.has(plan.actionId))
      .map(later),
    events: request.events
      .filter(({ month }) => month > months)
      .map((event) => ({ ...event, month: event.month - months })),
    startMonth: addMonths(request.startMonth, months),
  };
}
