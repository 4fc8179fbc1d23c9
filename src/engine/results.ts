// The plain types that leave the engine: cloneable data only, paths as typed arrays. Every path
// has `months + 1` points; index 0 is today, index t the state after the t-th monthly review.
import type { FactValue, FieldPath, Habits, Profile } from "../profile/profile";
import type { PlannedAction, PlannedEvent, ReferenceKind } from "../profile/scenario";
import type { CauseKind, Model } from "./model/modelSchema";

export interface ProjectionRequest {
  readonly profile: Profile;
  /** Product id in the model. */
  readonly product: string;
  /** Number of monthly reviews, 1–36. */
  readonly months: number;
  /** Calendar month of today, "YYYY-MM"; labels only, the engine has no clock. */
  readonly startMonth: string;
  readonly reference: ReferenceKind;
  /** The profile before the fall: reference "before", and calibration when its limit is known. */
  readonly before: Profile | null;
  readonly habits: Habits;
  readonly actions: readonly PlannedAction[];
  readonly events: readonly PlannedEvent[];
  readonly model: Model;
}

export type LineState = "normal" | "reduced" | "suspended";
/** Which term of the rule set the target of a month. */
export type BindingTerm = "capacity" | "debtRoom" | "ceiling" | "minimum";

/** What makes the rule meet a known limit; the same on every path, the reference's too. */
export interface Calibration {
  readonly source: "none" | "limitNow" | "limitBefore";
  /** Multiplies what income and score allow; 1 when no limit is known. */
  readonly constant: number;
  /** Debt beyond the rule's room that the lender evidently accepts, yuan. */
  readonly extraRoomYuan: number;
  /** The product's ceiling, or the known limit where that is higher. */
  readonly ceilingYuan: number;
  /** The same before the platform's policy multiplies it. */
  readonly ceilingBeforePolicyYuan: number;
}

export interface FactorEffects {
  readonly factorId: string;
  /** Log-odds by month on the person's own path and on the reference path. */
  readonly own: Float64Array;
  readonly reference: Float64Array;
}

export interface FactorContributions {
  readonly factorId: string;
  /** Whole yuan by month; over all factors they sum to usableYuan − referenceYuan exactly. */
  readonly yuan: Int32Array;
}

/** Something that bends a path in a month. */
export type Happening =
  | {
      readonly month: number;
      readonly kind: "actionStarts" | "event" | "gateOpens" | "gateCloses";
      /** Id of the action, event or gate. */
      readonly id: string;
    }
  | {
      readonly month: number;
      readonly kind: "inquiriesLeave" | "overdueLeaves";
      readonly count: number;
    };

export interface FactInsight {
  readonly fact: FieldPath;
  /** What the simulation took it to be today. */
  readonly value: FactValue;
  /** The healthy reference's value, null where it is no better. */
  readonly better: FactValue;
  /** Yuan by which today's target would rise with the better value alone. */
  readonly betterYuan: number;
}

export interface FactorInsight {
  readonly factorId: string;
  /** By term of the factor: where the person stands on its curve, or null for tables and lists. */
  readonly terms: readonly { readonly input: number | null }[];
  readonly facts: readonly FactInsight[];
}

export interface Projection {
  readonly modelVersion: string;
  readonly productId: string;
  readonly months: number;
  readonly startMonth: string;
  readonly reference: ReferenceKind;
  readonly calibration: Calibration;
  /**
   * The limit before the fall, yuan: the known one, else what the rule derives for the profile of
   * that time. The line that recovery is measured by.
   */
  readonly formerLimitYuan: number | null;
  /** Granted limit, 0 while suspended: the attributed quantity. */
  readonly usableYuan: Int32Array;
  readonly grantedYuan: Int32Array;
  /** Usable limit less balance, never below 0. */
  readonly availableYuan: Int32Array;
  /** What the rule would grant in that month. */
  readonly targetYuan: Int32Array;
  readonly referenceYuan: Int32Array;
  /** Usable limit of the same person with the same events, had no action been taken. */
  readonly withoutActionsYuan: Int32Array;
  /** The same with its actions, had no event struck. */
  readonly withoutEventsYuan: Int32Array;
  /** Band of the granted limit: low and high, yuan. Low is 0 while suspended. */
  readonly lowYuan: Int32Array;
  readonly highYuan: Int32Array;
  readonly score: Float64Array;
  /** Balance / granted limit at the month's end; 0 with no balance, 9.99 at most. */
  readonly utilisationRatio: Float64Array;
  readonly dailyRatePercent: Float64Array;
  /** Probability of default over 12 months implied by the score, 0–1. */
  readonly defaultProbability: Float64Array;
  readonly grade: readonly string[];
  readonly state: readonly LineState[];
  /** The gate that suspended, held, halved or froze the line in that month. */
  readonly gate: readonly (string | null)[];
  readonly binding: readonly BindingTerm[];
  /** In the model's order of factors; a factor that never differs is all zeros. */
  readonly contributions: readonly FactorContributions[];
  readonly effects: readonly FactorEffects[];
  /** Facts that were unknown and took their population value. */
  readonly unknownFacts: readonly FieldPath[];
  /** Planned actions that never begin: what they require is not planned, or another excludes them. */
  readonly ineffectiveActions: readonly string[];
  readonly happenings: readonly Happening[];
  /** In the model's order of factors. */
  readonly insights: readonly FactorInsight[];
  /** Of today: at most four, inquiries as a fifth, largest first. */
  readonly reasons: readonly Reason[];
}

/** A request that the engine cannot answer; `code` is translated by the page. */
export interface RequestFault {
  readonly code:
    | "unknownProduct"
    | "unknownAction"
    | "unknownEvent"
    | "monthsOutOfRange"
    | "invalidRequest"
    | "invalidModel"
    | "noBeforeProfile"
    | "noFall";
  readonly detail: string;
}

/** One reason to read out: the factor actually scored, largest effect first. */
export interface Reason {
  readonly factorId: string;
  /** Whose doing it is; only "own" can be changed by behaving differently. */
  readonly kind: CauseKind;
  /** The contribution that the charts draw for today, whole yuan, negative. */
  readonly yuan: number;
  /** The fact behind it; null where no single fact stands for the factor. */
  readonly fact: FieldPath | null;
  readonly value: FactValue;
  /** The healthy reference's value, else the one before the fall; null where neither is better. */
  readonly better: FactValue;
  /** Yuan by which today's target would rise with the better value alone; 0 if unknown. */
  readonly betterYuan: number;
  /** Measures that move the fact towards the better value, then the factor’s others. */
  readonly actionIds: readonly string[];
}

export interface ChangeRequest {
  readonly product: string;
  readonly before: Profile;
  /** Null: only events are known, and the profile of today follows from them. */
  readonly after: Profile | null;
  /** Dated in months after `startMonth`; only without `after`. */
  readonly events: readonly PlannedEvent[];
  /** Months from before the fall until now, 1–36; 1 where two profiles are compared. */
  readonly months: number;
  /** Calendar month of "before", "YYYY-MM". */
  readonly startMonth: string;
  /** The limit that was really seen afterwards, yuan. */
  readonly observedYuan: number | null;
  readonly model: Model;
}

export interface ChangeMonth {
  readonly month: number;
  readonly fromYuan: number;
  readonly toYuan: number;
  /** In the model's order of factors; with `timeYuan` they sum to toYuan − fromYuan exactly. */
  readonly byFactor: readonly { readonly factorId: string; readonly yuan: number }[];
  /** What the passing of time did to the reference itself. */
  readonly timeYuan: number;
}

/** The exact ledger of a fall: rows sum to after − before in whole yuan. */
export interface ChangeLedger {
  readonly fromYuan: number;
  readonly toYuan: number;
  readonly byFactor: readonly { readonly factorId: string; readonly yuan: number }[];
  readonly timeYuan: number;
  /** The observed limit less the simulated one; 0 where none was observed. */
  readonly unexplainedYuan: number;
  /** Month by month where events are dated; one row where two profiles are compared. */
  readonly months: readonly ChangeMonth[];
  readonly projection: Projection;
}

export interface DiagnosisRequest {
  readonly product: string;
  /** Today's facts; unknown ones are what is asked for. */
  readonly profile: Profile;
  /** The facts before the fall where they are known. */
  readonly before: Profile | null;
  readonly limitBeforeYuan: number;
  readonly limitNowYuan: number;
  /** Answers that are no facts of the profile, or approximate ones: option by sign. */
  readonly answers: Readonly<Record<string, string>>;
  /** Whether a sign has become worse since the higher limit, where the time before is unknown. */
  readonly changes: Readonly<Record<string, "worse" | "same">>;
  /** Signs whose question was answered "don't know": not asked again. */
  readonly skipped: readonly string[];
  readonly model: Model;
}

export interface CauseFinding {
  /** A cause of the model, or "unmodelled". */
  readonly causeId: string;
  /** Posterior probability that it takes part in the fall, 0–1. */
  readonly probability: number;
  /** Its expected share of the fall, whole yuan, 0 or more. */
  readonly yuan: number;
  /** Signs that are known and speak for (positive) or against it, log-odds. */
  readonly signs: readonly {
    readonly signId: string;
    readonly optionId: string;
    /** Whether it has become so since the higher limit; null if unknown. */
    readonly change: "worse" | "same" | null;
    readonly weight: number;
  }[];
}

export interface Combination {
  /** In the order of `CauseFinding`s; "unmodelled" may be among them. */
  readonly causeIds: readonly string[];
  readonly probability: number;
  readonly parts: readonly { readonly causeId: string; readonly yuan: number }[];
  /** With the parts it sums to the fall in whole yuan. */
  readonly unexplainedYuan: number;
}

/** What a question asks of one sign. */
export interface Asked {
  readonly signId: string;
  /** The option that is known already; null where the value itself is asked for. */
  readonly optionId: string | null;
  /** Options that may have come since the higher limit: whether they have is part of the answer. */
  readonly mayBeNew: readonly string[];
}

export interface Question {
  /** The value of one sign, or which of a few known ones are new. */
  readonly asks: "value" | "change";
  /** One for a value, up to four for changes. */
  readonly signs: readonly Asked[];
  /** Bits by which the answer is expected to narrow the diagnosis. */
  readonly gainBits: number;
}

export interface Diagnosis {
  readonly modelVersion: string;
  readonly limitBeforeYuan: number;
  readonly limitNowYuan: number;
  readonly fallYuan: number;
  /** Most probable first; "unmodelled" among them. */
  readonly causes: readonly CauseFinding[];
  /** The most probable combinations, at most five. */
  readonly combinations: readonly Combination[];
  /** With the causes' yuan it sums to the fall; what noise and unknown causes are expected to hold. */
  readonly unexplainedYuan: number;
  /** Entropy of the joint distribution over all combinations. */
  readonly entropyBits: number;
  readonly certainty: "clear" | "likely" | "uncertain";
  /** Best first, at most three. */
  readonly questions: readonly Question[];
  readonly path: "improve" | "appeal" | "wait" | "security" | "ask";
  /** What each proof would change of today's target in the simulation, yuan; 0 where it is given. */
  readonly evidence: readonly { readonly evidenceId: string; readonly yuan: number }[];
}
