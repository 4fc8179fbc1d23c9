// From a request for a plan to the problem that the search works on: the person is prepared as for
// a projection, the course is simulated without any action.
import type { Product } from "./model/modelSchema";
import { buildProblem, type PlanProblem } from "./plan/planProblem";
import type { PlanBase } from "./plan/planResults";
import { checkRequest } from "./project";
import { RequestFaultError } from "./requestFault";
import { prepareRequest } from "./requestPaths";
import { simulateFacts } from "./simulate/simulateFacts";

const MOST_START_MONTHS = 12;
const MOST_NEW_PER_MONTH = 9;

function refuse(detail: string): never {
  throw new RequestFaultError({ code: "invalidRequest", detail });
}

function checkLimits({ limits, projection }: PlanBase): void {
  const { newPerMonth, lastStartMonth, effortMost, moneyMostYuan } = limits;
  const isWhole = (value: number, most: number) =>
    Number.isInteger(value) && value >= 1 && value <= most;
  if (!isWhole(newPerMonth, MOST_NEW_PER_MONTH)) refuse(`newPerMonth: ${newPerMonth}`);
  if (!isWhole(lastStartMonth, Math.min(MOST_START_MONTHS, projection.months))) {
    refuse(`lastStartMonth: ${lastStartMonth}`);
  }
  if (effortMost !== null && !(effortMost >= 0)) refuse(`effortMost: ${effortMost}`);
  if (moneyMostYuan !== null && !(moneyMostYuan >= 0)) refuse(`moneyMostYuan: ${moneyMostYuan}`);
}

/** @throws RequestFaultError naming what is wrong */
export function planProblemOf(base: PlanBase): PlanProblem {
  const request = { ...base.projection, actions: [] };
  const product: Product = checkRequest(request);
  checkLimits(base);
  const { resolved, unknown, start, context } = prepareRequest(request, product);
  const { model, compiled } = context;
  const today = { ...resolved, line: { ...resolved.line, balanceYuan: start.balanceYuan } };
  const course = {
    habits: request.habits,
    events: request.events,
    schedule: { scheduled: [], ineffective: [] },
  };
  const states = simulateFacts(today, unknown, course, request.months, model);
  return buildProblem({
    ground: { states, unknown, course, model, compiled },
    context,
    startRatio: start.ratio,
    limits: base.limits,
    settings: base.settings,
    monthsSpent: new Map(
      base.projection.actions.map(({ actionId, monthsSpent }) => [actionId, monthsSpent ?? 0]),
    ),
  });
}
