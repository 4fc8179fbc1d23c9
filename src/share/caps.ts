// How much of anything is read from outside. Ours, not a standard's: far above every real case, far
// below what would make a page stand still.

export const CAPS = {
  /** Characters of a whole fragment, without its "#". */
  linkCharacters: 8_192,
  /** What a link may unpack to; a bomb is stopped here. */
  inflatedBytes: 256 * 1024,
  fileBytes: 1024 * 1024,
  nesting: 32,
  rows: 1_000,
  textCharacters: 200,
  nameCharacters: 80,
} as const;
