// Entries from outside never lie over anybody's own; what is shared is looked at only; what is taken
// over can be undone; what is erased is gone. Fault 28.
import { describe, expect, it } from "vitest";
import { NO_ANSWERS } from "../../src/profile/fallAnswers";
import { FIRST_RECOVERY } from "../../src/profile/recovery";
import type { AppStore } from "../../src/store/appStore";
import { isChanged } from "../../src/store/openedEntries";
import { loadTab, saveTab } from "../../src/store/persistTab";
import { selectActive } from "../../src/store/selectors";
import { aScenario, aStore } from "./builders";

const SHARED = { kind: "shared", name: "n", notes: "", model: "2026.1.0" } as const;
const KEPT = { kind: "kept", caseId: "c1", revision: 3, name: "n", notes: "" } as const;
const theirs = aScenario({ months: 6, startMonth: "2025-03" });

function withShared(): AppStore {
  const store = aStore();
  store.getState().setScenario({ months: 12 });
  store.getState().setDraft({ limit: "1,5" });
  store.getState().openEntries("shared", {
    scenario: theirs,
    origin: SHARED,
    language: "en",
    selectedMonth: 9,
  });
  return store;
}

const own = (store: AppStore) => store.getState().workspaces.own;

describe("what is shared", () => {
  it("28: opens beside one's own entries, which stay as they are, text and all", () => {
    const store = withShared();
    expect(selectActive(store.getState()).scenario).toEqual(theirs);
    expect([own(store).scenario.months, own(store).draft]).toEqual([12, { limit: "1,5" }]);
  });

  it("brings its view along, its month within its months", () => {
    expect(withShared().getState()).toMatchObject({ language: "en", selectedMonth: 6 });
  });

  it("is looked at: facts, measures and habits refuse, and it is said", () => {
    const store = withShared();
    const { setScenario, editFact } = store.getState();
    setScenario({ actions: [{ actionId: "a", startMonth: 1 }] });
    editFact("line.balanceYuan", 5);
    expect(selectActive(store.getState()).scenario).toEqual(theirs);
    expect(store.getState()).toMatchObject({ refusedEdits: 2, formEdit: null });
  });

  it("is looked at as far and against whom one likes", () => {
    const store = withShared();
    store.getState().setScenario({ months: 24, reference: "healthy" });
    expect(selectActive(store.getState()).scenario.months).toBe(24);
    expect(store.getState().refusedEdits).toBe(0);
  });

  it("becomes one's own from this month on, and an undo brings one's own back", () => {
    const store = withShared();
    const before = own(store).scenario;
    store.getState().takeOver();
    expect(store.getState().activeWorkspace).toBe("own");
    expect(own(store).scenario).toEqual({ ...theirs, startMonth: before.startMonth });
    store.getState().undo();
    expect(own(store).scenario).toEqual(before);
    expect(store.getState().workspaces.shared?.scenario).toEqual(theirs);
  });

  it("refuses answers about the fall, and brings its own along where one has given none", () => {
    const store = aStore();
    const answers = { ...NO_ANSWERS, skipped: ["report"] };
    store.getState().openEntries("shared", { scenario: theirs, origin: SHARED, answers });
    store.getState().answerFall({ monthsAgo: 2 });
    expect(selectActive(store.getState()).fall.answers).toEqual(answers);
    expect(store.getState().refusedEdits).toBe(1);
    store.getState().takeOver();
    expect(own(store).fall.answers).toEqual(answers);
  });

  it("leaves one's own answers about one's fall alone", () => {
    const store = aStore();
    store.getState().answerFall({ skipped: ["mine"] });
    const answers = { ...NO_ANSWERS, skipped: ["theirs"] };
    store.getState().openEntries("shared", { scenario: theirs, origin: SHARED, answers });
    store.getState().takeOver();
    expect(own(store).fall.answers.skipped).toEqual(["mine"]);
  });

  it("refuses goals of a plan too, and brings its own along where one has set none", () => {
    const recovery = { ...FIRST_RECOVERY, newPerMonth: 1 };
    const open = (store: AppStore) =>
      store.getState().openEntries("shared", { scenario: theirs, origin: SHARED, recovery });
    const store = aStore();
    open(store);
    store.getState().setRecovery({ newPerMonth: 2 });
    expect(selectActive(store.getState()).recovery).toEqual(recovery);
    expect(store.getState().refusedEdits).toBe(1);
    store.getState().takeOver();
    expect(own(store).recovery).toEqual(recovery);

    const busy = aStore();
    busy.getState().setRecovery({ effortMost: 9 });
    open(busy);
    busy.getState().takeOver();
    expect(own(busy).recovery.effortMost).toBe(9);
  });

  it("makes room for the next one, and closing it leads back to one's own", () => {
    const store = withShared();
    const next = aScenario({ months: 3 });
    store.getState().openEntries("shared", { scenario: next, origin: SHARED });
    expect(selectActive(store.getState()).scenario).toEqual(next);
    store.getState().closeWorkspace("shared");
    expect(store.getState().activeWorkspace).toBe("own");
    expect(Object.keys(store.getState().workspaces)).toEqual(["own"]);
  });

  it("cannot close one's own", () => {
    const store = aStore();
    store.getState().closeWorkspace("own");
    expect(own(store)).toBeDefined();
  });
});

describe("what is kept", () => {
  it("has changed when a fact or an answer has, and not by being looked at", () => {
    const store = aStore();
    store.getState().openEntries("kept-c1", { scenario: theirs, origin: KEPT });
    const changed = () => isChanged(selectActive(store.getState()));
    expect(changed()).toBe(false);
    store.getState().answerFall({ monthsAgo: 2 });
    expect(changed()).toBe(true);
    store.getState().answerFall({ monthsAgo: NO_ANSWERS.monthsAgo });
    store.getState().setRecovery({ newPerMonth: 1 });
    expect(changed()).toBe(true);
    store.getState().setRecovery({ newPerMonth: FIRST_RECOVERY.newPerMonth });
    store.getState().setScenario({ months: 9 });
    expect(changed()).toBe(true);
    store.getState().undo();
    expect(changed()).toBe(false);
  });

  it("is edited freely; an edit made while it was saved stays an edit", () => {
    const store = aStore();
    store.getState().openEntries("kept-c1", { scenario: theirs, origin: KEPT });
    store.getState().setScenario({ months: 7 });
    const saved = selectActive(store.getState()).scenario;
    store.getState().setScenario({ months: 8 });
    store.getState().markKept("kept-c1", { scenario: saved, origin: { ...KEPT, revision: 4 } });
    const { original, scenario, origin } = selectActive(store.getState());
    expect([original.months, scenario.months, origin]).toEqual([7, 8, { ...KEPT, revision: 4 }]);
  });
});

describe("a reload", () => {
  async function reloaded(store: AppStore): Promise<AppStore> {
    let text: string | null = null;
    const storage = {
      getItem: () => text,
      setItem: (_key: string, value: string) => (text = value),
    };
    saveTab(() => storage as unknown as Storage, store.getState());
    const loaded = await loadTab(() => storage as unknown as Storage);
    if (!loaded.ok) throw new Error(loaded.message);
    return aStore(aScenario({ startMonth: "2026-06" }), loaded.tab);
  }

  it("keeps whose entries they are, and the month that they are of", async () => {
    const store = withShared();
    store.getState().openEntries("kept-c1", { scenario: theirs, origin: KEPT });
    const { workspaces } = (await reloaded(store)).getState();
    expect(workspaces.shared).toMatchObject({ origin: SHARED, scenario: theirs });
    expect(workspaces["kept-c1"]).toMatchObject({ origin: KEPT, scenario: theirs });
    expect(workspaces.own.origin).toEqual({ kind: "own" });
    expect(workspaces.own.scenario.startMonth).toBe("2026-06");
  });

  it.each([
    { kind: "kept" },
    { ...KEPT, revision: "3" },
    { ...SHARED, model: 7 },
    { kind: "else" },
    null,
  ])("takes an origin that is none of ours for a case: %j", async (origin) => {
    const entries = { scenario: theirs, draft: null, origin };
    const text = JSON.stringify({ workspaces: { shared: entries }, view: {} });
    const loaded = await loadTab(() => ({ getItem: () => text, setItem: () => {} }));
    expect(loaded.ok && loaded.tab.workspaces.shared?.origin).toEqual({ kind: "case" });
  });
});

describe("starting anew", () => {
  it("leaves nothing of anybody, no history, no text", () => {
    const store = withShared();
    store.getState().startAnew(aScenario());
    const { workspaces, activeWorkspace } = store.getState();
    expect(Object.keys(workspaces)).toEqual(["own"]);
    expect(activeWorkspace).toBe("own");
    expect(workspaces.own).toMatchObject({ draft: null, result: null, history: { past: [] } });
    expect(workspaces.own.scenario).toEqual(aScenario());
  });
});
