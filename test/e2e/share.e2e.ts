// A situation as a link: looked at before it is copied, opened without touching anybody's own entries,
// gone from the address at once, and answered specifically when it is broken. Faults 15–28.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSnapshotLink } from "../../src/share/snapshotLink";
import { buildSnapshot, fullSnapshot } from "../share/buildSnapshot";
import { caseWith, ownWith, projectScenario } from "../support/projectScenario";
import { fragmentOf, openShareDialog, openTool } from "../support/shared";
import { visitPage } from "../support/visit";
import { fillIn } from "../support/words";

const changedCase = caseWith("caseB", { line: { balanceYuan: 12_345 } });
const shared = () =>
  fragmentOf(
    buildSnapshot({
      scenario: changedCase,
      shown: { view: "overview", month: 6, factor: null, measures: true },
    }),
  );

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  test("what is copied is what was shown, and opens as that elsewhere", async () => {
    const visit = await visitPage(language);
    const { page, words, fact } = visit;
    await fact("line.balanceYuan").fill("12345");
    const changed = projectScenario(caseWith("caseA", { line: { balanceYuan: 12_345 } }));
    await visit.expectShown(changed);
    await openShareDialog(visit);
    await expect
      .poll(() => page.getByTestId("share-contains").innerText())
      .toContain(words.share.dialog.noWritten);
    await expect.poll(() => page.getByRole("img", { name: words.share.dialog.qr }).count()).toBe(1);
    const link = await page.getByTestId("share-link").inputValue();
    expect(link.length).toBeLessThan(8_192);

    const other = await visitPage(language, { fragment: new URL(link).hash.slice(1) });
    await other.expectShown(changed);
    expect(await other.page.getByTestId("opened").innerText()).toContain(words.share.opened.shared);
    visit.expectClean();
    other.expectClean();
  });

  test("the fragment is gone from the address and from the browser's history", async () => {
    const visit = await visitPage(language, { fragment: await shared() });
    const { page } = visit;
    // The link speaks Chinese; the page follows it.
    await visit.speaking("zh-CN").expectShown(projectScenario(changedCase));
    expect(new URL(page.url()).hash).toBe("#case=shared&month=6");
    await page.reload();
    await visit.speaking("zh-CN").expectShown(projectScenario(changedCase), "after a reload");
    const entries = await page.evaluate(() => history.length);
    expect(entries).toBeLessThanOrEqual(2);
    await page.goBack();
    expect(page.url()).not.toContain("s=d.");
    visit.expectClean();
  });
});

test("a link can be opened in English", async () => {
  const snapshot = buildSnapshot({ scenario: changedCase, language: "en" });
  const visit = await visitPage("zh-CN", { fragment: await fragmentOf(snapshot) });
  await visit.speaking("en").expectShown(projectScenario(changedCase));
  visit.expectClean();
});

test("a shared case is looked at, and becomes one's own by a step that can be undone", async () => {
  const visit = await visitPage("zh-CN");
  const { page, words, fact, caseButton } = visit;
  const mine = projectScenario(ownWith({ line: { limitNowYuan: 23_456 } }));
  await caseButton("own").click();
  await fact("line.limitNowYuan").fill("23456");
  await visit.expectShown(mine);
  await page.evaluate(
    (fragment) => {
      location.hash = fragment;
    },
    await shared(),
  );
  await visit.expectShown(projectScenario(changedCase));

  // Neither the form nor the timeline's measures change it.
  expect(await fact("line.balanceYuan").isDisabled()).toBe(true);
  await page.getByRole("button", { name: words.plan.choose }).click();
  await page.getByRole("checkbox").first().click();
  await expect
    .poll(() => page.getByTestId("opened").innerText())
    .toContain(words.share.opened.refused);
  await visit.expectShown(projectScenario(changedCase));

  await page.getByRole("button", { name: words.share.opened.takeOver }).click();
  await page.getByRole("button", { name: words.share.opened.takeOverYes }).click();
  await visit.expectShown(projectScenario(changedCase), "taken over");
  expect(await fact("line.balanceYuan").inputValue()).toBe("12345");
  await page.getByRole("button", { name: words.plan.undo }).click();
  await visit.expectShown(mine, "one's own again");
  visit.expectClean();
});

test("28: a link over unsaved edits loses nothing, not even what cannot be read yet", async () => {
  const visit = await visitPage("zh-CN");
  const { page, fact, caseButton } = visit;
  await caseButton("own").click();
  await fact("line.limitNowYuan").fill("23456");
  await fact("line.balanceYuan").fill("1,5");
  await expect.poll(visit.isStale).toBe(true);
  await page.evaluate(
    (fragment) => {
      location.hash = fragment;
    },
    await shared(),
  );
  await visit.expectShown(projectScenario(changedCase));
  await page.goBack();
  await expect.poll(() => fact("line.balanceYuan").inputValue()).toBe("1,5");
  expect(await fact("line.limitNowYuan").inputValue()).toBe("23456");
  await page.goForward();
  await visit.expectShown(projectScenario(changedCase));
  visit.expectClean();
});

test("20: the oldest link opens, with its name and notes as plain text", async () => {
  const fragment = readFileSync("test/golden/snapshot-1.link.txt", "utf8").trim();
  const visit = await visitPage("zh-CN", { fragment });
  await visit.expectShown(projectScenario(fullSnapshot.scenario));
  const bar = await visit.page.getByTestId("opened").innerText();
  expect(bar).toContain(fullSnapshot.name);
  expect(bar).toContain(fullSnapshot.notes!.split("\n")[1]);
  visit.expectClean();
});

test("names and notes stay at home unless somebody sends them", async () => {
  const visit = await visitPage("zh-CN", { fragment: await fragmentOf(fullSnapshot) });
  const { page, words } = visit;
  await visit.expectShown(projectScenario(fullSnapshot.scenario));
  await openShareDialog(visit);
  const linkText = page.getByTestId("share-link");
  const read = async () => readSnapshotLink(new URL(await linkText.inputValue()).hash);
  const bare = await read();
  expect(bare.ok && [bare.value.name, bare.value.notes]).toEqual([undefined, undefined]);
  const before = await linkText.inputValue();
  await page.getByRole("checkbox", { name: words.share.dialog.include }).check();
  await expect.poll(() => linkText.inputValue()).not.toBe(before);
  expect(await read()).toMatchObject({
    value: { name: fullSnapshot.name, notes: fullSnapshot.notes },
  });
  expect(await page.getByTestId("share-contains").innerText()).toContain(fullSnapshot.name);
  visit.expectClean();
});

test.each(["<img src=x onerror=alert(1)>", "javascript:alert(1)", '"><script>alert(1)</script>'])(
  "24, 25: %s as a name runs nothing and stands there as text",
  async (name) => {
    const visit = await visitPage("zh-CN", {
      fragment: await fragmentOf(buildSnapshot({ name, notes: name })),
    });
    await visit.expectShown(projectScenario(caseWith("caseA")));
    expect(await visit.page.getByTestId("opened").innerText()).toContain(name);
    expect(await visit.page.locator("#answer-title").innerText()).toContain(name);
    expect(await visit.page.locator("img, #root script").count()).toBe(0);
    visit.expectClean();
  },
);

const good = await shared();

test.each([
  ["15", "s=", "linkEmpty"],
  ["16", good.slice(0, 400), "linkCutOff"],
  ["18", good.replace("s=d.", "s=zz."), "unknownCodec"],
  ["22", `s=d.${"A".repeat(32_776)}`, "linkTooLong"],
  ["a character changed", `${good.slice(0, 200)}!${good.slice(201)}`, "linkCharacters"],
  ["two characters swapped", good.replace(/(.)(.)(\.\w+)$/, "$2$1$3"), "linkDamaged"],
] as const)("%s: a broken link says what is wrong, and nothing else changes", async (...row) => {
  const [, fragment, code] = row;
  const visit = await visitPage("zh-CN", { fragment });
  const { page, words } = visit;
  const note = page.getByTestId("link-fault");
  const text = fillIn(words.share.faults[code], {
    detail: code === "unknownCodec" ? "zz" : "8192",
  });
  await expect.poll(() => note.innerText()).toContain(text);
  await visit.expectShown(projectScenario(caseWith("caseA")));
  expect(page.url()).not.toContain("s=");
  await page.getByRole("button", { name: words.share.dismiss }).click();
  await expect.poll(() => note.innerText()).toBe("");
  visit.expectClean();
});

test("a case that names what the model does not know says so and breaks nothing", async () => {
  const scenario = { ...caseWith("caseA"), actions: [{ actionId: "nonsense", startMonth: 1 }] };
  const visit = await visitPage("zh-CN", {
    fragment: await fragmentOf(buildSnapshot({ scenario })),
  });
  await expect
    .poll(() => visit.banner.innerText())
    .toContain(visit.words.app.status.failures.fault);
  await visit.caseButton("caseB").click();
  await visit.expectShown(projectScenario(caseWith("caseB")));
  visit.expectClean();
});

test("a link that was made in another view opens there", async () => {
  const visit = await visitPage("zh-CN");
  await visit.expectShown(projectScenario(caseWith("caseA")));
  await openTool(visit, "report");
  const link = (await visit.page.getByTestId("report-link").innerText()).trim();
  const other = await visitPage("zh-CN", { fragment: new URL(link).hash.slice(1) });
  await other.page.getByTestId("report-hash").waitFor();
  expect(await other.page.getByTestId("report-hash").innerText()).toBe(
    await visit.page.getByTestId("report-hash").innerText(),
  );
  other.expectClean();
});
