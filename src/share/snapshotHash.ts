// Twelve hex digits that a snapshot's text always has: they end its link, which shows whether the
// link is whole, and stand on its report, which shows that the two belong together.
import { sha256 } from "./sha256";

export const HASH_DIGITS = 12;

export function snapshotHash(text: string): string {
  return sha256(new TextEncoder().encode(text)).slice(0, HASH_DIGITS);
}
