// A workspace: one set of entries with the newest result computed from them. The user's own
// entries are one; every opened case is another, so that a look at a case costs nobody their work.
import type { ChangeLedger, Diagnosis, Projection } from "../engine";
import { type FallAnswers, NO_ANSWERS } from "../profile/fallAnswers";
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

/** The diagnosis of a workspace's fall: what was answered and what the worker made of it. */
export interface Fall {
  readonly answers: FallAnswers;
  /** The appeal kit as it was left: opened or closed by hand, and the letter as it was changed. */
  readonly kit: AppealKitState;
  /** The newest results, each with the question that it answers; null before the first. */
  readonly diagnosis: Told<Diagnosis> | null;
  readonly ledger: Told<ChangeLedger> | null;
  /** Why a question has no answer. */
  readonly diagnosisFailure: FailedTelling | null;
  readonly ledgerFailure: FailedTelling | null;
}

/** Null as long as nobody has touched it. */
interface AppealKitState {
  readonly isOpen: boolean | null;
  readonly letter: string | null;
}

interface FailedTelling {
  readonly key: string;
  readonly failure: Failure;
}

interface Told<Result> {
  /** Names everything that the result was asked with. */
  readonly key: string;
  readonly result: Result;
}

const NO_FALL: Fall = {
  answers: NO_ANSWERS,
  kit: { isOpen: null, letter: null },
  diagnosis: null,
  ledger: null,
  diagnosisFailure: null,
  ledgerFailure: null,
};

export interface ScenarioFailure extends Asked {
  readonly failure: Failure;
}

/** Whose entries they are; what is shared by somebody else is looked at and never edited. */
export type Origin =
  | { readonly kind: "own" | "case" }
  | {
      readonly kind: "shared";
      readonly name: string;
      readonly notes: string;
      /** Version of the model that its figures were computed with. */
      readonly model: string;
    }
  | {
      readonly kind: "kept";
      readonly caseId: string;
      /** The kept version that these entries began with. */
      readonly revision: number;
      readonly name: string;
      readonly notes: string;
    };

export interface Workspace {
  readonly origin: Origin;
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
  readonly originalAnswers: FallAnswers;
  readonly originalRecovery: RecoveryEntries;
  readonly history: History;
  /** The result before the last step, to say what that step has changed. */
  readonly baseline: ScenarioResult | null;
  /** The newest result, perhaps of an older scenario: compare its ids. */
  readonly result: ScenarioResult | null;
  readonly failure: ScenarioFailure | null;
  readonly fall: Fall;
}

/** The user's own entries; every other workspace has the id of its case, or of who it came from. */
export const OWN_WORKSPACE = "own";

export type Workspaces = {
  readonly [OWN_WORKSPACE]: Workspace;
  readonly [caseId: string]: Workspace;
};

interface WorkspaceParts {
  readonly origin?: Origin | undefined;
  readonly answers?: FallAnswers | undefined;
  readonly recovery?: RecoveryEntries | undefined;
}

export function newWorkspace(
  scenario: Scenario,
  scenarioId: number,
  draft: unknown,
  {
    origin = { kind: "case" },
    answers = NO_ANSWERS,
    recovery = FIRST_RECOVERY,
  }: WorkspaceParts = {},
): Workspace {
  return {
    origin,
    scenario,
    scenarioId,
    editionId: scenarioId,
    draft,
    invalidFields: 0,
    recovery,
    original: scenario,
    originalAnswers: answers,
    originalRecovery: recovery,
    history: NO_HISTORY,
    baseline: null,
    result: null,
    failure: null,
    fall: { ...NO_FALL, answers },
  };
}

export function isSameAsked(one: Asked | null, other: Asked): boolean {
  return one?.scenarioId === other.scenarioId && one.measuresOn === other.measuresOn;
}
