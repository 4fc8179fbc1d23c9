// A page in real Chromium that can import the bundled benches, from a server of our own.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { chromium, type Page } from "playwright";
import { launchBrowser } from "../support/browser";

async function serve(folder: string) {
  const server = createServer(async ({ url = "/" }, response) => {
    if (url === "/") {
      response.setHeader("content-type", "text/html").end("<!doctype html><title>bench</title>");
      return;
    }
    try {
      const text = await readFile(join(folder, basename(url)));
      response.setHeader("content-type", "text/javascript").end(text);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

export interface BenchPage {
  /** Calls an export of a bundled bench in the page. */
  readonly call: <Result>(bundle: string, name: string, ...args: unknown[]) => Promise<Result>;
  readonly version: string;
  readonly close: () => Promise<void>;
}

function callIn(page: Page): BenchPage["call"] {
  return (bundle, name, ...args) =>
    page.evaluate(
      async ([path, exported, values]) => {
        const module = (await import(path)) as Record<string, (...args: unknown[]) => unknown>;
        return (await module[exported]?.(...values)) as never;
      },
      [`/${bundle}.js`, name, args] as const,
    );
}

export async function openBenchPage(folder: string): Promise<BenchPage> {
  const server = await serve(folder);
  const browserServer = await launchBrowser();
  const browser = await chromium.connect(browserServer.wsEndpoint());
  const page = await browser.newPage();
  await page.goto(server.url);
  return {
    call: callIn(page),
    version: browser.version(),
    close: async () => {
      await browser.close();
      await browserServer.close();
      server.close();
    },
  };
}
