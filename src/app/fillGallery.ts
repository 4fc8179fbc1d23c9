// The small pictures of the cases: computed by the same worker and model, one after the other, once
// the first answer is on the page and drawn. Nothing here delays an edit: a job of another lane takes
// turns.
import { CASES, caseScenario } from "../profile/cases/cases";
import type { AppStore } from "../store/appStore";
import { toProjectJob } from "../store/recompute";
import { selectResult } from "../store/selectors";
import { whenIdle } from "../ui/whenIdle";
import type { ComputeClient } from "../worker/client/jobClient";

const MONTHS = 12;

async function fill(store: AppStore, client: ComputeClient): Promise<void> {
  const { startMonth } = store.getState().workspaces.own.scenario;
  for (const study of CASES) {
    const request = toProjectJob(caseScenario(study, startMonth, MONTHS), true);
    const outcome = await client.submit("gallery", { kind: "project", request }).outcome;
    // A case without a picture still has its name.
    if (outcome.kind !== "answered" || outcome.result.kind !== "projection") continue;
    store.getState().acceptCasePath(study.id, outcome.result.projection);
  }
}

export function fillGallery(store: AppStore, client: ComputeClient, page: Window): void {
  const unsubscribe = store.subscribe((state) => {
    if (selectResult(state) === null) return;
    unsubscribe();
    // A change of the store makes React draw in one go what it was drawing in slices.
    whenIdle(page, () => void fill(store, client));
  });
}
