// What every result panel shows: the newest result with the model that names its factors, and the
// choices that all charts share. Panels are drawn only when there is a result.
import { type RefObject, useDeferredValue, useMemo } from "react";
import type { Model, Projection } from "../../engine";
import type { Scenario } from "../../profile/scenario";
import { selectMonthShown, selectResult } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { useIsNear } from "../../ui/useIsNear";
import { useRested } from "../../ui/useRested";

export interface Shown {
  readonly projection: Projection;
  /** The scenario that was computed; dates and plans come from here, not from the form. */
  readonly scenario: Scenario;
  readonly model: Model;
  /** Whose entries they are: one's own, or a case. */
  readonly workspaceId: string;
}

/** The model that the shown results come from. */
export function useModel(): Model {
  const model = useAppStore((state) => state.model);
  if (model === null) throw new Error("a result panel without a model");
  return model;
}

export function useShown(): Shown {
  const result = useAppStore(selectResult);
  const model = useModel();
  if (result === null) throw new Error("a result panel without a result");
  const { projection, scenario, workspaceId } = result;
  return { projection, scenario, model, workspaceId };
}

/**
 * The same a moment later: what was typed, the headline and the timeline are painted first, the
 * panels follow in a render that the next input may interrupt. One that is far from the screen
 * waits until results rest. Each chart still shows one result and never two.
 * @param panel the panel's element; without it the panel counts as seen
 */
export function useShownLater(panel?: RefObject<Element | null>): Shown {
  const { projection, scenario, model, workspaceId } = useShown();
  const result = useMemo(
    () => ({ projection, scenario, model, workspaceId }),
    [projection, scenario, model, workspaceId],
  );
  const isNear = useIsNear(panel);
  return useDeferredValue(useRested(result, () => isNear));
}

export function useChartChoice() {
  return {
    month: useAppStore(selectMonthShown),
    onMonth: useAppStore((state) => state.selectMonth),
    factorId: useAppStore((state) => state.selectedFactor),
    onFactor: useAppStore((state) => state.selectFactor),
  };
}
