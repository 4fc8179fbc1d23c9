// How the page is built: one folder of static files that works from any path on any host, with a
// content security policy inside it, because a static host cannot be relied on to send headers.
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { createServer, defineConfig, type Plugin, type Rolldown } from "vite";
import { VitePWA } from "vite-plugin-pwa";

// `connect-src 'none'` is the promise that nothing leaves the browser, held by the browser itself.
// Workers are inlined as blobs: one loaded by URL would not be bound by the page's policy.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src-elem 'self'",
  "style-src-attr 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

/** Build only: the dev server needs its socket and its inline scripts. */
function securityMeta(): Plugin {
  return {
    name: "security-meta",
    apply: "build",
    transformIndexHtml: {
      // Last, so that it lands above the scripts Vite adds: a policy binds only what follows it.
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
          injectTo: "head-prepend",
        },
        {
          tag: "meta",
          attrs: { name: "referrer", content: "no-referrer" },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}

/** Build only: draws the first screen into index.html, so that it is read before scripts come. */
function firstScreen(): Plugin {
  return {
    name: "first-screen",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: async (html) => {
        const server = await createServer({
          configFile: false,
          logLevel: "error",
          appType: "custom",
          server: { middlewareMode: true, hmr: false, ws: false, watch: null },
          optimizeDeps: { noDiscovery: true },
        });
        const { firstScreenHtml } = await server.ssrLoadModule("/src/first/firstScreen.tsx");
        const drawn: string = firstScreenHtml(new Date());
        await server.close();
        const filled = html
          .replace('<div id="first" inert></div>', () => `<div id="first" inert>${drawn}</div>`)
          .replace('<script type="module" crossorigin', '<script type="module" blocking="render"');
        if (!filled.includes(drawn) || !filled.includes('blocking="render"')) {
          throw new Error("index.html has no place for the first screen");
        }
        return filled;
      },
    },
  };
}

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** What a module imports statically, and what that imports. */
function reach(file: string, bundle: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([pathOf(file)]);
  for (const id of found) {
    for (const next of bundle.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  }
  return found;
}

let beforePainting: ReadonlySet<string> | undefined;
let atOnce: ReadonlySet<string> | undefined;

/** Few requests: what runs before the first painting, then libraries and our own. */
const firstChunks: Rolldown.CodeSplittingGroup[] = [
  {
    debugName: "start",
    priority: 2,
    name(id, bundle) {
      beforePainting ??= reach("src/start.ts", bundle);
      return beforePainting.has(id) ? "start" : null;
    },
  },
  {
    debugName: "page",
    priority: 1,
    name(id, bundle) {
      atOnce ??= reach("src/main.tsx", bundle);
      if (!atOnce.has(id)) return null;
      return id.includes("node_modules") ? "libraries" : "page";
    },
  },
];

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    // The whole site is kept at the first visit. A new version waits until the reader agrees.
    VitePWA({
      registerType: "prompt",
      injectRegister: false,
      manifest: {
        name: "额度恢复 · Limit Recovery",
        short_name: "额度恢复",
        description: "借呗额度为什么降、降了多少元、怎么恢复：只在你的浏览器里运行的模拟。",
        lang: "zh-CN",
        start_url: "./",
        scope: "./",
        display: "standalone",
        background_color: "#faf9f6",
        theme_color: "#3f4bb0",
        icons: [
          { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
          { src: "icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "icon-512.png", sizes: "512x512", type: "image/png" },
          { src: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
      },
      workbox: {
        globPatterns: ["**/*.{js,css,html,svg,png,webmanifest}"],
        navigateFallback: "index.html",
        cleanupOutdatedCaches: true,
        // A tab of the first visit counts as a user too, so that a newer version waits for it.
        clientsClaim: true,
      },
    }),
    firstScreen(),
    securityMeta(),
  ],
  worker: { format: "es" },
  build: {
    target: "baseline-widely-available",
    sourcemap: false,
    // Every browser of that baseline preloads modules itself.
    modulePreload: { polyfill: false },
    // One sheet: the first screen stands on it before any script has come.
    cssCodeSplit: false,
    rolldownOptions: {
      output: { codeSplitting: { groups: firstChunks } },
    },
  },
});
