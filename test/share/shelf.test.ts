// Faults 37–45 and 73–76 of the kept cases: nobody's work is lost, nothing unreadable is overwritten,
// and a browser that refuses is told within a second.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createShelf, type Shelf } from "../../src/share/shelf/createShelf";
import { DATABASE } from "../../src/share/shelf/shelfDatabase";
import type { KeptCase } from "../../src/share/shelf/shelfState";
import { writeSnapshot } from "../../src/share/storedSnapshot";
import { buildSnapshot } from "./buildSnapshot";

let lastId = 0;
let tabs: Shelf[] = [];

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  lastId = 0;
  tabs = [];
});

afterEach(() => {
  for (const tab of tabs) tab.rest();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The shelf as one tab has it; tabs share the database and hear of one another's changes. */
function openTab(): Shelf {
  const hearing: (() => void)[] = [];
  const channel = {
    postMessage: () => {
      for (const other of channels) if (other !== channel) for (const hear of other.hearing) hear();
    },
    addEventListener: (_type: string, hear: () => void) => void hearing.push(hear),
    hearing,
  };
  if (tabs.length === 0) channels.length = 0;
  channels.push(channel);
  const shelf = createShelf({
    now: () => 1_700_000_000_000 + lastId,
    newId: () => {
      lastId += 1;
      return `case-${lastId}`;
    },
    channel: channel as unknown as BroadcastChannel,
  });
  tabs.push(shelf);
  return shelf;
}

const channels: { readonly hearing: (() => void)[] }[] = [];
const named = (name: string) => buildSnapshot({ name });

async function keepNew(tab: Shelf, name: string) {
  const kept = await tab.keep(named(name), null);
  if (kept.kind === "failed") throw new Error(kept.fault);
  return { id: kept.id, revision: kept.revision };
}

function namesOn(tab: Shelf): string[] {
  const nameOf = (kept: KeptCase) =>
    kept.kind === "readable" ? (kept.snapshot.name ?? "") : `? ${kept.fault.code}`;
  return tab.getState().cases.map(nameOf).sort();
}

/** What lies in the database, past everything that the shelf does. */
async function raw() {
  const database = await openDB(DATABASE);
  return {
    put: async (record: unknown) => {
      await database.put("cases", record);
      database.close();
    },
    get: async (id: string) => {
      const found = await database.get("cases", id);
      database.close();
      return found;
    },
  };
}

const statusOf = (tab: Shelf) => tab.getState().status;

describe("keeping", () => {
  test("begins with a person's choice: looking for a shelf makes none", async () => {
    const tab = openTab();
    await tab.find();
    expect(statusOf(tab)).toEqual({ kind: "off" });
    expect(await indexedDB.databases()).toEqual([]);
    await tab.turnOn();
    expect(statusOf(tab)).toEqual({ kind: "ready" });
    tab.rest();
    const later = openTab();
    await later.find();
    expect(statusOf(later)).toEqual({ kind: "ready" });
  });

  test("a case comes back as it was kept, and a change of it raises its revision", async () => {
    const tab = openTab();
    const basis = await keepNew(tab, "one");
    expect(tab.getState().cases[0]).toMatchObject({ snapshot: named("one"), revision: 1 });
    expect(await tab.keep(named("two"), basis)).toEqual({
      kind: "saved",
      id: basis.id,
      revision: 2,
    });
    expect(namesOn(tab)).toEqual(["two"]);
  });

  test("a deleted case is undone as it was", async () => {
    const tab = openTab();
    const { id } = await keepNew(tab, "one");
    const before = tab.getState().cases;
    const undo = await tab.remove(id);
    expect(namesOn(tab)).toEqual([]);
    await undo?.();
    expect(tab.getState().cases).toEqual(before);
  });

  test("erasing leaves no database, and says that it has looked", async () => {
    const tab = openTab();
    await keepNew(tab, "one");
    expect(await tab.eraseAll()).toEqual({ kind: "erased", verified: true });
    expect(await indexedDB.databases()).toEqual([]);
    expect(tab.getState()).toEqual({ status: { kind: "off" }, cases: [] });
  });
});

describe("records that cannot be read", () => {
  test.each([
    ["37", "{oops", "truncated"],
    ["38", "null", "notOurs"],
    ["38", "undefined", "notJson"],
    ["45", writeSnapshot(named("half")).slice(0, 300), "truncated"],
    ["74", writeSnapshot(named("new")).replace('"version":1', '"version":2'), "newerVersion"],
  ])("%s: %s is shown, kept as it is, and never overwritten", async (_fault, body, code) => {
    const tab = openTab();
    const basis = await keepNew(tab, "one");
    const spoiled = { id: basis.id, revision: basis.revision, savedAt: 1, body };
    await (await raw()).put(spoiled);
    await tab.refresh();
    expect(tab.getState().cases).toMatchObject([
      { kind: "unreadable", raw: body, fault: { code } },
    ]);
    expect(await tab.keep(named("mine"), basis)).toMatchObject({ kind: "both" });
    expect(await (await raw()).get(basis.id)).toEqual(spoiled);
    expect(namesOn(tab)).toEqual([`? ${code}`, "mine"]);
  });

  test("a record without its parts is shown whole and spoils no other", async () => {
    const tab = openTab();
    await keepNew(tab, "one");
    await (await raw()).put({ id: "odd", colour: "red" });
    await tab.refresh();
    expect(namesOn(tab)).toEqual(["? notOurs", "one"]);
    expect(tab.getState().cases.find(({ id }) => id === "odd")).toMatchObject({
      raw: '{"id":"odd","colour":"red"}',
    });
  });
});

describe("a browser that refuses", () => {
  test("40: a SecurityError is told, and nothing throws", async () => {
    vi.stubGlobal("indexedDB", undefined);
    Object.defineProperty(globalThis, "indexedDB", {
      configurable: true,
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
    const tab = openTab();
    await tab.find();
    expect(statusOf(tab)).toEqual({ kind: "failed", fault: "forbidden" });
    expect(await tab.keep(named("one"), null)).toEqual({ kind: "failed", fault: "forbidden" });
    Object.defineProperty(globalThis, "indexedDB", {
      configurable: true,
      writable: true,
      value: new IDBFactory(),
    });
  });

  test("39: a full browser is told, and what was kept stays in sight", async () => {
    const tab = openTab();
    await keepNew(tab, "one");
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    expect(await tab.keep(named("two"), null)).toEqual({ kind: "failed", fault: "full" });
    put.mockRestore();
    expect(statusOf(tab)).toEqual({ kind: "ready" });
    expect(namesOn(tab)).toEqual(["one"]);
  });

  test("41: a database deleted meanwhile is told at once, and saving begins a new one", async () => {
    const tab = openTab();
    const basis = await keepNew(tab, "one");
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(DATABASE).onsuccess = resolve;
    });
    expect(tab.getState()).toEqual({ status: { kind: "failed", fault: "gone" }, cases: [] });
    expect(await tab.keep(named("again"), basis)).toMatchObject({ kind: "revived" });
    expect(namesOn(tab)).toEqual(["again"]);
  });

  test("42: a newer database is read and not written", async () => {
    const tab = openTab();
    await keepNew(tab, "one");
    tab.rest();
    (await openDB(DATABASE, 7)).close();
    const older = openTab();
    await older.find();
    expect(statusOf(older)).toEqual({ kind: "readOnly" });
    expect(namesOn(older)).toEqual(["one"]);
    expect(await older.keep(named("two"), null)).toEqual({ kind: "failed", fault: "outdated" });
    expect(namesOn(older)).toEqual(["one"]);
  });

  test("42, 74: a tab that upgrades finds the door open, and the older tab says so", async () => {
    const older = openTab();
    await keepNew(older, "one");
    (await openDB(DATABASE, 2)).close();
    expect(statusOf(older)).toEqual({ kind: "failed", fault: "outdated" });
  });

  test("43: one that another tab holds is told within a second, and opens once it lets go", async () => {
    const holder = await openDB(DATABASE, 1, {
      upgrade: (created) => void created.createObjectStore("cases", { keyPath: "id" }),
    });
    // A tab that deletes waits for the holder, who does not listen; everybody else waits for both.
    const deletion = indexedDB.deleteDatabase(DATABASE);
    const tab = openTab();
    const start = performance.now();
    const opened = tab.turnOn();
    await vi.waitFor(() => expect(statusOf(tab)).toEqual({ kind: "failed", fault: "blocked" }), {
      timeout: 2_000,
      interval: 10,
    });
    expect(performance.now() - start).toBeLessThan(1_000);
    holder.close();
    await opened;
    expect(deletion.readyState).toBe("done");
    expect(statusOf(tab)).toEqual({ kind: "ready" });
  });
});

describe("two tabs", () => {
  test("73: one hears of what the other keeps", async () => {
    const [one, other] = [openTab(), openTab()];
    await one.turnOn();
    await other.turnOn();
    await keepNew(one, "from one");
    await vi.waitFor(() => expect(namesOn(other)).toEqual(["from one"]));
  });

  test("75: both save at the same moment: both versions are kept", async () => {
    const [one, other] = [openTab(), openTab()];
    const basis = await keepNew(one, "common");
    await other.turnOn();
    const outcomes = await Promise.all([
      one.keep(named("mine"), basis),
      other.keep(named("yours"), basis),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["both", "saved"]);
    await one.refresh();
    expect(namesOn(one)).toEqual(["mine", "yours"]);
  });

  test("76: deleted in one, changed in the other: the change is a case of its own", async () => {
    const [one, other] = [openTab(), openTab()];
    const basis = await keepNew(one, "common");
    await other.turnOn();
    await one.remove(basis.id);
    expect(await other.keep(named("changed"), basis)).toMatchObject({ kind: "revived" });
    await one.refresh();
    expect(namesOn(one)).toEqual(["changed"]);
  });

  test("76: an undo never writes over what was kept meanwhile under the same name", async () => {
    const [one, other] = [openTab(), openTab()];
    const basis = await keepNew(one, "common");
    const undo = await one.remove(basis.id);
    await (await raw()).put({ ...basis, savedAt: 5, body: writeSnapshot(named("theirs")) });
    await undo?.();
    await other.find();
    expect(namesOn(other)).toEqual(["common", "theirs"]);
  });

  test("erasing in one empties the other, and says so", async () => {
    const [one, other] = [openTab(), openTab()];
    await keepNew(one, "common");
    await other.turnOn();
    expect(await one.eraseAll()).toEqual({ kind: "erased", verified: true });
    expect(other.getState()).toEqual({ status: { kind: "failed", fault: "gone" }, cases: [] });
  });
});
