// The shelf and what lies on it, for the parts of the page that are loaded when it is.
import { use, useSyncExternalStore } from "react";
import type { Shelf } from "../../share/shelf/createShelf";
import type { ShelfState } from "../../share/shelf/shelfState";
import { useAppServices } from "../services";

/** Suspends until the shelf's own script is there. */
export function useShelf(): { readonly shelf: Shelf; readonly state: ShelfState } {
  const shelf = use(useAppServices().openShelf());
  const state = useSyncExternalStore(shelf.subscribe, shelf.getState);
  return { shelf, state };
}
