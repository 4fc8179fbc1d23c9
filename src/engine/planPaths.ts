// The person's own path under the actions and events of a request, without attribution: what the
// planner's side questions (slips, adherence, warnings, ageing) are computed from.
import type { PlannedEvent } from "../profile/scenario";
import { checkRequest } from "./project";
import { type Path, type Prepared, personPath, prepareRequest } from "./requestPaths";
import type { ProjectionRequest } from "./results";
import { type Schedule, scheduleActions } from "./simulate/scheduleActions";

export interface OwnPaths {
  readonly prepared: Prepared;
  readonly schedule: Schedule;
  readonly path: Path;
  readonly withSchedule: (schedule: Schedule) => Path;
  readonly withEvents: (events: readonly PlannedEvent[]) => Path;
}

/** @throws RequestFaultError naming what is wrong */
export function ownPathsOf(request: ProjectionRequest): OwnPaths {
  const prepared = prepareRequest(request, checkRequest(request));
  const schedule = scheduleActions(request.actions, request.model);
  const { habits, events } = request;
  const course = { habits, events, schedule };
  return {
    prepared,
    schedule,
    path: personPath(prepared, course, request),
    withSchedule: (other) => personPath(prepared, { ...course, schedule: other }, request),
    withEvents: (others) => personPath(prepared, { ...course, events: others }, request),
  };
}
