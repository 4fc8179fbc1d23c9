// Faults 15–36: whatever stands in a link or a file, it is a snapshot or one specific fault.
import { describe, expect, test } from "vitest";
import { toBase64url } from "../../src/share/base64url";
import { CAPS } from "../../src/share/caps";
import { deflate } from "../../src/share/deflate";
import type { Parsed, ShareFault } from "../../src/share/shareFault";
import { readSnapshotFile } from "../../src/share/snapshotFile";
import { snapshotHash } from "../../src/share/snapshotHash";
import { readSnapshotLink, writeSnapshotLink } from "../../src/share/snapshotLink";
import { writeSnapshot } from "../../src/share/storedSnapshot";
import { buildSnapshot, fullSnapshot } from "./buildSnapshot";

async function linkTo(bytes: Uint8Array<ArrayBuffer>, hashed = ""): Promise<string> {
  return `s=d.${toBase64url(await deflate(bytes))}.${snapshotHash(hashed)}`;
}

function linkToText(text: string): Promise<string> {
  return linkTo(new TextEncoder().encode(text), text);
}

async function goodLink(): Promise<string> {
  const link = await writeSnapshotLink(fullSnapshot);
  if (!link.ok) throw new Error("no link");
  return link.value;
}

/** The stored text with one piece replaced. */
function spoiled(piece: string, by: string): string {
  const text = writeSnapshot(buildSnapshot({ name: "NAME" }));
  if (!text.includes(piece)) throw new Error(`nothing to spoil: ${piece}`);
  return text.replace(piece, by);
}

async function codeOf(parsed: Promise<Parsed<unknown>>): Promise<ShareFault["code"] | "none"> {
  const result = await parsed;
  return result.ok ? "none" : result.fault.code;
}

describe("a link", () => {
  test.each(["", "s=", "#s=", "#"])("15: %j is empty", async (link) => {
    expect(await codeOf(readSnapshotLink(link))).toBe("linkEmpty");
  });

  test("16: truncated anywhere is cut off or damaged, never half a case", async () => {
    const link = await goodLink();
    for (let length = 4; length < link.length; length += 1) {
      const code = await codeOf(readSnapshotLink(link.slice(0, length)));
      expect(["linkCutOff", "unknownCodec"], `${length}`).toContain(code);
    }
  });

  test("17: bad UTF-8 is named as such", async () => {
    const link = await linkTo(Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d));
    expect(await codeOf(readSnapshotLink(link))).toBe("notUtf8");
  });

  test("18: an unknown codec is named", async () => {
    const link = (await goodLink()).replace("s=d.", "s=zstd.");
    expect(await readSnapshotLink(link)).toEqual({
      ok: false,
      fault: { code: "unknownCodec", detail: "zstd" },
    });
  });

  test("19: a newer version is named", async () => {
    const link = await linkToText(spoiled('"version":1', '"version":99'));
    expect(await readSnapshotLink(link)).toEqual({
      ok: false,
      fault: { code: "newerVersion", detail: "99" },
    });
  });

  test("21: a bomb is stopped while it unpacks", async () => {
    // 4 MB of spaces pack into some 4,000 characters.
    const bomb = await linkTo(new Uint8Array(4 * 1024 * 1024).fill(32));
    expect(bomb.length).toBeLessThan(CAPS.linkCharacters);
    const start = performance.now();
    expect(await codeOf(readSnapshotLink(bomb))).toBe("tooLarge");
    expect(performance.now() - start).toBeLessThan(100);
  });

  test("22: 32,780 characters are refused unread, and so is one above the cap", async () => {
    for (const length of [32_780, CAPS.linkCharacters + 1]) {
      expect(await codeOf(readSnapshotLink(`s=d.${"A".repeat(length - 4)}`))).toBe("linkTooLong");
    }
    const atCap = `s=d.${"A".repeat(CAPS.linkCharacters - 4)}`;
    expect(await codeOf(readSnapshotLink(atCap))).toBe("linkCutOff");
  });

  test.each(["__proto__", "constructor", "prototype", "__pro\\u0074o__"])(
    "23: a key %s is refused and touches no prototype",
    async (key) => {
      const link = await linkToText(spoiled('"format"', `"${key}":{"polluted":1},"format"`));
      expect(await codeOf(readSnapshotLink(link))).toBe("forbiddenKey");
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    },
  );

  test.each(["<img src=x onerror=alert(1)>", "javascript:alert(1)"])(
    "24, 25: %s as a name is a text like any other",
    async (name) => {
      const link = await writeSnapshotLink(buildSnapshot({ name }));
      if (!link.ok) throw new Error("no link");
      expect(await readSnapshotLink(link.value)).toMatchObject({ value: { name } });
    },
  );

  test("26: a key given twice is refused, also when it is spelled differently", async () => {
    for (const twice of ['"months":1,"months"', '"mon\\u0074hs":1,"months"']) {
      const link = await linkToText(spoiled('"months"', twice));
      expect(await readSnapshotLink(link)).toEqual({
        ok: false,
        fault: { code: "duplicateKey", detail: "months" },
      });
    }
  });

  test("27: a depth of 100,000 overflows nothing", async () => {
    const text = "[".repeat(100_000) + "]".repeat(100_000);
    expect(await codeOf(readSnapshotLink(await linkToText(text)))).toBe("tooDeep");
  });

  test.each([
    ["an unknown fact", '"limitBeforeYuan"', '"limitTomorrow"', "scenario.profile.line"],
    ["a number out of range", '"months":24', '"months":999', "scenario.months"],
    ["a number that is not finite", '"months":24', '"months":1e999', "scenario.months"],
    ["a fact of another kind", '"name":"NAME"', '"name":7', "name"],
  ])("%s is refused and its place named", async (_what, piece, by, place) => {
    const text = spoiled(piece, by);
    const read = await readSnapshotLink(await linkToText(text));
    expect(read).toMatchObject({ ok: false, fault: { code: "invalid" } });
    expect(read.ok || read.fault.detail).toContain(place);
  });

  test("a text of 201 characters and a list of 1,001 are refused", async () => {
    const long = await linkToText(spoiled("NAME", "x".repeat(CAPS.textCharacters + 1)));
    expect(await codeOf(readSnapshotLink(long))).toBe("textTooLong");
    const rows = await linkToText(spoiled('"NAME"', `[${"0,".repeat(CAPS.rows)}0]`));
    expect(await codeOf(readSnapshotLink(rows))).toBe("tooManyRows");
  });
});

function file(bytes: Uint8Array): Promise<Parsed<unknown>> {
  const copy = bytes.slice();
  return readSnapshotFile({ size: copy.length, arrayBuffer: async () => copy.buffer });
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittle);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 + i * 2, text.charCodeAt(i), isLittle);
  return bytes;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("a file", () => {
  const text = writeSnapshot(fullSnapshot);

  test("29: 0 B, and nothing but white space, is empty", async () => {
    expect(await codeOf(file(new Uint8Array(0)))).toBe("fileEmpty");
    expect(await codeOf(file(utf8(" \r\n ")))).toBe("fileEmpty");
  });

  test("30: 50 MB is refused without being read", async () => {
    const unread = {
      size: 50 * 1024 * 1024,
      arrayBuffer: () => Promise.reject(new Error("was read")),
    };
    expect(await codeOf(readSnapshotFile(unread))).toBe("fileTooLarge");
  });

  test("31: a picture called .json is a picture", async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0);
    expect(await codeOf(file(png))).toBe("filePicture");
  });

  test("32: a mark at the start and UTF-16 are read; without its mark it is no UTF-8", async () => {
    const whole = { ok: true, value: fullSnapshot };
    expect(await file(utf8(`\ufeff${text}`))).toEqual(whole);
    expect(await file(utf16(text, true))).toEqual(whole);
    expect(await file(utf16(text, false))).toEqual(whole);
    expect(await codeOf(file(Uint8Array.of(0x7b, 0x80)))).toBe("notUtf8");
  });

  test.each(["月份;额度\n0;20000\n", "month,limit\n0,20000\n"])(
    "33: a table is a table: %j",
    async (table) => {
      expect(await codeOf(file(utf8(table)))).toBe("fileTable");
    },
  );

  test("35: half a file is truncated, wherever it ends", async () => {
    for (let length = 1; length < text.length; length += 1) {
      expect(await codeOf(file(utf8(text.slice(0, length)))), `${length}`).toBe("truncated");
    }
  });

  test("36: a file that vanishes while it is read is gone", async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException("gone")) };
    expect(await codeOf(readSnapshotFile(gone))).toBe("fileGone");
  });

  test.each(["{}", "[]", "null", "7", '"text"', '{"format":"limit-recovery"}'])(
    "JSON that is none of ours: %s",
    async (other) => {
      expect(await codeOf(file(utf8(other)))).toBe("notOurs");
    },
  );
});
