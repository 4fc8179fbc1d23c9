// Keeps every result up with its scenario: whenever the active workspace lacks the result it
// should have, a job is posted. No delay: the client's "newest wins" is the throttle. The client
// is a parameter, so that the store stands without a worker.
import type { ProjectionRequest } from "../engine";
import type { Scenario } from "../profile/scenario";
import type { ComputeClient, JobOutcome } from "../worker/client/jobClient";
import type { ComputeResult } from "../worker/protocol/protocol";
import { activeWorkspaceOf, askedBy } from "./appData";
import type { AppStore } from "./appStore";
import { type Asked, isSameAsked } from "./workspace";

/** Returns the function that stops it. */
export function startRecompute(store: AppStore, client: ComputeClient): () => void {
  let isModelAsked = false;
  /** The newest projection that was asked for and has not come yet. */
  let pending: Asked | null = null;
  let stopped = false;

  function update(): void {
    const state = store.getState();
    const { scenario, result, failure } = activeWorkspaceOf(state);
    const asked = askedBy(state, state.activeWorkspace);
    if (asked === null || isSameAsked(result, asked) || isSameAsked(failure, asked)) return;
    if (state.model === null) void askModel();
    else if (!isSameAsked(pending, asked)) void askProjection(asked, scenario);
  }

  async function askModel(): Promise<void> {
    if (isModelAsked) return;
    isModelAsked = true;
    const outcome = await client.submit("model", { kind: "model" }).outcome;
    isModelAsked = false;
    const { activeWorkspace } = store.getState();
    const asked = askedBy(store.getState(), activeWorkspace);
    if (asked !== null) accept(outcome, asked, activeWorkspaceOf(store.getState()).scenario);
  }

  async function askProjection(asked: Asked, scenario: Scenario): Promise<void> {
    pending = asked;
    const request = toProjectJob(scenario, asked.measuresOn);
    const outcome = await client.submit("project", { kind: "project", request }).outcome;
    if (isSameAsked(pending, asked)) pending = null;
    accept(outcome, asked, scenario);
  }

  function accept(outcome: JobOutcome<ComputeResult>, asked: Asked, scenario: Scenario): void {
    if (stopped || outcome.kind === "superseded" || outcome.kind === "cancelled") return;
    const { acceptModel, acceptResult, acceptFailure } = store.getState();
    const answer = outcome.kind === "answered" ? outcome.result : outcome;
    switch (answer.kind) {
      case "model":
        acceptModel(answer.model);
        break;
      case "projection":
        acceptResult({ ...asked, scenario, projection: answer.projection });
        break;
      case "diagnosis":
      case "ledger":
        // Asked for and taken elsewhere.
        break;
      default:
        acceptFailure({ ...asked, failure: answer });
    }
  }

  const unsubscribe = store.subscribe(update);
  update();
  return () => {
    stopped = true;
    unsubscribe();
  };
}

/** What the engine is asked for a scenario. The model is the worker's own. */
export function toProjectJob(
  scenario: Scenario,
  measuresOn: boolean,
): Omit<ProjectionRequest, "model"> {
  const { productId, actions, ...rest } = scenario;
  return { ...rest, product: productId, actions: measuresOn ? actions : [] };
}
