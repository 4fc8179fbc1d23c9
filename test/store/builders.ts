// Scenarios, results and a store for the store's tests. The projections are shells: the store
// hands them on without a look inside.
import type { Model, Projection } from "../../src/engine";
import { NO_HABITS, UNKNOWN_PROFILE } from "../../src/profile/profile";
import type { Scenario } from "../../src/profile/scenario";
import type { RestoredTab } from "../../src/store/appData";
import { type AppStore, createAppStore } from "../../src/store/appStore";
import { selectActive } from "../../src/store/selectors";
import type { Asked, ScenarioResult } from "../../src/store/workspace";

export function aScenario(patch: Partial<Scenario> = {}): Scenario {
  return {
    productId: "jiebei",
    profile: UNKNOWN_PROFILE,
    before: null,
    habits: NO_HABITS,
    actions: [],
    events: [],
    reference: "healthy",
    months: 24,
    startMonth: "2026-01",
    ...patch,
  };
}

export function aProjection(patch: Partial<Projection> = {}): Projection {
  return { months: 24, contributions: [], ...patch } as Projection;
}

export const aModel = { version: "2026.1.0" } as Model;

export function aStore(scenario = aScenario(), tab?: RestoredTab): AppStore {
  return createAppStore({ scenario, language: "zh-CN" }, tab);
}

/** The result that the store is waiting for. */
export function resultNow(store: AppStore, projection = aProjection()): ScenarioResult {
  return { ...askedNow(store), scenario: selectActive(store.getState()).scenario, projection };
}

export function askedNow(store: AppStore): Asked {
  const state = store.getState();
  return {
    workspaceId: state.activeWorkspace,
    scenarioId: selectActive(state).scenarioId,
    measuresOn: state.measuresOn,
  };
}
