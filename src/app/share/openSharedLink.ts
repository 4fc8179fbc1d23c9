// A link that somebody was given: opened to be looked at, or its fault told. Loaded when there is one.
import { readSnapshotLink } from "../../share/snapshotLink";
import type { AppStore } from "../../store/appStore";
import { openAsShared } from "./openSnapshot";

export async function openSharedLink(store: AppStore, fragment: string): Promise<void> {
  const read = await readSnapshotLink(fragment);
  store.getState().setLinkFault(read.ok ? null : read.fault);
  if (read.ok) openAsShared(store, read.value);
}
