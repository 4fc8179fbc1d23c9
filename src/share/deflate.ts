// The browser's own compression, read with a limit: whatever unpacks to more is stopped while it is
// unpacked, so that a hundred megabytes of nothing never exist.

type Bytes = Uint8Array<ArrayBuffer>;

async function through(
  bytes: Bytes,
  transform: ReadableWritablePair<Uint8Array, Bytes>,
  mostBytes: number,
): Promise<Bytes | "tooLarge"> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return "tooLarge";
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

export async function deflate(bytes: Bytes): Promise<Bytes> {
  const packed = await through(bytes, new CompressionStream("deflate-raw"), Number.MAX_VALUE);
  if (packed === "tooLarge") throw new RangeError("no limit was set");
  return packed;
}

export async function inflate(
  bytes: Bytes,
  mostBytes: number,
): Promise<Bytes | "tooLarge" | "damaged"> {
  try {
    return await through(bytes, new DecompressionStream("deflate-raw"), mostBytes);
  } catch {
    return "damaged";
  }
}
