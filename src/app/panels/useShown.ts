// What every result panel shows: the newest result with the model that names its factors, and the
// choices that all charts share. Panels are drawn only when there is a result.
import { useDeferredValue, useMemo } from "react";
import type { Model, Projection } from "../../engine";
import type { Scenario } from "../../profile/scenario";
import { selectMonthShown, selectResult } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";

export interface Shown {
  readonly projection: Projection;
  /** The scenario that was computed; dates and plans come from here, not from the form. */
  readonly scenario: Scenario;
  readonly model: Model;
}

export function useShown(): Shown {
  const result = useAppStore(selectResult);
  const model = useAppStore((state) => state.model);
  if (result === null || model === null) throw new Error("a result panel without a result");
  return { projection: result.projection, scenario: result.scenario, model };
}

/**
 * The same a moment later: what was typed and the headline are painted first, the charts follow in
 * a render that the next input may interrupt. Each chart still shows one result and never two.
 */
export function useShownLater(): Shown {
  const { projection, scenario, model } = useShown();
  const result = useMemo(() => ({ projection, scenario, model }), [projection, scenario, model]);
  return useDeferredValue(result);
}

export function useChartChoice() {
  return {
    month: useAppStore(selectMonthShown),
    onMonth: useAppStore((state) => state.selectMonth),
    factorId: useAppStore((state) => state.selectedFactor),
    onFactor: useAppStore((state) => state.selectFactor),
  };
}
