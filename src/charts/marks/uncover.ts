// Brings a table's button out from under the sticky head or column when the keyboard reaches it:
// browsers take what is covered for visible and do not scroll to it by themselves.
import type { FocusEvent } from "react";

/** For onFocus. A pointer's focus must not move what is being clicked. */
export function uncover({ currentTarget }: FocusEvent<HTMLElement>): void {
  if (!currentTarget.matches(":focus-visible")) return;
  currentTarget.scrollIntoView({ block: "nearest", inline: "nearest" });
}
