// How the page is built: one folder of static files that works from any path on any host, with a
// content security policy inside it, because a static host cannot be relied on to send headers.
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
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
    securityMeta(),
  ],
  worker: { format: "es" },
  build: {
    target: "baseline-widely-available",
    sourcemap: false,
    // Every browser of that baseline preloads modules itself.
    modulePreload: { polyfill: false },
  },
});
