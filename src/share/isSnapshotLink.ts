// Apart from the codec, so that a page that is opened without a shared case does not load it.

export const LINK_PREFIX = "s=";

/** Whether a fragment, with or without "#", is meant to be a snapshot; it may still be broken. */
export function isSnapshotLink(fragment: string): boolean {
  return fragment.replace(/^#/, "").startsWith(LINK_PREFIX);
}
