// The planned measures and mishaps as lanes under the timeline, and what moving one does.
import { useMemo } from "react";
import type { PlanItem } from "../../charts/series/laneSpans";
import type { Model, Projection } from "../../engine";
import { pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import type { Scenario } from "../../profile/scenario";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";

export interface PlanItems {
  readonly items: readonly PlanItem[];
  readonly onMove: (id: string, month: number) => void;
  readonly onRemove: (id: string) => void;
}

/** An event may be planned more than once: its place in the list tells the planned ones apart. */
function eventKey(index: number): string {
  return `event-${index}`;
}

function firstMonthOf(projection: Projection, id: string): number | undefined {
  return projection.happenings.find(
    (happening) => happening.kind === "actionStarts" && happening.id === id,
  )?.month;
}

function itemsOf(
  scenario: Pick<Scenario, "actions" | "events">,
  projection: Projection,
  model: Model,
  name: (text: { zh: string; en: string }) => string,
): PlanItem[] {
  const actions = scenario.actions.map(({ actionId, startMonth }): PlanItem => {
    const action = model.actions.find(({ id }) => id === actionId);
    const firstMonth = firstMonthOf(projection, actionId);
    return {
      id: actionId,
      kind: "action",
      label: action ? name(action.label) : actionId,
      month: startMonth,
      ...(firstMonth === undefined ? {} : { firstMonth }),
    };
  });
  const events = scenario.events.map(({ eventId, month }, index): PlanItem => {
    const event = model.events.find(({ id }) => id === eventId);
    return {
      id: eventKey(index),
      kind: "event",
      label: event ? name(event.label) : eventId,
      month,
    };
  });
  return [...actions, ...events];
}

export function usePlanItems(projection: Projection, model: Model): PlanItems {
  const language = useLanguage();
  const actions = useAppStore((state) => selectActive(state).scenario.actions);
  const events = useAppStore((state) => selectActive(state).scenario.events);
  const setScenario = useAppStore((state) => state.setScenario);
  return useMemo(() => {
    return {
      items: itemsOf({ actions, events }, projection, model, (text) => pickText(text, language)),
      onMove: (id, month) =>
        setScenario({
          actions: actions.map((plan) =>
            plan.actionId === id ? { ...plan, startMonth: month } : plan,
          ),
          events: events.map((plan, index) => (eventKey(index) === id ? { ...plan, month } : plan)),
        }),
      onRemove: (id) =>
        setScenario({
          actions: actions.filter(({ actionId }) => actionId !== id),
          events: events.filter((_plan, index) => eventKey(index) !== id),
        }),
    };
  }, [actions, events, projection, model, language, setScenario]);
}
