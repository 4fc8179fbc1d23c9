// What one slip would cost a plan: each of five, one at a time, in the month asked for.
import type { SlipCost, StressOutcome, StressRequest } from "./plan/planResults";
import { ownPathsOf } from "./planPaths";

/** Ids of the model's events, with its usual amounts. */
const SLIPS = [
  "latePayment",
  "newApplication",
  "securityAlert",
  "tightening",
  "incomeLoss",
] as const;

function firstFrom(yuan: Int32Array, from: number, limitYuan: number): number {
  return yuan.findIndex((usable, t) => t >= from && usable >= limitYuan);
}

/**
 * Yuan and months that each slip costs, the costliest first.
 * @throws RequestFaultError when the request names what the model does not know
 */
export function stressPlan({
  projection,
  limitYuan,
  byMonth,
  month,
}: StressRequest): StressOutcome {
  const own = ownPathsOf(projection);
  const calm = own.path.reviews.usableYuan;
  const isReached = firstFrom(calm, 1, limitYuan) > 0;
  const targetYuan = isReached ? limitYuan : (calm[byMonth] as number);
  const usually = Math.max(month, firstFrom(calm, 1, targetYuan));
  const slips = SLIPS.filter((id) => projection.model.events.some((event) => event.id === id)).map(
    (eventId): SlipCost => {
      const events = [...projection.events, { eventId, month }];
      const struck = own.withEvents(events).reviews.usableYuan;
      const losses = Array.from(calm, (yuan, t) => yuan - (struck[t] as number));
      const worstYuan = Math.max(...losses);
      // Time runs until the limit is there and stays where it would have been.
      const had = firstFrom(calm, 1, targetYuan);
      const back = firstFrom(struck, had < month ? month : 1, targetYuan);
      return {
        eventId,
        costYuan: losses[byMonth] as number,
        worstYuan,
        worstMonth: losses.indexOf(worstYuan),
        delayMonths: back < 0 ? null : Math.max(0, back - usually),
      };
    },
  );
  const dearest = (slip: SlipCost) => slip.costYuan * 1e7 + slip.worstYuan;
  return { month, targetYuan, slips: slips.sort((a, b) => dearest(b) - dearest(a)) };
}
