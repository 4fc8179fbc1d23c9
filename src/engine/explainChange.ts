// The exact ledger of a fall: two profiles compared, or a dated list of events told month by month.
// No simulation of its own: the projection's contributions against the time before, differenced.
import { NO_HABITS } from "../profile/profile";
import { project } from "./project";
import type { ChangeLedger, ChangeMonth, ChangeRequest, Projection } from "./results";

function projectionOf(request: ChangeRequest): Projection {
  const { before, after, events, months, product, startMonth, model } = request;
  const formerYuan = before.line.limitNowYuan ?? before.line.limitBeforeYuan;
  const then = { ...before, line: { ...before.line, limitNowYuan: formerYuan } };
  // Today's limit is left to the rule, calibrated to the former one: what the rule does not
  // explain of the real limit stays visible as a remainder.
  const now = after && {
    ...after,
    line: { ...after.line, limitNowYuan: null, limitBeforeYuan: formerYuan },
  };
  return project({
    product,
    startMonth,
    model,
    profile: now ?? then,
    before: then,
    reference: "before",
    habits: NO_HABITS,
    actions: [],
    events: after ? [] : events,
    months: after ? 1 : months,
  });
}

function differences({ contributions }: Projection, from: number | null, to: number) {
  return contributions.map(({ factorId, yuan }) => ({
    factorId,
    yuan: (yuan[to] ?? 0) - (from === null ? 0 : (yuan[from] ?? 0)),
  }));
}

function monthOf(projection: Projection, month: number): ChangeMonth {
  const { usableYuan, referenceYuan } = projection;
  return {
    month,
    fromYuan: usableYuan[month - 1] ?? 0,
    toYuan: usableYuan[month] ?? 0,
    byFactor: differences(projection, month - 1, month),
    timeYuan: (referenceYuan[month] ?? 0) - (referenceYuan[month - 1] ?? 0),
  };
}

/**
 * Rows sum to the observed limit (the simulated one where none is given) less the former one, in
 * whole yuan, over all and in every month.
 * @throws RequestFaultError when the request names what the model does not know
 */
export function explainChange(request: ChangeRequest): ChangeLedger {
  const projection = projectionOf(request);
  const { usableYuan, referenceYuan, months } = projection;
  const last = request.after ? 0 : months;
  const fromYuan = (request.after ? referenceYuan[0] : usableYuan[0]) ?? 0;
  const simulatedYuan = usableYuan[last] ?? 0;
  const toYuan = request.observedYuan ?? simulatedYuan;
  const byFactor = request.after
    ? differences(projection, null, 0)
    : differences(projection, 0, last);
  return {
    fromYuan,
    toYuan,
    byFactor,
    timeYuan: request.after ? 0 : (referenceYuan[last] ?? 0) - (referenceYuan[0] ?? 0),
    unexplainedYuan: toYuan - simulatedYuan,
    months: request.after
      ? [{ month: 0, fromYuan, toYuan: simulatedYuan, byFactor, timeYuan: 0 }]
      : Array.from({ length: months }, (_, i) => monthOf(projection, i + 1)),
    projection,
  };
}
