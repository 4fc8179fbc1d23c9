// A plain file server with a site under a path, as an intranet folder or a free host has it: no
// rewriting, no headers but the type, texts compressed for browsers that ask for it. It can be stopped
// and started again on its port, and be given another release.
import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { createGzip } from "node:zlib";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

export interface StaticHost {
  readonly url: string;
  /** Paths answered so far, below the site's own. */
  readonly asked: readonly string[];
  deploy(folder: string): void;
  /** Answers every path with this status from now on; null answers as usual. */
  fail(which: RegExp | null): void;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export async function serveFolder(folder: string, sitePath = "/a/sub/path/"): Promise<StaticHost> {
  let root = folder;
  let failing: RegExp | null = null;
  let port = 0;
  let server: Server | undefined;
  const asked: string[] = [];

  async function start(): Promise<void> {
    server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
      const below = path.startsWith(sitePath) ? path.slice(sitePath.length) || "index.html" : null;
      const file = below === null ? "" : join(root, normalize(below));
      if (below !== null) asked.push(below);
      const found = file === "" ? undefined : statSync(file, { throwIfNoEntry: false });
      if (below !== null && failing?.test(below)) response.writeHead(500).end();
      else if (!found?.isFile()) response.writeHead(404).end();
      else {
        const type = TYPES[extname(file)] ?? "application/octet-stream";
        const isPacked =
          !type.startsWith("image/png") &&
          /\bgzip\b/.test(String(request.headers["accept-encoding"]));
        response.writeHead(200, {
          "content-type": type,
          "cache-control": "no-cache",
          ...(isPacked ? { "content-encoding": "gzip" } : {}),
        });
        const body = createReadStream(file);
        if (isPacked) body.pipe(createGzip()).pipe(response);
        else body.pipe(response);
      }
    });
    await new Promise<void>((resolve) => server?.listen(port, "127.0.0.1", resolve));
    port = (server.address() as AddressInfo).port;
  }

  await start();
  return {
    url: `http://127.0.0.1:${port}${sitePath}`,
    asked,
    deploy: (next) => {
      root = next;
    },
    fail: (which) => {
      failing = which;
    },
    stop: () =>
      new Promise((resolve) => {
        server?.close(() => resolve());
        server?.closeAllConnections();
      }),
    start,
  };
}
