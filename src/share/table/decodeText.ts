// Bytes of a file somebody chose → text. Tables come from Excel as often as from anywhere: UTF-8 with
// or without a mark, UTF-16, or the Chinese code page.

export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: "empty" | "tooLarge" | "notText" };

function encodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @param mostBytes what is larger is refused without being read */
export function decodeText(buffer: ArrayBuffer, mostBytes: number): DecodedText {
  if (buffer.byteLength === 0) return { ok: false, fault: "empty" };
  if (buffer.byteLength > mostBytes) return { ok: false, fault: "tooLarge" };
  const bytes = new Uint8Array(buffer);
  const marked = encodingOf(bytes);
  const text = marked
    ? decode(bytes, marked)
    : (decode(bytes, "utf-8") ?? decode(bytes, "gb18030"));
  // A picture or an archive has control characters that no table has.
  if (text === null || text.includes("\u0000")) return { ok: false, fault: "notText" };
  return text.trim() === "" ? { ok: false, fault: "empty" } : { ok: true, text };
}
