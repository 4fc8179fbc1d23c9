// How the page is built: one folder of static files that works from any path on any host, with a
// content security policy inside it, because a static host cannot be relied on to send headers.
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

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

export default defineConfig({
  base: "./",
  plugins: [react(), securityMeta()],
  worker: { format: "es" },
  build: {
    target: "baseline-widely-available",
    sourcemap: false,
    // Every browser of that baseline preloads modules itself.
    modulePreload: { polyfill: false },
  },
});
