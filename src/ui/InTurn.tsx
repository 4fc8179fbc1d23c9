// Parts of a view, one after the other: each is drawn and painted before the next one begins, so that
// a long view never holds the page up as a whole.
import { Children, type ReactNode, startTransition, useEffect, useState } from "react";

export function InTurn({ children }: { readonly children: ReactNode }) {
  const parts = Children.toArray(children);
  const [drawn, setDrawn] = useState(1);
  const isWhole = drawn >= parts.length;
  useEffect(() => {
    if (isWhole) return;
    // A task of its own: what was drawn is painted and input is answered in between.
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + 1)));
    return () => clearTimeout(timer);
  }, [drawn, isWhole]);
  return parts.slice(0, drawn);
}
