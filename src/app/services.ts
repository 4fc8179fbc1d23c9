// What the page's parts need besides the store: somebody who computes, and the shelf of kept cases,
// which is loaded and opened only when it is asked for.
import { createContext, useContext } from "react";
import type { Shelf } from "../share/shelf/createShelf";
import type { ComputeClient } from "../worker/client/jobClient";

export interface AppServices {
  readonly client: ComputeClient;
  /** Always the same one. */
  readonly openShelf: () => Promise<Shelf>;
}

export const AppServicesContext = createContext<AppServices | null>(null);

export function useAppServices(): AppServices {
  const services = useContext(AppServicesContext);
  if (services === null) throw new Error("the services are used outside of AppServicesContext");
  return services;
}
