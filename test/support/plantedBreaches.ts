// One breach for each rule of .dependency-cruiser.mjs, planted into a source tree of its own, so
// that a rule that can no longer fail is found out. Used by architecture.test.ts alone.
import { copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Rule → the file that breaks it and what that file imports from where. */
export const plantedBreaches: Readonly<Record<string, readonly [file: string, from: string]>> = {
  "room-main": ["src/main.tsx", "./store/x"],
  "room-start": ["src/start.ts", "./app/x"],
  "room-first-months": ["src/first/datedMonths.ts", "../store/x"],
  "room-first-screen": ["src/first/firstScreen.tsx", "../form/x"],
  "room-app": ["src/app/computing.tsx", "../engine/score/x"],
  "room-panels": ["src/app/panels/upward.tsx", "../computing"],
  "room-form": ["src/form/sections/computing.tsx", "../../engine/index"],
  "room-profile": ["src/profile/drawing.ts", "react"],
  "room-store": ["src/store/hosting.ts", "../worker/host/x"],
  "room-worker-protocol": ["src/worker/protocol/storing.ts", "../../store/x"],
  "room-worker-client": ["src/worker/client/hosting.ts", "../host/x"],
  "room-worker-batch": ["src/worker/batch/storing.ts", "../../store/x"],
  "room-worker-host": ["src/worker/host/window.ts", "../../engine/score/x"],
  "room-engine-door": ["src/engine/index.ts", "../store/x"],
  "room-engine-results": ["src/engine/results.ts", "./maths/x"],
  "room-engine-inner": ["src/engine/naming.ts", "../i18n/x"],
  "room-engine-model": ["src/engine/model/computing.ts", "../maths/x"],
  "room-engine-maths": ["src/engine/maths/lending.ts", "../model/x"],
  "room-engine-score": ["src/engine/score/rightward.ts", "../limit/x"],
  "room-engine-limit": ["src/engine/limit/rightward.ts", "../simulate/x"],
  "room-engine-simulate": ["src/engine/simulate/rightward.ts", "../attribute/x"],
  "room-engine-attribute": ["src/engine/attribute/rightward.ts", "../diagnose/x"],
  "room-engine-diagnose": ["src/engine/diagnose/rightward.ts", "../plan/x"],
  "room-engine-plan": ["src/engine/plan/drawing.ts", "react"],
  "room-charts-series": ["src/charts/series/drawing.ts", "recharts"],
  "room-charts-marks": ["src/charts/marks/storing.tsx", "../../store/x"],
  "room-share": ["src/share/working.ts", "../worker/client/x"],
  "room-i18n": ["src/i18n/drawing.ts", "react"],
  "room-ui": ["src/ui/storing.tsx", "../store/x"],
  "types-only-app": ["src/app/door.ts", "../engine/index"],
  "types-only-panels": ["src/app/panels/door.tsx", "../../engine/index"],
  "types-only-store": ["src/store/door.ts", "../engine/index"],
  "types-only-worker-protocol": ["src/worker/protocol/code.ts", "../../profile/x"],
  "types-only-worker-client": ["src/worker/client/door.ts", "../../engine/index"],
  "types-only-worker-host": ["src/worker/host/reading.ts", "../../profile/x"],
  "types-only-engine-results": ["src/engine/results.ts", "./model/x"],
  "types-only-engine-model": ["src/engine/model/reading.ts", "../../profile/x"],
  "types-only-charts-series": ["src/charts/series/door.ts", "../../engine/index"],
  "types-only-charts-marks": ["src/charts/marks/door.tsx", "../../engine/index"],
  "types-only-share": ["src/share/storing.ts", "../store/x"],
  "no-cycles": ["src/i18n/egg.ts", "./hen"],
  "no-orphans": ["src/ui/orphan.ts", ""],
  "no-unresolved": ["src/ui/lost.ts", "./nowhere"],
  "no-development-packages": ["src/app/workshop.ts", "vitest"],
  "known-rooms": ["src/elsewhere/x.ts", "../profile/x"],
};

/** What looks alike and is allowed: types through the engine's door. */
export const allowedFile = "src/app/panels/typed.tsx";

const allowedText = [
  'import type { x } from "../../engine/index";',
  'export type { x as again } from "../../engine/index";',
  "export const drawn = (value: typeof x) => <b>{value}</b>;",
].join("\n");

function append(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${text}\n`, { flag: "a" });
}

/** Writes all of it into `folder`, with this repository's packages beside it. */
export function plantBreaches(folder: string): void {
  copyFileSync("package.json", join(folder, "package.json"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  append(join(folder, allowedFile), allowedText);
  append(join(folder, "src/i18n/hen.ts"), 'export { x } from "./egg";');
  const planted = Object.values(plantedBreaches);
  for (const [file, from] of planted) {
    append(join(folder, file), from === "" ? "export {};" : `export { x } from "${from}";`);
  }
  for (const [file, from] of planted) {
    const target = join(folder, dirname(file), `${from}.ts`);
    const isPlanted = existsSync(target) || existsSync(`${target}x`);
    if (from.startsWith(".") && from !== "./nowhere" && !isPlanted) {
      append(target, "export const x = 1;");
    }
  }
}
