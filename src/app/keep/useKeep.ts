// Keeps the entries of the active workspace: as a new case, or as a change of the kept one that they
// come from. What somebody else has changed or deleted meanwhile is never written over.
import { useTranslation } from "react-i18next";
import type { Basis, Kept } from "../../share/shelf/shelfState";
import type { Snapshot } from "../../share/snapshot";
import { selectActive } from "../../store/selectors";
import { useAppStoreApi } from "../../store/useAppStore";
import { openAsKept } from "../share/openSnapshot";
import { snapshotOfState } from "../share/snapshotOfState";
import { useShelf } from "./useShelf";

export interface KeepOutcome {
  readonly kept: Kept;
  readonly name: string;
}

export function useKeep() {
  const { t } = useTranslation("share");
  const { shelf } = useShelf();
  const store = useAppStoreApi();

  async function keep(snapshot: Snapshot, basis: Basis | null): Promise<KeepOutcome> {
    const { name = "" } = snapshot;
    const kept = await shelf.keep(snapshot, basis);
    // What became a case of its own beside another's gets a name that tells the two apart.
    const isBeside = kept.kind === "both" || kept.kind === "revived";
    if (!isBeside) return { kept, name };
    const copy = t("copyName", { name });
    const renamed = await shelf.keep({ ...snapshot, name: copy }, kept);
    return { kept: renamed.kind === "saved" ? { ...renamed, kind: kept.kind } : kept, name: copy };
  }

  return {
    /** As a new case, which is not opened: one goes on where one was. */
    keepNew: (name: string, notes: string) =>
      keep({ ...snapshotOfState(store.getState(), "overview"), name, notes }, null),
    /** The changes of the kept case that is open. */
    keepChanges: async (): Promise<KeepOutcome | null> => {
      const state = store.getState();
      const { origin, scenario, fall, recovery } = selectActive(state);
      if (origin.kind !== "kept") return null;
      const { caseId, revision, name } = origin;
      const snapshot = snapshotOfState(state, "overview");
      const outcome = await keep(snapshot, { id: caseId, revision });
      const { kept } = outcome;
      if (kept.kind === "failed") return outcome;
      if (kept.kind === "saved") {
        store.getState().markKept(state.activeWorkspace, {
          scenario,
          answers: fall.answers,
          recovery,
          origin: { ...origin, revision: kept.revision, name },
        });
      } else {
        openAsKept(store, { ...snapshot, name: outcome.name }, kept);
        store.getState().closeWorkspace(state.activeWorkspace);
      }
      return outcome;
    },
  };
}
