// The shell every other promise stands on: the built page opens, asks nobody else for anything,
// and its content security policy is in force.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { describe, expect, inject, onTestFinished, test, vi } from "vitest";
import { newContext, openPage } from "../support/page";
import { serveFolder } from "../support/staticHost";

/** Playwright's own evaluation may use eval; what runs from a timer is the page's own code. */
function tryInPage(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const attempts: Record<string, () => unknown> = {
      // biome-ignore lint/security/noGlobalEval: the test is that it is refused
      eval: () => window.eval("1"),
      "a foreign request": () => fetch("https://example.com/"),
      "a request home": () => fetch("./index.html"),
      "a foreign worker": () => new Worker("https://example.com/worker.js"),
      "set markup": () => document.body.insertAdjacentHTML("beforeend", "<b>markup</b>"),
      "an inline script": () => {
        const script = document.createElement("script");
        script.append("window.inlineScriptRan = true");
        document.head.append(script);
        if (!("inlineScriptRan" in window)) throw new TypeError("did not run");
      },
      "a style sheet": () => {
        const style = document.createElement("style");
        style.innerHTML = "b { color: inherit }";
        document.head.append(style);
      },
    };
    const outcomes: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(attempts)) {
      await new Promise((resolve) => setTimeout(resolve));
      outcomes[name] = await Promise.resolve()
        .then(attempt)
        .then(
          () => "allowed",
          () => "refused",
        );
    }
    return outcomes;
  });
}

describe("the shell", () => {
  test("opens without errors and without asking another host for anything", async () => {
    const { page, expectClean } = await openPage();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.title()).toBe("额度恢复 · Limit Recovery");
    expectClean();
  });

  test("states its policy before anything else in the head", async () => {
    const { page } = await openPage();
    const html = await (await page.request.get(page.url())).text();
    expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
    expect(html).toMatch(/<meta name="referrer" content="no-referrer">/);
  });

  test("refuses whatever could run foreign code or send data, and records the attempt", async () => {
    const { page, foreignRequests, policyBreaches, expectClean } = await openPage();
    expect(await tryInPage(page)).toEqual({
      eval: "refused",
      "a foreign request": "refused",
      "a request home": "refused",
      "a foreign worker": "refused",
      "set markup": "refused",
      "an inline script": "refused",
      "a style sheet": "refused",
    });
    expect(foreignRequests).toEqual([]);
    // Without this, a clean record would prove nothing.
    await vi.waitFor(() =>
      expect(policyBreaches.join()).toContain("connect-src refused https://example.com/"),
    );
    expect(expectClean).toThrow();
  });

  test("inside another site's frame shows the way out and nothing of anybody", async () => {
    const folder = mkdtempSync(join(tmpdir(), "limit-recovery-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const address = `${inject("stage").baseUrl}#case=caseB`;
    writeFileSync(join(folder, "index.html"), `<iframe src="${address}"></iframe>`);
    const stranger = await serveFolder(folder);
    onTestFinished(() => stranger.stop());
    const page = await (await newContext()).newPage();
    await page.goto(stranger.url);
    const frame = page.frameLocator("iframe");
    await frame.getByRole("link", { name: /额度恢复/ }).waitFor();
    expect(await frame.getByTestId("limit-now").count()).toBe(0);
    expect(await frame.locator("#form").count()).toBe(0);
  });
});
