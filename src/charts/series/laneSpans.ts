// Planned items as spans of months on the timeline: a measure runs to the end and may need some
// months before it takes effect, an event strikes once.

export interface PlanItem {
  readonly id: string;
  readonly kind: "action" | "event";
  readonly label: string;
  /** The month in which it starts or strikes, 1 = before the next monthly review. */
  readonly month: number;
  /** The first month that a measure changes anything, when it is later than `month`. */
  readonly firstMonth?: number | undefined;
}

export interface LaneSpan {
  readonly id: string;
  readonly kind: PlanItem["kind"];
  /** Where the handle stands: the item's month, or the last one when it lies beyond. */
  readonly month: number;
  /** First month of effect; beyond the last month when there is none to see. */
  readonly effectMonth: number;
  /** The item's month lies beyond the end of the timeline. */
  readonly beyond: boolean;
}

export function laneSpans(items: readonly PlanItem[], lastMonth: number): readonly LaneSpan[] {
  return items.map(({ id, kind, month, firstMonth = month }) => {
    const shown = Math.max(0, Math.min(lastMonth, month));
    const beyond = month > lastMonth;
    return {
      id,
      kind,
      month: shown,
      effectMonth: beyond ? lastMonth + 1 : Math.min(lastMonth + 1, Math.max(shown, firstMonth)),
      beyond,
    };
  });
}
