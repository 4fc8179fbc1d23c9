// Before the e2e tests: builds if dist/ is missing or older than its sources, serves it as a static
// host would, and starts one browser for all files. test/support/page.ts connects to both.
import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type PreviewServer, preview } from "vite";
import type { TestProject } from "vitest/node";
import { launchBrowser } from "./browser";

export interface Stage {
  readonly baseUrl: string;
  readonly browserEndpoint: string;
  /** Why there is no stage, or empty. The e2e tests fail with it and the others still run. */
  readonly problem: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    stage: Stage;
  }
}

const sources = ["src", "public", "index.html", "vite.config.ts", "package-lock.json"];

function changedAt(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

/** In a process of its own: in this one NODE_ENV is "test", and the page would be a debug build. */
function buildAsReleased(root: string): void {
  execFileSync(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function serve(root: string): Promise<PreviewServer & { baseUrl: string }> {
  const server = await preview({ root, preview: { host: "127.0.0.1", port: 0 } });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("The preview has no port");
  return Object.assign(server, { baseUrl: `http://127.0.0.1:${address.port}/` });
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { root } = project.config;
  const changed = Math.max(...sources.map((path) => changedAt(join(root, path))));
  try {
    if (changed > changedAt(join(root, "dist/index.html"))) buildAsReleased(root);
    const browser = await launchBrowser();
    const server = await serve(root);
    const browserEndpoint = browser.wsEndpoint();
    project.provide("stage", { baseUrl: server.baseUrl, browserEndpoint, problem: "" });
    return async () => {
      await browser.close();
      await server.close();
    };
  } catch (error) {
    project.provide("stage", { baseUrl: "", browserEndpoint: "", problem: String(error) });
    return async () => {};
  }
}
