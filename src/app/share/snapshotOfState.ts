// What the page shows now, as a snapshot. What is typed and cannot be read yet is not in it: the last
// valid entries are.
import { NO_ANSWERS } from "../../profile/fallAnswers";
import { FIRST_RECOVERY } from "../../profile/recovery";
import type { Snapshot } from "../../share/snapshot";
import { activeWorkspaceOf, type View } from "../../store/appData";
import type { AppState } from "../../store/appStore";

/** Before the worker has handed over the model there is nothing to show, and so nothing to share. */
const NO_MODEL = "none";

export function snapshotOfState(state: AppState, view: View = state.view): Snapshot {
  const { scenario, origin, fall, recovery } = activeWorkspaceOf(state);
  const hasAnswers = JSON.stringify(fall.answers) !== JSON.stringify(NO_ANSWERS);
  const hasPlan = JSON.stringify(recovery) !== JSON.stringify(FIRST_RECOVERY);
  const { model, language, selectedMonth, selectedFactor, measuresOn } = state;
  const written = origin.kind === "kept" || origin.kind === "shared" ? origin : null;
  return {
    model: model?.version ?? NO_MODEL,
    language,
    shown: { view, month: selectedMonth, factor: selectedFactor, measures: measuresOn },
    scenario,
    ...(hasAnswers ? { diagnosis: fall.answers } : {}),
    ...(hasPlan ? { plan: recovery } : {}),
    ...(written?.name ? { name: written.name } : {}),
    ...(written?.notes ? { notes: written.notes } : {}),
  };
}
