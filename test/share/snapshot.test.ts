// What is stored is read again, by this version and by every later one.
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { withFact } from "../../src/profile/profile";
import { FIRST_RECOVERY } from "../../src/profile/recovery";
import { migrate } from "../../src/share/migrate";
import { sha256 } from "../../src/share/sha256";
import { redacted, type Snapshot } from "../../src/share/snapshot";
import { readSnapshotFile, writeSnapshotFile } from "../../src/share/snapshotFile";
import { readSnapshotLink, writeSnapshotLink } from "../../src/share/snapshotLink";
import { readSnapshot, VERSION, writeSnapshot } from "../../src/share/storedSnapshot";
import { arbitraryProfile } from "../support/arbitraries";
import { ownWith } from "../support/projectScenario";
import { buildSnapshot, fullSnapshot } from "./buildSnapshot";

const golden = (name: string) => readFileSync(`test/golden/${name}`, "utf8");

describe("what an earlier version has written", () => {
  test("has a golden file for every version that ever was", () => {
    for (let version = 1; version <= VERSION; version += 1) {
      expect(golden(`snapshot-${version}.json`)).toContain(`"version": ${version}`);
      expect(golden(`snapshot-${version}.link.txt`)).toMatch(/^s=/);
    }
  });

  test("20: version 1 opens, as a file and as a link, with everything that was in it", async () => {
    const bytes = new TextEncoder().encode(golden("snapshot-1.json"));
    const file = { size: bytes.length, arrayBuffer: async () => bytes.buffer };
    expect(await readSnapshotFile(file)).toEqual({ ok: true, value: fullSnapshot });
    expect(await readSnapshotLink(golden("snapshot-1.link.txt").trim())).toEqual({
      ok: true,
      value: fullSnapshot,
    });
  });

  test("is written today as it was then, until the version changes", () => {
    expect(writeSnapshotFile(fullSnapshot)).toBe(golden("snapshot-1.json"));
  });
});

describe("migration", () => {
  const steps = {
    1: ({ colour, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, hue: colour }),
    2: (stored: Readonly<Record<string, unknown>>) => ({ ...stored, hue: `deep ${stored.hue}` }),
  };
  const target = { format: "ours", version: 3, steps };

  it("takes every step from where the stored one stands, in order", () => {
    const migrated = { format: "ours", version: 3, hue: "deep red" };
    const first = { format: "ours", version: 1, colour: "red" };
    expect(migrate(first, target)).toEqual({ ok: true, value: migrated });
    expect(migrate({ format: "ours", version: 2, hue: "red" }, target)).toMatchObject({
      value: migrated,
    });
    expect(migrate(migrated, target)).toEqual({ ok: true, value: migrated });
  });

  it("19: names the version of what a newer page has written, and reads nothing of it", () => {
    expect(migrate({ format: "ours", version: 4 }, target)).toEqual({
      ok: false,
      fault: { code: "newerVersion", detail: "4" },
    });
  });

  it.each([
    null,
    [],
    7,
    {},
    { format: "theirs", version: 1 },
    { format: "ours", version: "1" },
    { format: "ours", version: 0.5 },
    { format: "ours", version: 0 },
  ])("%j is none of ours", (value) => {
    expect(migrate(value, target)).toMatchObject({ fault: { code: "notOurs" } });
  });
});

describe("a snapshot", () => {
  it("comes back the same from text, link and file, whatever is known", async () => {
    const snapshots = fc.record({
      profile: arbitraryProfile(4),
      before: fc.option(arbitraryProfile(4)),
      month: fc.integer({ min: 0, max: 36 }),
      measures: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(snapshots, async ({ profile, before, month, measures }) => {
        // JSON knows no −0, and no fact means anything by it.
        const plain = JSON.parse(JSON.stringify({ profile, before }));
        const scenario = { ...ownWith({}), ...plain };
        const shown = { view: "overview", month, factor: null, measures };
        const snapshot = buildSnapshot({ scenario, shown });
        const same = { ok: true, value: snapshot };
        expect(readSnapshot(writeSnapshot(snapshot))).toEqual(same);
        const link = await writeSnapshotLink(snapshot);
        expect(link.ok && (await readSnapshotLink(link.value))).toEqual(same);
      }),
      { numRuns: 60 },
    );
  });

  it("stores what is known and nothing else, so that a fact that is new later reads as unknown", () => {
    const scenario = withOnlyLimit(20_000);
    const stored = JSON.parse(writeSnapshot(buildSnapshot({ scenario })));
    expect(stored.scenario.profile).toEqual({ line: { limitNowYuan: 20_000 } });
    expect(stored.scenario.before).toBeNull();
  });

  it("leaves name and notes behind when it is redacted, and nothing else", () => {
    const { name: _name, notes: _notes, ...rest } = fullSnapshot;
    expect(redacted(fullSnapshot)).toEqual(rest);
    expect(writeSnapshot(redacted(fullSnapshot))).not.toMatch(/小周|客服/);
  });

  it("12: shows no character that hides or turns what follows", () => {
    const name = "小\u202e周\u0000\u2066";
    const read = readSnapshot(writeSnapshot(buildSnapshot({ name, notes: "one\ntwo\u0007" })));
    expect(read).toMatchObject({ value: { name: "小周", notes: "one\ntwo" } });
  });

  it("holds answers and plans to their own schemas, and names the place of a fault", () => {
    const plan = { ...FIRST_RECOVERY, share: 2 };
    expect(readSnapshot(writeSnapshot(buildSnapshot({ plan })))).toMatchObject({
      fault: { code: "invalid", detail: "plan.share" },
    });
  });
});

function withOnlyLimit(yuan: number): Snapshot["scenario"] {
  const own = ownWith({});
  return { ...own, profile: withFact(own.profile, "line.limitNowYuan", yuan) };
}

test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
])("SHA-256 of %j is that of the standard", (text, hash) => {
  expect(sha256(new TextEncoder().encode(text))).toBe(hash);
});
