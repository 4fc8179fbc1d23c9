// Parts that may come after the ones around them. They are drawn in slices that leave room for input,
// and never hold up what stands before them.
import { type ReactNode, useDeferredValue } from "react";

interface LaterProps {
  /** Stands there until then: of about the same size, so that nothing moves. */
  readonly waiting?: ReactNode;
  readonly children: ReactNode;
}

export function Later({ waiting = null, children }: LaterProps) {
  const isDrawn = useDeferredValue(true, false);
  return isDrawn ? children : waiting;
}
