// Keeps the diagnosis and the ledger of the active workspace up with its entries and answers, while
// a view that shows them is open. In lanes of their own: the picture of every month goes first.
import type { ComputeClient, JobOutcome } from "../worker/client/jobClient";
import type { ComputeJob, ComputeResult } from "../worker/protocol/protocol";
import { activeWorkspaceOf, type View } from "./appData";
import type { AppStore } from "./appStore";
import { diagnosisQuestion, isAnswered, ledgerQuestion } from "./fallQuestions";

type Lane = "diagnose" | "explainChange";

/** Views that show what the diagnosis says. */
const SPEAKS_OF_FALL: ReadonlySet<View> = new Set<View>(["why", "report", "support"]);

const FAILURE_OF = { diagnose: "diagnosisFailure", explainChange: "ledgerFailure" } as const;

/** Returns the function that stops it. */
export function startDiagnosing(store: AppStore, client: ComputeClient): () => void {
  const pending = new Map<string, string>();
  let stopped = false;

  function update(): void {
    const state = store.getState();
    if (!SPEAKS_OF_FALL.has(state.view)) return;
    const { diagnosis, ledger, diagnosisFailure, ledgerFailure } = activeWorkspaceOf(state).fall;
    const about = diagnosisQuestion(state);
    if (about && !isAnswered(diagnosis, diagnosisFailure, about.key)) {
      void ask("diagnose", about.key, { kind: "diagnose", request: about.job });
    }
    const change = ledgerQuestion(state);
    if (change && !isAnswered(ledger, ledgerFailure, change.key)) {
      void ask("explainChange", change.key, { kind: "explainChange", request: change.job });
    }
  }

  async function ask(lane: Lane, key: string, job: ComputeJob): Promise<void> {
    if (pending.get(lane) === key) return;
    pending.set(lane, key);
    const { activeWorkspace } = store.getState();
    const outcome = await client.submit(lane, job).outcome;
    if (pending.get(lane) === key) pending.delete(lane);
    if (!stopped) accept(activeWorkspace, lane, key, outcome);
  }

  function accept(
    workspaceId: string,
    lane: Lane,
    key: string,
    outcome: JobOutcome<ComputeResult>,
  ): void {
    if (outcome.kind === "superseded" || outcome.kind === "cancelled") return;
    const answer = outcome.kind === "answered" ? outcome.result : outcome;
    const { acceptFall } = store.getState();
    switch (answer.kind) {
      case "diagnosis":
        acceptFall(workspaceId, { diagnosis: { key, result: answer.diagnosis } });
        break;
      case "ledger":
        acceptFall(workspaceId, { ledger: { key, result: answer.ledger } });
        break;
      case "model":
      case "projection":
        break;
      default:
        acceptFall(workspaceId, { [FAILURE_OF[lane]]: { key, failure: answer } });
    }
  }

  const unsubscribe = store.subscribe(update);
  update();
  return () => {
    stopped = true;
    unsubscribe();
  };
}
