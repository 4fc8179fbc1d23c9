// ARCHITECTURE.md held as tests: who may import whom, and what no source may contain. A failure
// names the file, the rule, its reason and the remedy. Every rule is also shown to be able to fail.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import config from "../.dependency-cruiser.mjs";
import {
  assertEnoughModules,
  type Breach,
  cruiseSources,
  describeBreach,
  listSources,
} from "./support/cruise.mjs";
import { findEngineGlobals } from "./support/engineGlobals";
import { allowedFile, plantBreaches, plantedBreaches } from "./support/plantedBreaches";

const sources = listSources(".");

function sourcesThat(isWrong: (text: string, file: string) => boolean): readonly string[] {
  return sources.filter((file) => isWrong(readFileSync(file, "utf8"), file));
}

describe("imports", () => {
  test("go only where ARCHITECTURE.md lets them", async () => {
    const { moduleCount, breaches } = await cruiseSources(".");
    assertEnoughModules(moduleCount);
    expect(breaches.map(describeBreach).join("\n\n")).toBe("");
  });

  test("are not taken for clean when nothing was read", () => {
    expect(() => assertEnoughModules(0)).toThrow("the rules saw nothing");
  });
});

describe("each rule can fail", () => {
  let folder: string;
  let breaches: readonly Breach[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "planted-breaches-"));
    plantBreaches(folder);
    breaches = (await cruiseSources(folder)).breaches;
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test("and has a planted breach that shows it", () => {
    const ruled = config.forbidden.map(({ name }) => name);
    expect(Object.keys(plantedBreaches).sort()).toEqual([...ruled, "known-rooms"].sort());
  });

  test.each(Object.entries(plantedBreaches))("%s", (rule, [file]) => {
    const found = breaches.filter((breach) => breach.rule === rule && breach.file === file);
    expect(found).not.toEqual([]);
    expect(describeBreach(found[0]!)).toMatch(/^src\/.+\n {2}[a-z0-9-]+: .+ Instead: .+/);
  });

  test("but not for types that come through the engine's door", () => {
    expect(breaches.filter(({ file }) => file === allowedFile)).toEqual([]);
  });
});

describe("sources", () => {
  test("name what they export: one thing has one name, so no default exports", () => {
    expect(sourcesThat((text) => /^export default |\bas default\b/m.test(text))).toEqual([]);
  });

  test("are named after what they hold, not after where leftovers go", () => {
    const leftovers = /^(utils?|helpers?|common|types?|misc)\b/i;
    expect(sourcesThat((_, file) => leftovers.test(basename(file)))).toEqual([]);
  });

  test("of the engine know no clock, no chance and no page", () => {
    const found = sources
      .filter((file) => file.startsWith("src/engine/"))
      .map((file) => [file, findEngineGlobals(readFileSync(file, "utf8"))] as const)
      .filter(([, names]) => names.length > 0);
    expect(found, "take it as an argument: a month index, a seeded random").toEqual([]);
  });

  test.each([
    ["const now = new Date();", ["Date"]],
    ["export const at = (time: Date) => time;", ["Date"]],
    ["const chance = Math.random();", ["Math.random"]],
    ["const width = window.innerWidth + performance.now();", ["performance", "window"]],
    ["const root = document.body; globalThis.x = 1;", ["document", "globalThis"]],
    ["// window of months, see document\nconst a = { window: 3 }; a.window; 'new Date()';", []],
  ])("are searched by meaning, not by word: %s", (source, names) => {
    expect(findEngineGlobals(source)).toEqual(names);
  });
});
