// Everything that can be wrong with a link, a file or a kept record, each with a code of its own that
// the page puts into words. Nothing is ever repaired by guessing.

/** In the order in which they are looked for. */
export const SHARE_FAULTS = [
  // A link.
  "linkEmpty",
  "linkTooLong",
  "linkCharacters",
  "linkCutOff",
  "unknownCodec",
  "linkDamaged",
  // A file.
  "fileTooLarge",
  "fileEmpty",
  "fileGone",
  "filePicture",
  "fileTable",
  // Both.
  "tooLarge",
  "notUtf8",
  "truncated",
  "notJson",
  "tooDeep",
  "duplicateKey",
  "forbiddenKey",
  "textTooLong",
  "tooManyRows",
  "notOurs",
  "newerVersion",
  "invalid",
] as const;

export interface ShareFault {
  readonly code: (typeof SHARE_FAULTS)[number];
  /** A name, number or path that the message shows; may be what somebody else wrote. */
  readonly detail: string;
}

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: ShareFault };

export function faulty(code: ShareFault["code"], detail = ""): Parsed<never> {
  return { ok: false, fault: { code, detail } };
}

export function good<Value>(value: Value): Parsed<Value> {
  return { ok: true, value };
}
