// Which facts differ from the entries that the parent compares with. Fields ask for their own path
// and are told when that answer changes, so that a keystroke does not render the others again.
import type { FactPath } from "./formFields";

export interface ChangedPaths {
  readonly has: (path: FactPath) => boolean;
  readonly replace: (paths: ReadonlySet<FactPath>) => void;
  readonly subscribe: (onReplace: () => void) => () => void;
}

export const NOTHING_CHANGED: ReadonlySet<FactPath> = new Set();

export function createChangedPaths(): ChangedPaths {
  let changed = NOTHING_CHANGED;
  const listeners = new Set<() => void>();
  return {
    has: (path) => changed.has(path),
    replace: (paths) => {
      if (paths === changed) return;
      changed = paths;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
