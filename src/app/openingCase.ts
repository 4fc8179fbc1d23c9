// What a newcomer meets: the fall that the product is about, not an empty form.
import type { AppStore } from "../store/appStore";
import { openWorkspace } from "./followAddress";

/** The headline that everybody comes with: 70,000 suddenly near 20,000. */
const OPENING_CASE = "caseA";

export function openOpeningCase(store: AppStore): void {
  openWorkspace(store, OPENING_CASE);
}
