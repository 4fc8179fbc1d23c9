// The first promise as one whole journey: through every view, every worker and every way out, nothing is
// asked of any other host, nothing is stored unasked, and one press erases what was.
import { expect, test } from "vitest";
import { VIEWS } from "../../src/store/appData";
import { buildSnapshot, fullSnapshot } from "../share/buildSnapshot";
import { caseWith, ownWith, projectScenario } from "../support/projectScenario";
import { downloaded, fragmentOf, openShareDialog } from "../support/shared";
import { visitPage } from "../support/visit";

const EMPTY = { cookies: [], origins: [] };
const mine = projectScenario(ownWith({ line: { limitNowYuan: 23_456 } }));

test("promise 1: a whole journey sends nothing, stores nothing unasked, and erases with one press", async () => {
  const visit = await visitPage("zh-CN");
  const { page, words, fact } = visit;
  const context = page.context();
  const asked: string[] = [];
  // Workers included; a service worker's own requests too.
  context.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  await visit.caseButton("own").click();
  await fact("line.limitNowYuan").fill("23456");
  await visit.expectShown(mine);
  const home = page.url().split("#")[0] ?? "";

  for (const view of VIEWS) {
    await page.goto(`${home}#case=caseA&view=${view}`);
    await page.locator("main h2").first().waitFor();
    await expect.poll(() => page.locator("main p[aria-busy=true]").count()).toBe(0);
  }
  await page.goto(`${home}#view=batch`);
  await page.locator("input[type=file]").setInputFiles({
    name: "t.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("name,line.limitNowYuan\nA,20000\n"),
  });
  await page.getByRole("button", { name: words.batch.start }).click();
  await page.getByText("完成：1 行").waitFor();
  await page.goto(`${home}#case=caseA&view=recover`);
  await page.locator("#plans button[aria-pressed]").first().waitFor();

  // A link is looked at before it leaves, and is read out of the address at once.
  await openShareDialog(visit);
  expect(await page.getByTestId("share-contains").innerText()).not.toBe("");
  await page.keyboard.press("Escape");
  expect(await context.storageState({ indexedDB: true }), "nothing was kept so far").toEqual(EMPTY);
  await page.goto(`${home}#${await fragmentOf(buildSnapshot({ ...fullSnapshot }))}`);
  await page.getByTestId("opened").waitFor();
  expect(page.url()).not.toContain("s=");

  // Kept by choice; a case that is looked at never writes over it.
  await page.goto(`${home}#case=own&view=cases`);
  await page.getByRole("button", { name: words.keep.turnOn }).click();
  await page.getByLabel(words.keep.name, { exact: true }).fill("我的");
  await page.getByRole("button", { name: words.keep.save, exact: true }).click();
  await page.getByTestId("kept-case").waitFor();
  await page.goto(`${home}#case=caseB`);
  await visit.expectShown(projectScenario(caseWith("caseB")));
  await page.goto(`${home}#case=own`);
  await visit.expectShown(mine);
  await page.goto(`${home}#case=own&view=report`);
  const { bytes } = await downloaded(page, () =>
    page.getByRole("button", { name: words.report.json, exact: true }).click(),
  );
  expect(bytes.toString("utf8")).toContain("23456");
  await page.goto(`${home}#view=cases`);
  await page.getByRole("button", { name: words.keep.erase.button }).click();
  await expect.poll(() => page.getByTestId("cases-said").innerText()).toBe(words.keep.erase.done);
  expect(await context.storageState({ indexedDB: true })).toEqual(EMPTY);

  const foreign = asked.filter(
    (request) => !request.startsWith(`GET ${home}`) && !/^GET (?:blob|data):/.test(request),
  );
  expect(foreign).toEqual([]);
  visit.expectClean();
});
