// Kept for use without a network, from any path of a plain file server; a newer version is applied
// on consent only, and an old tab goes on working after a deployment.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { newContext } from "../support/page";
import { type StaticHost, serveFolder } from "../support/staticHost";
import { wordsOf } from "../support/words";

/** A reload and a fetch of everything; the rest is for a machine that has other work. */
const PATIENCE = { timeout: 20_000 };

const words = wordsOf("zh-CN").app.update;

/** The built site in a folder of its own; a later release differs in its page and so in its list. */
function release(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "limit-recovery-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync("dist", folder, { recursive: true });
  if (name === "first") return folder;
  const change = (file: string, from: RegExp, to: string) => {
    const text = readFileSync(join(folder, file), "utf8");
    const changed = text.replace(from, to);
    expect(changed, `${file} of another release`).not.toBe(text);
    writeFileSync(join(folder, file), changed);
  };
  change("index.html", /<body>/, `<body data-release="${name}">`);
  change("sw.js", /(index\.html"?,\s*"?revision"?:\s*")[^"]+/, `$1${name}`);
  return folder;
}

async function host(folder = release("first")): Promise<StaticHost> {
  const served = await serveFolder(folder);
  onTestFinished(() => served.stop());
  return served;
}

async function visit(context: BrowserContext, served: StaticHost): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(served.url);
  await page.getByTestId("limit-now").waitFor();
  return page;
}

const isKept = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state === "activated");

async function keptVisit(context: BrowserContext, served: StaticHost): Promise<Page> {
  const page = await visit(context, served);
  await expect.poll(() => isKept(page), PATIENCE).toBe(true);
  return page;
}

const releaseOf = (page: Page) => page.locator("body").getAttribute("data-release");

async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
}

describe("without a network", () => {
  test("promise 5: everything works from a sub-path after one visit, lazy parts and worker included", async () => {
    expect(inject("stage").problem).toBe("");
    const served = await host();
    const context = await newContext();
    const page = await keptVisit(context, served);
    await served.stop();
    await page.reload();
    await page.getByTestId("limit-now").waitFor();
    await page.locator(".recharts-surface").first().waitFor();
    // The worker answers, and a part that was never opened before comes up.
    const figure = await page.getByTestId("limit-now").innerText();
    await page.locator('[data-field="lenders.platformsWithBalance"] input').first().fill("2");
    await expect.poll(() => page.getByTestId("limit-now").innerText(), PATIENCE).not.toBe(figure);
    await page.locator("#spiral").scrollIntoViewIfNeeded();
    await page.locator("#spiral .recharts-surface").first().waitFor();
  });

  test("can be installed: name, icons and start are in its manifest", async () => {
    const served = await host();
    const page = await visit(await newContext(), served);
    const address = await page.locator('link[rel="manifest"]').getAttribute("href");
    const manifest = await (await page.request.get(new URL(address!, served.url).href)).json();
    expect(manifest).toMatchObject({ display: "standalone", start_url: "./", scope: "./" });
    for (const { src } of manifest.icons) {
      const icon = await page.request.get(new URL(src, served.url).href);
      expect(icon.status(), src).toBe(200);
    }
  });
});

describe("a newer version", () => {
  test("fault 54: waits for consent while somebody types, then keeps what was typed", async () => {
    const served = await host();
    const context = await newContext();
    const page = await keptVisit(context, served);
    served.deploy(release("second"));
    await lookForNewer(page);
    const notice = page.getByText(words.ready);
    await notice.waitFor();
    const input = page.locator('[data-field="line.balanceYuan"] input').first();
    await input.fill("12345");
    expect(await releaseOf(page)).toBeNull();
    await page.getByRole("button", { name: words.now }).click();
    await expect.poll(() => releaseOf(page).catch(() => null), PATIENCE).toBe("second");
    await page.getByTestId("limit-now").waitFor();
    expect(await input.inputValue()).toBe("12345");
  });

  test("fault 53: an old tab goes on without a failed part after another tab has updated", async () => {
    const served = await host();
    const context = await newContext();
    const old = await keptVisit(context, served);
    const failed: string[] = [];
    old.on("requestfailed", (request) => failed.push(request.url()));
    old.on("pageerror", (error) => failed.push(String(error)));
    await expect.poll(() => old.locator("html").getAttribute("data-parts"), PATIENCE).toBe("all");
    const other = await visit(context, served);
    served.deploy(release("second"));
    await lookForNewer(other);
    await other.getByText(words.ready).waitFor();
    await other.getByRole("button", { name: words.now }).click();
    await expect.poll(() => releaseOf(other).catch(() => null), PATIENCE).toBe("second");
    await old.getByText(words.takenOver).waitFor();
    expect(await releaseOf(old)).toBeNull();
    await old.locator("#spiral").scrollIntoViewIfNeeded();
    await old.locator("#spiral .recharts-surface").first().waitFor();
    await old.locator("#answer ol button").first().click();
    await old.locator("#factor [role=slider]").waitFor();
    expect(failed).toEqual([]);
  });

  test("fault 55: a release that cannot be fetched whole changes nothing", async () => {
    const served = await host();
    const page = await keptVisit(await newContext(), served);
    served.deploy(release("second"));
    served.fail(/^index\.html/);
    await lookForNewer(page).catch(() => {});
    await page.waitForTimeout(1_000);
    expect(await page.getByText(words.ready).count()).toBe(0);
    await served.stop();
    await page.reload();
    await page.getByTestId("limit-now").waitFor();
    expect(await releaseOf(page)).toBeNull();
  });

  test("fault 56: a release that is taken back is a newer version like any other", async () => {
    const first = release("first");
    const served = await host(release("second"));
    const page = await keptVisit(await newContext(), served);
    expect(await releaseOf(page)).toBe("second");
    served.deploy(first);
    await lookForNewer(page);
    await page.getByText(words.ready).waitFor();
    await page.getByRole("button", { name: words.now }).click();
    await expect.poll(() => releaseOf(page).catch(() => "?"), PATIENCE).toBeNull();
    await page.getByTestId("limit-now").waitFor();
  });

  test("fault 57: a browser that refuses to keep the page shows it all the same", async () => {
    const served = await host();
    const context = await newContext();
    await context.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException("refused", "SecurityError"));
      Object.defineProperty(ServiceWorkerContainer.prototype, "register", { value: refuse });
    });
    const errors: string[] = [];
    const page = await context.newPage();
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(served.url);
    await page.getByTestId("limit-now").waitFor();
    await page.waitForTimeout(500);
    expect(errors).toEqual([]);
  });
});
