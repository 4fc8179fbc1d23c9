// Some charts are on the page before the charting library has come: they must not pull it in.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** Types leave no trace in the page. */
const VALUE_IMPORT = /^(?:import|export) (?!type )[^;]*?from "([^"]+)"/gm;

function packagesOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const [, path] of readFileSync(file, "utf8").matchAll(VALUE_IMPORT)) {
    if (!path?.startsWith(".")) {
      packages.add(path ?? "");
      continue;
    }
    const base = join(dirname(file), path);
    const found = [`${base}.ts`, `${base}.tsx`, join(base, "index.ts")].find(existsSync);
    if (found) for (const name of packagesOf(found, seen)) packages.add(name);
  }
  return packages;
}

test.each(["Sparkline", "PlanLanes", "TableTermBars", "Waterfall", "FactorMonthTable"])(
  "%s comes without the charting library",
  (chart) => {
    const packages = packagesOf(`src/charts/${chart}.tsx`);
    expect(packages.size).toBeGreaterThan(0);
    expect(packages).not.toContain("recharts");
  },
);

test.each(["FactorTimeline", "SpiralChart", "FactorCurve"])("%s comes with it", (chart) => {
  expect(packagesOf(`src/charts/${chart}.tsx`)).toContain("recharts");
});
