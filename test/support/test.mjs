// `npm test`: the check, then every test, then one plain line with the count. All check steps run
// even after a failure, so that one run shows everything that is wrong.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { checkSteps, runStep } from "./steps.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const reportFile = `${root}node_modules/.cache/limit-recovery/vitest.json`;

/** @typedef {{assertionResults: {status: string}[], name: string, status: string}} FileReport */

/** @returns {{passed: number, skipped: number, failed: string[]}} failures by name */
function runVitest() {
  mkdirSync(dirname(reportFile), { recursive: true });
  rmSync(reportFile, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
  const { status } = spawnSync(
    process.execPath,
    [`${root}node_modules/vitest/vitest.mjs`, "run", ...reporters],
    { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
  );
  return status === null
    ? { passed: 0, skipped: 0, failed: ["vitest was stopped"] }
    : tally(status);
}

/** @param {number} exitCode */
function tally(exitCode) {
  /** @type {{testResults: FileReport[]}} */
  let report;
  try {
    report = JSON.parse(readFileSync(reportFile, "utf8"));
  } catch {
    return { passed: 0, skipped: 0, failed: ["vitest wrote no report"] };
  }
  let passed = 0;
  let skipped = 0;
  /** @type {string[]} */
  const failed = [];
  for (const { assertionResults, name, status } of report.testResults) {
    const failures = assertionResults.filter((test) => test.status === "failed");
    failed.push(...failures.map(() => name));
    // A file that cannot even be loaded holds no test that could fail.
    if (status === "failed" && failures.length === 0) failed.push(`${name} (as a whole)`);
    passed += assertionResults.filter((test) => test.status === "passed").length;
    skipped += assertionResults.filter(
      (test) => !["passed", "failed"].includes(test.status),
    ).length;
  }
  if (exitCode !== 0 && failed.length === 0) failed.push("vitest: an error outside any test");
  if (passed === 0 && failed.length === 0) failed.push("vitest: no test ran");
  return { passed, skipped, failed };
}

/** @type {string[]} */
const failedSteps = [];
for (const step of checkSteps) {
  if (!(await runStep(step))) failedSteps.push(step.name);
}
const { passed, skipped, failed } = runVitest();

if (failedSteps.length > 0) console.log(`Failed checks: ${failedSteps.join(", ")}`);
const filesWithFailures = [...new Set(failed.map((name) => name.replace(root, "")))];
if (filesWithFailures.length > 0) console.log(`Failed tests in: ${filesWithFailures.join(", ")}`);
const failures = failedSteps.length + failed.length;
if (failures > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
