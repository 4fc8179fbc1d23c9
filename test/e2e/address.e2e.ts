// The address names a view and nothing else: a link opens it, back and forward return to it, and
// what is typed never stands in it.
import { expect, test } from "vitest";
import { caseWith, projectScenario } from "../support/projectScenario";
import { visitPage } from "../support/visit";

const caseA = projectScenario(caseWith("caseA"));
const caseB = projectScenario(caseWith("caseB"));

test("a link opens the case and the month that it names", async () => {
  const visit = await visitPage("zh-CN", { fragment: "case=caseB&month=6" });
  await visit.expectShown(caseB);
  await expect.poll(() => visit.timeline.getAttribute("aria-valuenow")).toBe("6");
  visit.expectClean();
});

test("a link that names nothing of ours opens the page as usual", async () => {
  const fragment = "case=__proto__&month=1e9&part=<img src=x onerror=alert(1)>";
  const visit = await visitPage("zh-CN", { fragment });
  await visit.expectShown(caseA);
  expect(new URL(visit.page.url()).hash).toBe("#case=caseA");
  visit.expectClean();
});

test("back and forward go through the cases that were looked at, with their entries", async () => {
  const visit = await visitPage("zh-CN");
  const { page, fact, expectShown } = visit;
  await expectShown(caseA);
  await fact("line.balanceYuan").fill("12345");
  const changed = projectScenario(caseWith("caseA", { line: { balanceYuan: 12_345 } }));
  await expectShown(changed);
  await visit.caseButton("caseB").click();
  await expectShown(caseB);
  expect(page.url()).not.toContain("12345");
  await page.goBack();
  await expectShown(changed, "case A as it was left");
  expect(await fact("line.balanceYuan").inputValue()).toBe("12345");
  await page.goForward();
  await expectShown(caseB);
  visit.expectClean();
});
