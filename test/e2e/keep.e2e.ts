// Cases kept in the browser: by choice only, never lost between tabs, erased with one press, and a
// browser that refuses is told within a second while the page goes on. Faults 37–45, 73–77.
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { readSnapshot, writeSnapshot } from "../../src/share/storedSnapshot";
import { buildSnapshot, fullSnapshot } from "../share/buildSnapshot";
import { caseWith, ownWith, projectScenario } from "../support/projectScenario";
import { downloaded, openTool } from "../support/shared";
import { type Visit, visitPage } from "../support/visit";
import { fillIn } from "../support/words";

const DATABASE = "limit-recovery";
const mine = projectScenario(ownWith({ line: { limitNowYuan: 23_456 } }));

const kept = (page: Page) => page.getByTestId("kept-case");
const said = (page: Page) => page.getByTestId("cases-said");
const status = (page: Page) => page.getByTestId("shelf-status");

async function turnOn({ page, words }: Visit): Promise<void> {
  await page.getByRole("button", { name: words.keep.turnOn }).click();
  await page.getByRole("heading", { name: words.keep.now }).waitFor();
}

async function save(visit: Visit, name: string): Promise<void> {
  const { page, words } = visit;
  await page.getByLabel(words.keep.name, { exact: true }).fill(name);
  await page.getByRole("button", { name: words.keep.save, exact: true }).click();
  await expect.poll(() => said(page).innerText()).toBe(fillIn(words.keep.saved, { name }));
}

/** "My cases" with one kept case of one's own. */
async function visitWithOneCase(name = "一"): Promise<Visit> {
  const visit = await visitPage("zh-CN");
  await visit.caseButton("own").click();
  await visit.fact("line.limitNowYuan").fill("23456");
  await visit.expectShown(mine);
  await openTool(visit, "cases");
  await turnOn(visit);
  await save(visit, name);
  return visit;
}

/** The same page in a second tab of the same browser, at "My cases". */
async function secondTab({ page }: Visit): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByTestId("cases-said").waitFor({ state: "attached" });
  return other;
}

/** Writes past the page, as a broken or newer one might have. */
function putRaw(page: Page, record: unknown): Promise<void> {
  return page.evaluate(
    ([name, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name as string);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("cases", "readwrite");
          writing.objectStore("cases").put(value);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [DATABASE, record] as const,
  );
}

async function expectUsable(visit: Visit): Promise<void> {
  const { page, words } = visit;
  await page.getByRole("link", { name: words.menu.back }).click();
  await visit.fact("line.limitNowYuan").fill("34567");
  await visit.expectShown(projectScenario(ownWith({ line: { limitNowYuan: 34_567 } })));
}

describe("keeping", () => {
  test("stores nothing until somebody chooses it, and then survives the browser", async () => {
    const visit = await visitPage("zh-CN");
    const { page, words } = visit;
    await openTool(visit, "cases");
    await expect.poll(() => status(page).innerText()).toContain(words.keep.off);
    expect(await page.context().storageState({ indexedDB: true })).toEqual({
      cookies: [],
      origins: [],
    });
    await turnOn(visit);
    await save(visit, "案例 A 的样子");
    const again = await page.context().newPage();
    await page.close();
    await again.goto(page.url());
    await expect.poll(() => kept(again).innerText()).toContain("案例 A 的样子");
    visit.expectClean();
  });

  test("a kept case opens, changes, and keeps the change", async () => {
    const visit = await visitWithOneCase();
    const { page, words, fact } = visit;
    await page.getByRole("button", { name: fillIn(words.keep.openNamed, { name: "一" }) }).click();
    await visit.expectShown(mine);
    const bar = page.getByTestId("opened");
    await fact("line.limitNowYuan").fill("30000");
    await expect.poll(() => bar.innerText()).toContain(words.share.opened.changed);
    await page.getByRole("button", { name: words.share.opened.save }).click();
    await expect.poll(() => bar.innerText()).toContain(words.share.opened.saved);
    const changed = projectScenario(ownWith({ line: { limitNowYuan: 30_000 } }));
    await visit.expectShown(changed);
    await page.reload();
    await visit.expectShown(changed, "after a reload");
    await page.getByRole("button", { name: words.share.opened.close }).click();
    await visit.expectShown(mine, "one's own entries");
    visit.expectClean();
  });

  test("a case is duplicated, deleted, and the deletion undone", async () => {
    const visit = await visitWithOneCase();
    const { page, words } = visit;
    await page
      .getByRole("button", { name: fillIn(words.keep.duplicateNamed, { name: "一" }) })
      .click();
    await expect.poll(() => kept(page).count()).toBe(2);
    await page
      .getByRole("button", { name: fillIn(words.keep.removeNamed, { name: "一" }), exact: true })
      .click();
    await expect.poll(() => kept(page).count()).toBe(1);
    await page.getByRole("button", { name: words.keep.undo }).click();
    await expect.poll(() => kept(page).count()).toBe(2);
    await expect.poll(() => said(page).innerText()).toContain("一");
    visit.expectClean();
  });

  test("a file that was exported comes back as it was", async () => {
    const visit = await visitWithOneCase("小周 / 八月");
    const { page, words } = visit;
    const file = await downloaded(page, () =>
      page
        .getByRole("button", { name: fillIn(words.keep.exportNamed, { name: "小周 / 八月" }) })
        .click(),
    );
    expect(file.name).toBe("小周 八月.json");
    expect(readSnapshot(file.bytes.toString("utf8"))).toMatchObject({
      ok: true,
      value: { name: "小周 / 八月", scenario: { profile: { line: { limitNowYuan: 23_456 } } } },
    });
    await page.locator("input[type=file]").setInputFiles({
      name: "back.json",
      mimeType: "application/json",
      buffer: file.bytes,
    });
    await expect.poll(() => kept(page).count()).toBe(2);
    visit.expectClean();
  });

  test("without a shelf a file is opened to be looked at", async () => {
    const visit = await visitPage("zh-CN");
    await openTool(visit, "cases");
    await visit.page.locator("input[type=file]").setInputFiles({
      name: "a.json",
      mimeType: "application/json",
      buffer: Buffer.from(writeSnapshot(buildSnapshot({ scenario: caseWith("caseB") }))),
    });
    await visit.expectShown(projectScenario(caseWith("caseB")));
    expect(await visit.page.context().storageState({ indexedDB: true })).toMatchObject({
      origins: [],
    });
    visit.expectClean();
  });

  test("one press erases everything, and it is looked whether anything is left", async () => {
    const visit = await visitWithOneCase();
    const { page, words } = visit;
    await page.getByRole("button", { name: words.keep.erase.button }).click();
    await expect.poll(() => said(page).innerText()).toBe(words.keep.erase.done);
    expect(await page.context().storageState({ indexedDB: true })).toEqual({
      cookies: [],
      origins: [],
    });
    await page.getByRole("link", { name: words.menu.back }).click();
    await visit.expectShown(projectScenario(ownWith({})), "an empty situation");
    await page.reload();
    await visit.expectShown(projectScenario(ownWith({})), "after a reload");
    const tab = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    expect(tab).not.toContain("23456");
    visit.expectClean();
  });
});

describe("a file that is none", () => {
  const files = [
    ["29", Buffer.alloc(0), "fileEmpty"],
    ["30", Buffer.alloc(2 * 1024 * 1024, "x"), "fileTooLarge"],
    ["31", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "filePicture"],
    ["33", Buffer.from("月份;额度\n0;20000\n"), "fileTable"],
    ["35", Buffer.from(writeSnapshot(fullSnapshot).slice(0, 500)), "truncated"],
  ] as const;

  test("29–35: each is told what it is, and the list stays", async () => {
    const visit = await visitWithOneCase();
    const { page, words } = visit;
    for (const [fault, buffer, code] of files) {
      const input = page.locator("input[type=file]");
      await input.setInputFiles({ name: "x.json", mimeType: "application/json", buffer });
      await expect
        .poll(() => said(page).innerText(), { message: fault })
        .toBe(fillIn(words.share.faults[code], { detail: "1" }));
    }
    expect(await kept(page).count()).toBe(1);
    visit.expectClean();
  });
});

describe("two tabs", () => {
  test("73: what one keeps appears in the other", async () => {
    const visit = await visitWithOneCase();
    const other = await secondTab(visit);
    await expect.poll(() => kept(other).count()).toBe(1);
    await save(visit, "二");
    await expect.poll(() => kept(other).count()).toBe(2);
    visit.expectClean();
  });

  test("75: both change the same case: both versions are kept, and it is said", async () => {
    const visit = await visitWithOneCase();
    const { page, words } = visit;
    const other = await secondTab(visit);
    const openIt = (tab: Page) =>
      tab.getByRole("button", { name: fillIn(words.keep.openNamed, { name: "一" }) }).click();
    const change = async (tab: Page, yuan: string) => {
      await tab.locator("#fact-line-limitNowYuan").fill(yuan);
      await tab.getByRole("button", { name: words.share.opened.save }).click();
    };
    await openIt(page);
    await openIt(other);
    await change(page, "30000");
    await expect
      .poll(() => page.getByTestId("opened").innerText())
      .toContain(words.share.opened.saved);
    await change(other, "40000");
    const name = fillIn(words.share.copyName, { name: "一" });
    await expect
      .poll(() => other.getByTestId("opened").innerText())
      .toContain(fillIn(words.share.opened.both, { name }));
    expect(await other.locator("#fact-line-limitNowYuan").inputValue()).toBe("40000");
    await openTool(visit, "cases");
    await expect.poll(() => kept(page).count()).toBe(2);
    visit.expectClean();
  });

  test("76: deleted in one, changed in the other: the change is kept as a new case", async () => {
    const visit = await visitWithOneCase();
    const { page, words } = visit;
    const other = await secondTab(visit);
    await other.getByRole("button", { name: fillIn(words.keep.openNamed, { name: "一" }) }).click();
    await page
      .getByRole("button", { name: fillIn(words.keep.removeNamed, { name: "一" }) })
      .click();
    await expect.poll(() => kept(page).count()).toBe(0);
    await other.locator("#fact-line-limitNowYuan").fill("40000");
    await other.getByRole("button", { name: words.share.opened.save }).click();
    const name = fillIn(words.share.copyName, { name: "一" });
    await expect
      .poll(() => other.getByTestId("opened").innerText())
      .toContain(fillIn(words.share.opened.revived, { name }));
    await expect.poll(() => kept(page).count()).toBe(1);
    visit.expectClean();
  });

  test("erasing in one empties the other, which says so", async () => {
    const visit = await visitWithOneCase();
    const { page, words } = visit;
    const other = await secondTab(visit);
    await expect.poll(() => kept(other).count()).toBe(1);
    await page.getByRole("button", { name: words.keep.erase.button }).click();
    await expect.poll(() => status(other).innerText()).toContain(words.keep.failed.gone);
    await expect.poll(() => said(page).innerText()).toBe(words.keep.erase.done);
    visit.expectClean();
  });
});

/** Milliseconds until the page says what is the matter; the promise is one second. */
async function msUntilSaid(page: Page, text: string, since: number): Promise<number> {
  await expect.poll(() => status(page).innerText(), { interval: 20 }).toContain(text);
  return Date.now() - since;
}

const ALERT_MS = 1_000;

describe("promise 4: a browser that refuses", () => {
  test("40: a storage that is forbidden is told, and the page goes on", async () => {
    const visit = await visitPage("zh-CN", {
      sabotage: () => {
        Object.defineProperty(window, "indexedDB", {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        });
      },
    });
    await visit.caseButton("own").click();
    await openTool(visit, "cases");
    const ms = await msUntilSaid(visit.page, visit.words.keep.failed.forbidden, Date.now());
    expect(ms).toBeLessThan(ALERT_MS);
    await expectUsable(visit);
    visit.expectClean();
  });

  test("39: a full browser is told, what is kept stays, and a file can be taken", async () => {
    const visit = await visitWithOneCase();
    const { page, words } = visit;
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await page.getByLabel(words.keep.name, { exact: true }).fill("二");
    await page.getByRole("button", { name: words.keep.save, exact: true }).click();
    await expect
      .poll(() => said(page).innerText(), { timeout: ALERT_MS })
      .toBe(words.keep.failed.full);
    expect(await kept(page).count()).toBe(1);
    await expectUsable(visit);
    visit.expectClean();
  });

  test("41: a database deleted meanwhile is told within a second", async () => {
    const visit = await visitWithOneCase();
    const other = await secondTab(visit);
    const since = Date.now();
    await other.evaluate((name) => void indexedDB.deleteDatabase(name), DATABASE);
    const ms = await msUntilSaid(visit.page, visit.words.keep.failed.gone, since);
    expect(ms).toBeLessThan(ALERT_MS);
    await expectUsable(visit);
    visit.expectClean();
  });

  test("44: site data cleared meanwhile is told within a second", async () => {
    const visit = await visitWithOneCase();
    const { page } = visit;
    const debug = await page.context().newCDPSession(page);
    const since = Date.now();
    await debug.send("Storage.clearDataForOrigin", {
      origin: new URL(page.url()).origin,
      storageTypes: "all",
    });
    const ms = await msUntilSaid(page, visit.words.keep.failed.gone, since);
    expect(ms).toBeLessThan(ALERT_MS);
    await expectUsable(visit);
    visit.expectClean();
  });

  test("42: a newer database is read, and nothing is written to it", async () => {
    const visit = await visitWithOneCase();
    const { page, words } = visit;
    const blank = await page.context().newPage();
    await blank.goto(page.url());
    await page.close();
    await blank.evaluate(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(name, 9);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
      DATABASE,
    );
    await blank.reload();
    await expect.poll(() => status(blank).innerText()).toContain(words.keep.readOnly);
    await expect.poll(() => kept(blank).count()).toBe(1);
    expect(
      await blank
        .getByRole("button", { name: fillIn(words.keep.removeNamed, { name: "一" }) })
        .isDisabled(),
    ).toBe(true);
    expect(await blank.getByRole("button", { name: words.keep.save, exact: true }).count()).toBe(0);
    visit.expectClean();
  });

  test("43: one that another tab holds is told within a second, and goes on by itself", async () => {
    const visit = await visitPage("zh-CN");
    const { page, words } = visit;
    await visit.caseButton("own").click();
    await openTool(visit, "cases");
    const holder = await page.context().newPage();
    await holder.goto(page.url());
    await holder.evaluate(async (name) => {
      const opened = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name, 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore("cases", { keyPath: "id" });
        };
        opening.onsuccess = () => resolve(opening.result);
      });
      Object.assign(window, { opened });
      // A deletion waits for the holder, who does not listen; whoever opens waits for both.
      indexedDB.deleteDatabase(name);
    }, DATABASE);
    const since = Date.now();
    await page.getByRole("button", { name: words.keep.turnOn }).click();
    const ms = await msUntilSaid(page, words.keep.failed.blocked, since);
    expect(ms).toBeLessThan(ALERT_MS);
    await holder.close();
    await page.getByRole("heading", { name: words.keep.now }).waitFor();
    visit.expectClean();
  });

  test.each([
    ["37: {oops", "{oops", "truncated"],
    ["38: null", "null", "notOurs"],
    ["38: undefined", "undefined", "notJson"],
    ["45: one half", writeSnapshot(fullSnapshot).slice(0, 400), "truncated"],
    [
      "74: a newer version",
      writeSnapshot(fullSnapshot).replace('"version":1', '"version":2'),
      "newerVersion",
    ],
  ] as const)(
    "%s as a record is shown, handed out as it is, and spoils no other",
    async (...row) => {
      const [, body, code] = row;
      const visit = await visitWithOneCase();
      const { page, words } = visit;
      await putRaw(page, { id: "broken", revision: 1, savedAt: 1, body });
      await page.reload();
      const broken = page.getByTestId("unreadable-case");
      await expect
        .poll(() => broken.innerText())
        .toContain(fillIn(words.share.faults[code], { detail: "2" }));
      expect(await kept(page).count()).toBe(1);
      const file = await downloaded(page, () =>
        page.getByRole("button", { name: words.keep.raw }).click(),
      );
      expect(file.bytes.toString("utf8")).toBe(body);
      await save(visit, "二");
      await expect.poll(() => broken.count()).toBe(1);
      visit.expectClean();
    },
  );
});

test("77: a page that comes back by the back button sees what was kept meanwhile", async () => {
  const visit = await visitWithOneCase();
  const { page } = visit;
  const other = await secondTab(visit);
  await page.goto("about:blank");
  await putRaw(other, {
    id: "from elsewhere",
    revision: 1,
    savedAt: 1,
    body: writeSnapshot(buildSnapshot({ name: "别处" })),
  });
  await page.goBack();
  await expect.poll(() => kept(page).count()).toBe(2);
  visit.expectClean();
});
