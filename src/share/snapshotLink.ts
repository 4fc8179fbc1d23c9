// A snapshot as the fragment of an address: s=d.PAYLOAD.HASH. "d" names the codec, deflate and
// base64url of the snapshot's JSON. A fragment is never sent to a server.
import { fromBase64url, toBase64url } from "./base64url";
import { CAPS } from "./caps";
import { deflate, inflate } from "./deflate";
import { isSnapshotLink, LINK_PREFIX } from "./isSnapshotLink";
import { faulty, good, type Parsed } from "./shareFault";
import type { Snapshot } from "./snapshot";
import { HASH_DIGITS, snapshotHash } from "./snapshotHash";
import { readSnapshot, writeSnapshot } from "./storedSnapshot";

const CODEC = "d";

/** The fragment without "#". A snapshot may be too large for a link; a file takes it. */
export async function writeSnapshotLink(snapshot: Snapshot): Promise<Parsed<string>> {
  const text = writeSnapshot(snapshot);
  const payload = toBase64url(await deflate(new TextEncoder().encode(text)));
  const fragment = `${LINK_PREFIX}${CODEC}.${payload}.${snapshotHash(text)}`;
  return fragment.length > CAPS.linkCharacters
    ? faulty("linkTooLong", String(CAPS.linkCharacters))
    : good(fragment);
}

export async function readSnapshotLink(fragment: string): Promise<Parsed<Snapshot>> {
  const link = fragment.replace(/^#/, "");
  if (link.length > CAPS.linkCharacters) {
    return faulty("linkTooLong", String(CAPS.linkCharacters));
  }
  const body = link.slice(LINK_PREFIX.length);
  if (!isSnapshotLink(link) || body === "") return faulty("linkEmpty");
  const [codec = "", payload, hash, ...rest] = body.split(".");
  if (codec !== CODEC) return faulty("unknownCodec", codec.slice(0, 20));
  if (!payload || hash?.length !== HASH_DIGITS || rest.length > 0) return faulty("linkCutOff");
  const packed = fromBase64url(payload);
  if (packed === null || !/^[0-9a-f]+$/.test(hash)) return faulty("linkCharacters");
  const bytes = await inflate(packed, CAPS.inflatedBytes);
  if (bytes === "tooLarge") return faulty("tooLarge");
  if (bytes === "damaged") return faulty("linkDamaged");
  const text = decoded(bytes);
  if (text === null) return faulty("notUtf8");
  return snapshotHash(text) === hash ? readSnapshot(text) : faulty("linkDamaged");
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
