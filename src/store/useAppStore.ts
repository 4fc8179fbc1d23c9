// The one file that binds React to the store. app/ provides the store:
// <AppStoreContext value={store}>.
import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { AppState, AppStore } from "./appStore";

export const AppStoreContext = createContext<AppStore | null>(null);

/** The store itself, for handlers that read it when they run. */
export function useAppStoreApi(): AppStore {
  const store = useContext(AppStoreContext);
  if (store === null) throw new Error("the store is used outside of AppStoreContext");
  return store;
}

export function useAppStore<Part>(select: (state: AppState) => Part): Part {
  return useStore(useAppStoreApi(), select);
}
