// The steps of `npm run check`, cheapest first; the build comes just before what weighs it.
// Each runs a program of node_modules quietly and shows what it said only when it failed.
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const binaries = join(root, "node_modules", ".bin");

/** @typedef {{name: string, command: string, figure?: RegExp}} Step */

/** @type {readonly Step[]} */
export const checkSteps = [
  { name: "format and lint", command: "biome check --error-on-warnings ." },
  { name: "types of the engine", command: "tsc -p tsconfig.engine.json" },
  { name: "types of the worker", command: "tsc -p tsconfig.worker.json" },
  { name: "types of the page", command: "tsc -p tsconfig.app.json" },
  { name: "types of the tests", command: "tsc -p tsconfig.test.json" },
  { name: "architecture", command: "node test/support/cruise.mjs", figure: /\d+ modules/ },
  { name: "unused code", command: "knip --no-progress" },
  { name: "build", command: "vite build" },
  { name: "size", command: "size-limit", figure: /[\d.]+ \w+ gzipped/ },
];

/**
 * @param {string} command
 * @returns {Promise<{passed: boolean, output: string}>}
 */
function run(command) {
  return new Promise((resolve) => {
    let output = "";
    const path = `${binaries}${delimiter}${process.env.PATH}`;
    const env = { ...process.env, PATH: path, NO_COLOR: "1" };
    const child = spawn(command, {
      cwd: root,
      env,
      shell: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => resolve({ passed: false, output: `${output}${error}` }));
    child.on("close", (code) => resolve({ passed: code === 0, output }));
  });
}

/**
 * @param {Step} step
 * @returns {Promise<boolean>} whether it passed
 */
export async function runStep({ name, command, figure }) {
  const start = performance.now();
  const { passed, output } = await run(command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  const note = passed && figure ? `  ${output.match(figure)?.[0] ?? ""}` : "";
  console.log(`${passed ? "ok    " : "FAILED"} ${seconds} s  ${name}${note}`);
  if (!passed) console.log(`\n$ ${command}\n${output.trim()}\n`);
  return passed;
}
