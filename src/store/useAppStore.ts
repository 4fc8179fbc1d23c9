// The one file that binds React to the store. app/ provides the store:
// <AppStoreContext value={store}>.
import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { AppState, AppStore } from "./appStore";

export const AppStoreContext = createContext<AppStore | null>(null);

export function useAppStore<Part>(select: (state: AppState) => Part): Part {
  const store = useContext(AppStoreContext);
  if (store === null) throw new Error("useAppStore is used outside of AppStoreContext");
  return useStore(store, select);
}
