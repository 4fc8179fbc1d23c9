// A workspace: one set of entries with the newest result computed from them. The user's own
// entries are one; every opened case is another, so that a look at a case costs nobody their work.
import type { Projection } from "../engine";
import { FIRST_RECOVERY, type RecoveryEntries } from "../profile/recovery";
import type { Scenario } from "../profile/scenario";
import type { JobOutcome } from "../worker/client/jobClient";
import type { ComputeResult } from "../worker/protocol/protocol";
import { type History, NO_HISTORY } from "./history";

/** What exactly a result or a failure answers; a chart never mixes two. */
export interface Asked {
  readonly workspaceId: string;
  readonly scenarioId: number;
  readonly measuresOn: boolean;
}

export interface ScenarioResult extends Asked {
  /** What was computed: take dates, actions and events that stand beside the paths from here. */
  readonly scenario: Scenario;
  readonly projection: Projection;
}

/** Why there is no result; the page translates kinds and codes. */
export type Failure =
  | Exclude<JobOutcome<ComputeResult>, { readonly kind: "answered" | "superseded" | "cancelled" }>
  | Extract<ComputeResult, { readonly kind: "fault" | "crashed" }>;

export interface ScenarioFailure extends Asked {
  readonly failure: Failure;
}

export interface Workspace {
  /** The last valid entries. */
  readonly scenario: Scenario;
  /** Unique in the page, also between workspaces; grows with each valid change. */
  readonly scenarioId: number;
  /** Changes when the entries are started anew, so that the form starts anew with them. */
  readonly editionId: number;
  /** The form's text as typed, valid or not: JSON that only the form can read; null is none. */
  readonly draft: unknown;
  readonly invalidFields: number;
  readonly recovery: RecoveryEntries;
  /** What a reset returns to, and what "changed" is measured against. */
  readonly original: Scenario;
  readonly history: History;
  /** The result before the last step, to say what that step has changed. */
  readonly baseline: ScenarioResult | null;
  /** The newest result, perhaps of an older scenario: compare its ids. */
  readonly result: ScenarioResult | null;
  readonly failure: ScenarioFailure | null;
}

/** The user's own entries; every other workspace has the id of its case. */
export const OWN_WORKSPACE = "own";

export type Workspaces = {
  readonly [OWN_WORKSPACE]: Workspace;
  readonly [caseId: string]: Workspace;
};

export function newWorkspace(scenario: Scenario, scenarioId: number, draft: unknown): Workspace {
  return {
    scenario,
    scenarioId,
    editionId: scenarioId,
    draft,
    invalidFields: 0,
    recovery: FIRST_RECOVERY,
    original: scenario,
    history: NO_HISTORY,
    baseline: null,
    result: null,
    failure: null,
  };
}

export function isSameAsked(one: Asked | null, other: Asked): boolean {
  return one?.scenarioId === other.scenarioId && one.measuresOn === other.measuresOn;
}
