import { test } from "vitest";
import { openPage } from "../support/page";

test("shot", async () => {
  const { page, ...rec } = await openPage({
    fragment: "case=caseA&view=recover",
    viewport: { width: 1280, height: 900 },
  });
  await page.getByTestId("plan-search").waitFor();
  await page.waitForTimeout(2500);
  console.log(await page.getByTestId("plan-search").innerText(), JSON.stringify(rec).slice(0, 600));
  await page.locator("#plans li button").first().click();
  await page.waitForTimeout(1500);
  for (let i = 0; i < 9; i++) {
    await page.evaluate((y) => window.scrollTo(0, y), i * 850 + 500);
    await page.waitForTimeout(150);
    await page.screenshot({ path: `/tmp/shots/p${i}.png` });
  }
}, 60000);
