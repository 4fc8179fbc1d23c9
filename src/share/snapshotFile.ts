// A snapshot as a file of the reader's own: the same JSON as in a link, set out to be read. Says what
// a file is instead when it is none: a picture, a table, half a file.
import { CAPS } from "./caps";
import { faulty, type Parsed } from "./shareFault";
import type { Snapshot } from "./snapshot";
import { readSnapshot, writeSnapshot } from "./storedSnapshot";

export function writeSnapshotFile(snapshot: Snapshot): string {
  return `${JSON.stringify(JSON.parse(writeSnapshot(snapshot)), null, 2)}\n`;
}

/** What is read of a chosen file; a browser's File is one. */
export interface ChosenFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export async function readSnapshotFile(file: ChosenFile): Promise<Parsed<Snapshot>> {
  // Before anything is read: what is too large never reaches memory.
  if (file.size > CAPS.fileBytes) return faulty("fileTooLarge", "1");
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, deleted or changed since it was chosen.
    return faulty("fileGone");
  }
  if (bytes.length === 0) return faulty("fileEmpty");
  if (bytes.length > CAPS.fileBytes) return faulty("fileTooLarge", "1");
  if (isPicture(bytes)) return faulty("filePicture");
  const text = decodeText(bytes);
  if (text === null) return faulty("notUtf8");
  if (text.trim() === "") return faulty("fileEmpty");
  if (!text.trimStart().startsWith("{") && isTable(text)) return faulty("fileTable");
  return readSnapshot(text);
}

const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and with it office documents
];

function isPicture(bytes: Uint8Array): boolean {
  return PICTURES.some((start) => start.every((byte, index) => bytes[index] === byte));
}

/** UTF-8 with or without its mark, UTF-16 with its mark, as editors on Windows save it. */
function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isTable(text: string): boolean {
  const [first = ""] = text.split(/\r?\n/, 1);
  return /[;,\t]/.test(first);
}
