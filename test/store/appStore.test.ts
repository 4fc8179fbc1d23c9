// The store's rules: whose entries change when, which result belongs to which entries, and what
// the page is told of its age.

import { describe, expect, it } from "vitest";
import { withFact } from "../../src/profile/profile";
import {
  contributionsAt,
  selectActive,
  selectFailure,
  selectFreshness,
  selectMonthShown,
  selectResult,
} from "../../src/store/selectors";
import { aProjection, aScenario, aStore, askedNow, resultNow } from "./builders";

describe("workspaces", () => {
  it("a case never touches the user's own entries", () => {
    const store = aStore();
    const { setDraft, openCase, setScenario, setDraftStatus } = store.getState();
    setDraft({ limit: "20000x" });
    const own = store.getState().workspaces.own;
    openCase("case-a", aScenario({ months: 12 }));
    setScenario({ months: 6 });
    setDraft({ limit: "1" });
    setDraftStatus({ invalidFields: 2 });
    expect(store.getState().workspaces.own).toBe(own);
    expect(selectActive(store.getState()).scenario.months).toBe(6);
  });

  it("a case opened again is found as it was left", () => {
    const store = aStore();
    const { openCase, setScenario, switchWorkspace } = store.getState();
    openCase("case-a", aScenario());
    setScenario({ months: 6 });
    switchWorkspace("own");
    openCase("case-a", aScenario());
    expect(selectActive(store.getState()).scenario.months).toBe(6);
  });

  it("a reset returns to the original entries, drops text and errors, and can be undone", () => {
    const store = aStore();
    const { setScenario, setDraft, setDraftStatus, reset, undo } = store.getState();
    const { months } = store.getState().workspaces.own.scenario;
    setScenario({ months: 3 });
    setDraft({ limit: "x" });
    setDraftStatus({ invalidFields: 1 });
    reset();
    const { scenario, draft, invalidFields } = store.getState().workspaces.own;
    expect([scenario.months, draft, invalidFields]).toEqual([months, null, 0]);
    undo();
    expect(store.getState().workspaces.own.scenario.months).toBe(3);
  });

  it("undo takes back a run of changes to one fact at once, redo brings it again", () => {
    const store = aStore();
    const { setScenario, undo, redo } = store.getState();
    const own = () => store.getState().workspaces.own.scenario;
    const start = own();
    const withHistory = (historyMonths: number) =>
      withFact(own().profile, "repaying.historyMonths", historyMonths);
    for (const months of [1, 12, 120]) setScenario({ profile: withHistory(months) });
    setScenario({ months: 6 });
    undo();
    expect([own().months, own().profile.repaying.historyMonths]).toEqual([start.months, 120]);
    undo();
    expect(own()).toEqual(start);
    undo();
    redo();
    expect(own().profile.repaying.historyMonths).toBe(120);
    redo();
    expect(own().months).toBe(6);
    setScenario({ months: 9 });
    redo();
    expect(own().months).toBe(9);
  });

  it("a workspace that is not open cannot be shown", () => {
    const store = aStore();
    const before = store.getState();
    before.switchWorkspace("constructor");
    expect(store.getState()).toBe(before);
  });

  it("scenario ids are unique in the page and grow with each change, and only then", () => {
    const store = aStore();
    const { setScenario, openCase, setDraft } = store.getState();
    const ids = [askedNow(store).scenarioId];
    const note = () => ids.push(askedNow(store).scenarioId);
    setScenario({ months: 12 });
    note();
    openCase("case-a", aScenario());
    note();
    expect(ids[0]! < ids[1]! && ids[1]! < ids[2]!).toBe(true);
    setScenario({ months: 24 });
    setDraft({ limit: "2" });
    note();
    expect(ids[3]).toBe(ids[2]);
  });

  it("a change that changes nothing tells nobody", () => {
    const store = aStore();
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    const state = store.getState();
    state.setScenario({ months: 24 });
    state.setDraftStatus({ invalidFields: 0 });
    state.setMeasuresOn(true);
    state.selectMonth(0);
    expect(told).toBe(0);
  });
});

describe("freshness", () => {
  it("goes from none to fresh, and to computing while a change is worked out", () => {
    const store = aStore();
    expect(selectFreshness(store.getState())).toBe("none");
    store.getState().acceptResult(resultNow(store));
    expect(selectFreshness(store.getState())).toBe("fresh");
    store.getState().setScenario({ months: 12 });
    expect(selectFreshness(store.getState())).toBe("computing");
  });

  it("while a field is invalid the last good result stays and is stale", () => {
    const store = aStore();
    const result = resultNow(store);
    store.getState().acceptResult(result);
    store.getState().setDraftStatus({ invalidFields: 1 });
    expect(selectFreshness(store.getState())).toBe("staleInvalid");
    expect(selectResult(store.getState())).toBe(result);
    store.getState().setDraftStatus({ invalidFields: 0 });
    expect(selectFreshness(store.getState())).toBe("fresh");
  });

  it("after a failure the last good result stays and is stale until a new one comes", () => {
    const store = aStore();
    const result = resultNow(store);
    store.getState().acceptResult(result);
    store.getState().setScenario({ months: 12 });
    store.getState().acceptFailure({ ...askedNow(store), failure: { kind: "timedOut" } });
    expect(selectFreshness(store.getState())).toBe("staleFailed");
    expect(selectFailure(store.getState())).toEqual({ kind: "timedOut" });
    expect(selectResult(store.getState())).toBe(result);
    store.getState().acceptResult(resultNow(store));
    expect(selectFreshness(store.getState())).toBe("fresh");
    expect(selectFailure(store.getState())).toBeNull();
  });

  it("a failure of entries that have changed meanwhile is not shown", () => {
    const store = aStore();
    const asked = askedNow(store);
    store.getState().setScenario({ months: 12 });
    store.getState().acceptFailure({ ...asked, failure: { kind: "timedOut" } });
    expect(selectFailure(store.getState())).toBeNull();
  });
});

describe("results are never mixed", () => {
  it("a result goes to the workspace that asked, whatever is shown when it comes", () => {
    const store = aStore();
    const own = resultNow(store);
    store.getState().openCase("case-a", aScenario());
    store.getState().acceptResult(own);
    expect(selectResult(store.getState())).toBeNull();
    store.getState().switchWorkspace("own");
    expect(selectResult(store.getState())).toBe(own);
    expect(selectFreshness(store.getState())).toBe("fresh");
  });

  it("a late result is shown as stale, with the scenario it was computed from", () => {
    const store = aStore();
    const late = resultNow(store);
    store.getState().setScenario({ months: 12 });
    store.getState().acceptResult(late);
    expect(selectFreshness(store.getState())).toBe("computing");
    expect(selectResult(store.getState())?.scenario.months).toBe(24);
  });

  it("a late result never replaces a fresh one", () => {
    const store = aStore();
    const withMeasures = resultNow(store);
    store.getState().setMeasuresOn(false);
    const withoutMeasures = resultNow(store);
    store.getState().setMeasuresOn(true);
    store.getState().acceptResult(withMeasures);
    store.getState().acceptResult(withoutMeasures);
    expect(selectResult(store.getState())).toBe(withMeasures);
  });

  it("a result with measures is not fresh while they are off", () => {
    const store = aStore();
    store.getState().acceptResult(resultNow(store));
    store.getState().setMeasuresOn(false);
    expect(selectFreshness(store.getState())).toBe("computing");
  });
});

describe("the selected month", () => {
  it("stays between today and the last month", () => {
    const store = aStore();
    const { selectMonth } = store.getState();
    const selected = (month: number) => {
      selectMonth(month);
      return store.getState().selectedMonth;
    };
    expect([-1, 0, 24, 25].map(selected)).toEqual([0, 0, 24, 24]);
  });

  it("follows when the scenario or the workspace becomes shorter", () => {
    const store = aStore();
    store.getState().selectMonth(24);
    store.getState().setScenario({ months: 12 });
    expect(store.getState().selectedMonth).toBe(12);
    store.getState().openCase("case-a", aScenario({ months: 6 }));
    expect(store.getState().selectedMonth).toBe(6);
  });

  it("stays within a stale result that is shorter than the scenario", () => {
    const store = aStore(aScenario({ months: 6 }));
    store.getState().acceptResult(resultNow(store, aProjection({ months: 6 })));
    store.getState().setScenario({ months: 24 });
    store.getState().selectMonth(20);
    expect(selectMonthShown(store.getState())).toBe(6);
  });
});

describe("contributions of a month", () => {
  it("come largest first whatever their sign, and without factors that move nothing", () => {
    const projection = aProjection({
      contributions: [
        { factorId: "small", yuan: Int32Array.of(0, 100) },
        { factorId: "none", yuan: Int32Array.of(5, 0) },
        { factorId: "loss", yuan: Int32Array.of(0, -9_000) },
        { factorId: "gain", yuan: Int32Array.of(0, 3_000) },
      ],
    });
    expect(contributionsAt(projection, 1)).toEqual([
      { factorId: "loss", yuan: -9_000 },
      { factorId: "gain", yuan: 3_000 },
      { factorId: "small", yuan: 100 },
    ]);
  });
});
