// One person of a long table: today's limit with its band and state, the reasons against the healthy
// reference, and the measure that brings most when it is taken first. The figures are those that
// `project` gives for the same person.
import { type PlannedAction, PROJECTION_MONTHS } from "../profile/scenario";
import type { Action, Model, Product } from "./model/modelSchema";
import { checkRequest, project } from "./project";
import { usablePathsOf } from "./requestPaths";
import type { ProjectionRequest, Screening } from "./results";

/** When a first measure is judged: after half a year. Assumption. */
const JUDGED_AFTER_MONTHS = 6;
const MOST_REASONS = 4;
/** The factor that is told as a fifth reason when it mattered but missed the four (Regulation B). */
const ALSO_TOLD = "inquiries";

/** The measure and everything it requires, all begun at once. */
function begun({ id, requires }: Action, model: Model): PlannedAction[] {
  const required = requires.flatMap((other) => {
    const action = model.actions.find((each) => each.id === other);
    return action ? begun(action, model) : [];
  });
  return [...required, { actionId: id, startMonth: 1 }];
}

/** Largest gain; of equal ones the least effort, then the model's order. */
function bestFirstAction(request: ProjectionRequest, product: Product): Screening["firstAction"] {
  const { model } = request;
  const candidates = model.actions.filter(({ changes }) => changes.length > 0);
  const plans = candidates.map((action) => begun(action, model));
  const ahead = { ...request, months: JUDGED_AFTER_MONTHS };
  const [without, ...paths] = usablePathsOf(ahead, product, [[], ...plans]);
  const yuanAt = (path: Int32Array | undefined) => path?.[JUDGED_AFTER_MONTHS] ?? 0;
  let best: Screening["firstAction"] = null;
  let leastEffort = Number.POSITIVE_INFINITY;
  candidates.forEach(({ id, effort }, index) => {
    const yuan = yuanAt(paths[index]) - yuanAt(without);
    const isBetter =
      yuan > (best?.yuan ?? 0) || (yuan === best?.yuan && effort.value < leastEffort);
    if (yuan <= 0 || !isBetter) return;
    best = { actionId: id, yuan };
    leastEffort = effort.value;
  });
  return best;
}

/**
 * @param request its reference, months, actions and events are not used
 * @throws RequestFaultError as `project`
 */
export function screen(given: ProjectionRequest): Screening {
  const request: ProjectionRequest = {
    ...given,
    reference: "healthy",
    months: PROJECTION_MONTHS.min,
    actions: [],
    events: [],
  };
  const product = checkRequest(request);
  const today = project(request);
  const lowering = today.contributions
    .map(({ factorId, yuan }) => ({ factorId, yuan: yuan[0] ?? 0 }))
    .filter(({ yuan }) => yuan < 0)
    .sort((one, other) => one.yuan - other.yuan);
  const told = lowering.slice(0, MOST_REASONS);
  const also = lowering.slice(MOST_REASONS).find(({ factorId }) => factorId === ALSO_TOLD);
  return {
    limitYuan: today.usableYuan[0] ?? 0,
    lowYuan: today.lowYuan[0] ?? 0,
    highYuan: today.highYuan[0] ?? 0,
    state: today.state[0] ?? "normal",
    dailyRatePercent: today.dailyRatePercent[0] ?? 0,
    referenceYuan: today.referenceYuan[0] ?? 0,
    reasons: also ? [...told, also] : told,
    firstAction: bestFirstAction(request, product),
    judgedAfterMonths: JUDGED_AFTER_MONTHS,
  };
}
