// A snapshot's whole address and its hash; packing it takes a moment.
import { useEffect, useMemo, useState } from "react";
import type { Parsed } from "../../share/shareFault";
import type { Snapshot } from "../../share/snapshot";
import { snapshotHash } from "../../share/snapshotHash";
import { writeSnapshotLink } from "../../share/snapshotLink";
import { writeSnapshot } from "../../share/storedSnapshot";

export interface SnapshotLink {
  readonly hash: string;
  /** Null while it is packed. */
  readonly address: Parsed<string> | null;
}

/** The page's own address without what stands in it now. */
function addressOf(fragment: string): string {
  return `${location.href.replace(/#.*$/s, "")}#${fragment}`;
}

export function useSnapshotLink(snapshot: Snapshot): SnapshotLink {
  // By its text: equal snapshots have one link.
  const text = writeSnapshot(snapshot);
  const [packed, setPacked] = useState<{ of: string; address: Parsed<string> } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is the snapshot
  useEffect(() => {
    let isNewest = true;
    void writeSnapshotLink(snapshot).then((link) => {
      const address = link.ok ? { ok: true as const, value: addressOf(link.value) } : link;
      if (isNewest) setPacked({ of: text, address });
    });
    return () => {
      isNewest = false;
    };
  }, [text]);
  const hash = useMemo(() => snapshotHash(text), [text]);
  return { hash, address: packed?.of === text ? packed.address : null };
}
