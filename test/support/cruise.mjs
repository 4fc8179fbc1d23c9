// Runs the rules of .dependency-cruiser.mjs over src/ and reports each breach with file, rule,
// reason and remedy. `npm run check` starts it as a program, architecture.test.ts as a function.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import config, { rooms } from "../../.dependency-cruiser.mjs";

const swc = createRequire(import.meta.url)("@swc/core");

/** Below this the cruise has gone blind, whatever it reports: a parser failed to load. */
const leastModules = 100;

/** dependency-cruiser parses .tsx as if it were .ts; give swc the right dialect before it loads. */
async function loadCruiser() {
  if (!swc.readsTsx) {
    const parse = swc.parseFileSync;
    swc.parseFileSync = (/** @type {string} */ file, /** @type {object} */ options) =>
      parse(file, { ...options, tsx: file.endsWith(".tsx") });
    swc.readsTsx = true;
  }
  return import("dependency-cruiser");
}

/**
 * @param {string} file
 * @param {(path: string) => boolean} isTarget tells whether an import path is the one in question
 */
function importsOnlyTypes(file, isTarget) {
  const { body } = swc.parseSync(readFileSync(file, "utf8"), {
    syntax: "typescript",
    tsx: file.endsWith(".tsx"),
  });
  const imports = body.filter(
    (/** @type {any} */ node) => node.source && isTarget(node.source.value),
  );
  return imports.length > 0 && imports.every((/** @type {any} */ node) => node.typeOnly === true);
}

/** @param {string} baseDir the folder that holds src/ */
export function listSources(baseDir) {
  return readdirSync(join(baseDir, "src"), { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .sort();
}

/**
 * @typedef {{file: string, to: string, rule: string, comment: string}} Breach
 * @param {string} folder the one that holds src/
 * @returns {Promise<{moduleCount: number, breaches: Breach[]}>}
 */
export async function cruiseSources(folder) {
  // Relative, it would resolve no package.
  const baseDir = resolve(folder);
  const { cruise } = await loadCruiser();
  const { options, ...ruleSet } = config;
  const { enhancedResolveOptions, ...cruiseOptions } = options;
  const { output } = await cruise(
    ["src"],
    /** @type {any} */ ({ ...cruiseOptions, baseDir, ruleSet, validate: true }),
    enhancedResolveOptions,
  );
  if (typeof output === "string") throw new Error("dependency-cruiser returned text, not a result");

  const cruised = new Map(output.modules.map((module) => [module.source, module]));
  const unseen = listSources(baseDir).filter((file) => !cruised.has(file));
  if (unseen.length > 0) throw new Error(`Files the cruise did not see: ${unseen.join(", ")}`);

  const breaches = output.summary.violations
    .filter(({ from, to, rule }) => {
      if (!rule.name.startsWith("types-only-")) return true;
      const paths = cruised
        .get(from)
        ?.dependencies.filter(({ resolved }) => resolved === to)
        .map(({ module }) => module);
      return !importsOnlyTypes(join(baseDir, from), (path) => paths?.includes(path) ?? false);
    })
    .map(({ from, to, rule }) => ({
      file: from,
      to,
      rule: rule.name,
      comment: ruleSet.forbidden.find(({ name }) => name === rule.name)?.comment ?? "",
    }));

  for (const file of listSources(baseDir)) {
    if (rooms.some(({ path }) => new RegExp(`^${path}`).test(file))) continue;
    breaches.push({
      file,
      to: "",
      rule: "known-rooms",
      comment:
        "Every file lives in a room whose imports are ruled. " +
        "Instead: move it into one, or add the room to .dependency-cruiser.mjs.",
    });
  }
  const moduleCount = [...cruised.keys()].filter((path) => path.startsWith("src/")).length;
  return { moduleCount, breaches };
}

/** @param {Breach} breach */
export function describeBreach({ file, to, rule, comment }) {
  return `${file}${to && to !== file ? ` → ${to}` : ""}\n  ${rule}: ${comment}`;
}

/** @param {number} moduleCount */
export function assertEnoughModules(moduleCount) {
  if (moduleCount >= leastModules) return;
  throw new Error(
    `Only ${moduleCount} modules cruised, at least ${leastModules} expected: the rules saw nothing.`,
  );
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { moduleCount, breaches } = await cruiseSources(
    fileURLToPath(new URL("../..", import.meta.url)),
  );
  for (const breach of breaches) console.error(describeBreach(breach));
  console.log(`${moduleCount} modules, ${breaches.length} breaches`);
  if (breaches.length > 0) process.exitCode = 1;
  assertEnoughModules(moduleCount);
}
