// `npm run bench`: bundles the benches with the compiler and target of the product, then runs them.
// test/support/runTs.mjs would not do: there every import is a getter, which hinders the inlining
// that the engine's hot loop lives on, and what is measured would not be what is shipped.
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(root, "node_modules/.cache/limit-recovery");

/** @param {string} name @returns {string} */
const benchFile = (name) => join(root, "test/bench", `${name}.ts`);

/** @type {import("vite").InlineConfig} */
const common = { root, configFile: false, logLevel: "error", publicDir: false };
const target = "baseline-widely-available";

const forNode = join(cache, "bench-node");
await build({
  ...common,
  // The engine's own dependency is bundled with it, as on the page.
  ssr: { noExternal: ["zod"] },
  build: { target, ssr: benchFile("bench"), outDir: forNode, emptyOutDir: true },
});

const forPage = join(cache, "bench-page");
const entry = {
  engineBench: benchFile("engineBench"),
  burst: benchFile("burst"),
  planBench: benchFile("planBench"),
};
await build({
  ...common,
  worker: { format: "es" },
  build: { target, lib: { entry, formats: ["es"] }, outDir: forPage, emptyOutDir: true },
});

const { main } = await import(pathToFileURL(join(forNode, "bench.js")).href);
await main(forPage);
