// A reload of the tab loses nothing that was typed; a broken storage loses no more than itself.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepTab } from "../../src/store/keepTab";
import { loadTab, type SavedTab, saveTab } from "../../src/store/persistTab";
import { aScenario, aStore, resultNow } from "./builders";

function memoryStorage(text: string | null = null) {
  const storage = {
    text,
    getItem: () => storage.text,
    setItem: (_key: string, value: string) => {
      storage.text = value;
    },
  };
  return storage;
}

async function loadedFrom(text: string | null) {
  const loaded = await loadTab(() => memoryStorage(text));
  if (!loaded.ok) throw new Error(loaded.message);
  return loaded;
}

/** What a used tab has saved, as JSON that a test may spoil. */
function savedTab(spoil: (saved: ReturnType<typeof JSON.parse>) => void): string {
  const store = aStore();
  store.getState().setDraft({ limit: "20000x" });
  store.getState().openCase("case-a", aScenario({ months: 12 }));
  store.getState().setLanguage("en");
  const storage = memoryStorage();
  saveTab(() => storage, store.getState());
  const saved = JSON.parse(storage.text!);
  spoil(saved);
  return JSON.stringify(saved);
}

describe("a reload of the tab", () => {
  it("brings back entries, text, the open case and the view, and computes results anew", async () => {
    const store = aStore();
    const state = store.getState();
    state.setScenario({ months: 12 });
    state.setDraft({ limit: "20000x" });
    state.acceptResult(resultNow(store));
    state.openCase("case-a", aScenario({ months: 6 }));
    state.setMeasuresOn(false);
    state.selectMonth(5);
    state.selectFactor("utilisation");
    state.setLanguage("en");
    state.setColorScheme("dark");
    const storage = memoryStorage();
    expect(saveTab(() => storage, store.getState())).toEqual({ ok: true });

    const restored = aStore(aScenario(), (await loadedFrom(storage.text)).tab).getState();
    expect(restored).toMatchObject({
      activeWorkspace: "case-a",
      measuresOn: false,
      selectedMonth: 5,
      selectedFactor: "utilisation",
      language: "en",
      colorScheme: "dark",
    });
    const { own, "case-a": opened } = restored.workspaces;
    expect([own.scenario.months, own.draft, own.result]).toEqual([12, { limit: "20000x" }, null]);
    expect(opened!.scenario).toEqual(aScenario({ months: 6 }));
    expect(opened!.scenarioId).not.toBe(own.scenarioId);
  });

  it("a tab that has saved nothing begins as new", async () => {
    expect(await loadedFrom(null)).toEqual({
      ok: true,
      tab: { workspaces: {}, view: {} },
      dropped: [],
    });
  });
});

describe("unreadable parts", () => {
  it("an untouched save drops nothing", async () => {
    expect((await loadedFrom(savedTab(() => {}))).dropped).toEqual([]);
  });

  it("an invalid scenario is dropped alone: its text and the other parts stay", async () => {
    const text = savedTab((saved) => {
      saved.workspaces.own.scenario.months = 999;
    });
    const { tab, dropped } = await loadedFrom(text);
    const { workspaces, language } = aStore(aScenario(), tab).getState();
    expect(dropped).toEqual(["workspaces.own.scenario"]);
    expect(workspaces.own.scenario.months).toBe(24);
    expect(workspaces.own.draft).toEqual({ limit: "20000x" });
    expect(workspaces["case-a"]!.scenario.months).toBe(12);
    expect(language).toBe("en");
  });

  it("a case whose scenario is lost is closed and the user's own entries are shown", async () => {
    const text = savedTab((saved) => {
      saved.workspaces["case-a"].scenario = { __proto__: null };
    });
    const { activeWorkspace, workspaces } = aStore(
      aScenario(),
      (await loadedFrom(text)).tab,
    ).getState();
    expect(activeWorkspace).toBe("own");
    expect(Object.keys(workspaces)).toEqual(["own"]);
  });

  it("each invalid choice of the view is dropped alone", async () => {
    const text = savedTab((saved) => {
      Object.assign(saved.view, { language: "xx", selectedMonth: "3", measuresOn: false });
    });
    const { tab, dropped } = await loadedFrom(text);
    expect(dropped).toEqual(["view.selectedMonth", "view.language"]);
    expect(tab.view).toMatchObject({ measuresOn: false, colorScheme: "auto" });
  });

  it("a month beyond the scenario is brought into range", async () => {
    const text = savedTab((saved) => {
      saved.view.selectedMonth = 30;
    });
    expect(aStore(aScenario(), (await loadedFrom(text)).tab).getState().selectedMonth).toBe(12);
  });

  it.each(["{oops", "null", "undefined", "[]", "7"])(
    "37–38: %s is reported unreadable",
    async (text) => {
      expect(await loadTab(() => memoryStorage(text))).toMatchObject({
        ok: false,
        reason: "unreadable",
      });
    },
  );

  it("an empty object is a tab without parts", async () => {
    expect((await loadedFrom("{}")).dropped).toEqual(["workspaces", "view"]);
  });
});

describe("a storage that throws", () => {
  const forbidden = () => {
    throw new DOMException("denied", "SecurityError");
  };

  it("40: where the browser forbids the storage both ways report it", async () => {
    const fault = { ok: false, reason: "unavailable", message: "denied" };
    expect(await loadTab(forbidden)).toEqual(fault);
    expect(saveTab(forbidden, aStore().getState())).toEqual(fault);
  });

  it("39: a full storage is reported as full", () => {
    const full = () => ({
      ...memoryStorage(),
      setItem: () => {
        throw new DOMException("no room", "QuotaExceededError");
      },
    });
    expect(saveTab(full, aStore().getState())).toMatchObject({ ok: false, reason: "full" });
  });
});

describe("keeping the tab", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function keep() {
    const store = aStore();
    const page = new EventTarget();
    const written: SavedTab[] = [];
    const storage = memoryStorage();
    const stop = keepTab(
      store,
      () => storage,
      page,
      (saved) => written.push(saved),
    );
    return { store, page, written, stop };
  }

  it("writes once for a burst of changes", () => {
    const { store, written } = keep();
    for (let month = 1; month <= 24; month += 1) store.getState().selectMonth(month);
    vi.advanceTimersByTime(1_000);
    expect(written).toEqual([{ ok: true }]);
  });

  it("writes at once when the page is hidden, and not without a change", () => {
    const { store, page, written } = keep();
    page.dispatchEvent(new Event("pagehide"));
    expect(written).toHaveLength(0);
    store.getState().setDraft({ limit: "2" });
    page.dispatchEvent(new Event("pagehide"));
    expect(written).toHaveLength(1);
  });

  it("leaves no timer and no listener once stopped", () => {
    const { store, page, written, stop } = keep();
    store.getState().setDraft({ limit: "2" });
    stop();
    page.dispatchEvent(new Event("pagehide"));
    vi.advanceTimersByTime(1_000);
    expect(written).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
