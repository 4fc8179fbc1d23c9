// What the planner is asked and what it answers: plain cloneable data. Month 0 is today; an action
// that starts in month t is seen by the t-th review at the earliest.
import type { ActionSetting } from "../../profile/recovery";
import type { PlannedAction } from "../../profile/scenario";
import type { ProjectionRequest } from "../results";

export interface PlanLimits {
  /** Sum of the efforts of all actions of a plan; null: no limit. */
  readonly effortMost: number | null;
  /** Yuan in the dearest month, beyond what is owed anyway; null: no limit. */
  readonly moneyMostYuan: number | null;
  /** New actions a month, 1–9. */
  readonly newPerMonth: number;
  /** Last month in which an action may start, 1–12. */
  readonly lastStartMonth: number;
}

/**
 * A plan is looked for from nothing: of the projection's own actions only the months of lead time
 * count that have passed already (`monthsSpent`).
 */
export interface PlanBase {
  readonly projection: ProjectionRequest;
  readonly limits: PlanLimits;
  /** By action id. */
  readonly settings: Readonly<Record<string, ActionSetting>>;
}

/** What one search is after. Limits in yuan of the usable limit. */
export type PlanGoal =
  | { readonly kind: "leastEffort"; readonly limitYuan: number; readonly byMonth: number }
  | { readonly kind: "earliest"; readonly limitYuan: number }
  | { readonly kind: "highest"; readonly byMonth: number };

export interface PlanRequest extends PlanBase {
  /** The limit to reach, yuan. */
  readonly limitYuan: number;
  /** 1 … months of the projection. */
  readonly byMonth: number;
}

/** In what a plan is best among all plans within the limits. */
export const PLAN_KINDS = [
  "leastEffort",
  "earliest",
  "highest",
  "leastMoney",
  "fewestActions",
  "oneAtATime",
  "otherWay",
  "laterEasier",
  "highestLater",
  "inBetween",
  "withMargin",
  "highestFree",
  "highestOtherWay",
] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export interface ActionShare {
  readonly actionId: string;
  /** Exact Shapley share of the plan's gain, whole yuan. */
  readonly yuan: number;
}

export interface RecoveryPlan {
  /** Everything in which it is best; the first is what it was looked for. */
  readonly kinds: readonly PlanKind[];
  /** The action that the plan does without, of kinds "otherWay" and "highestOtherWay". */
  readonly withoutAction: string | null;
  /** True only when the search went through everything that could be better. */
  readonly proven: boolean;
  /** In the model's order. */
  readonly actions: readonly PlannedAction[];
  readonly effort: number;
  /** Yuan of one's own by month, beyond what is owed anyway. */
  readonly moneyYuan: readonly number[];
  readonly moneyPeakYuan: number;
  readonly usableYuan: Int32Array;
  /** First month in which the limit asked for is there; null when none is. */
  readonly reachedMonth: number | null;
  /** The goal's month, or the one in which the limit is reached where that is later. */
  readonly gainMonth: number;
  /** Usable limit in that month less the one without any action, yuan. */
  readonly gainYuan: number;
  /** They sum to `gainYuan` exactly. */
  readonly shares: readonly ActionShare[];
}

/** With this effort the limit is there in this month at the earliest. */
export interface FrontierPoint {
  readonly effort: number;
  readonly month: number;
  readonly proven: boolean;
  readonly actions: readonly PlannedAction[];
}

/** One limit made wider, and nothing else. */
export type Relaxation =
  | { readonly kind: "months"; readonly from: number; readonly to: number }
  | { readonly kind: "effort"; readonly from: number; readonly to: number }
  | { readonly kind: "money"; readonly from: number; readonly to: number }
  | { readonly kind: "newPerMonth"; readonly from: number; readonly to: number }
  | { readonly kind: "unlock"; readonly actionId: string };

export interface RelaxationResult {
  readonly relaxation: Relaxation;
  /** The goal is then reached; nothing smaller of the same kind would do. */
  readonly reaches: boolean;
  /** Reachable maximum then, in the goal's month, less the one now. */
  readonly bringsYuan: number;
  readonly proven: boolean;
}

export interface Shortfall {
  /** The most that any plan within the limits has by the goal's month, and when it is first there. */
  readonly reachableYuan: number;
  readonly reachableMonth: number;
  /** The same until the end of the projection. */
  readonly laterYuan: number;
  readonly laterMonth: number;
  /** First month in which waiting alone brings the limit; null: not within the projection. */
  readonly waitingMonth: number | null;
  /** What holds the best plan back most, and the yuan that it costs in the goal's month. */
  readonly blocker:
    | { readonly kind: "factor"; readonly factorId: string; readonly yuan: number }
    | { readonly kind: "ceiling"; readonly yuan: number };
  /** The smallest first; those that reach the goal before those that do not. */
  readonly relaxations: readonly RelaxationResult[];
  /** False: some changes were left out, because trying them all would have taken too long. */
  readonly triedAll: boolean;
}

/** A kind that was looked for, and what came of it. */
export interface TriedKind {
  readonly kind: PlanKind;
  /** The action that a plan was to do without, or null. */
  readonly withoutAction: string | null;
  /** Which of the plans it is, from 0; null: no plan within the limits is of that kind. */
  readonly plan: number | null;
}

export interface PlanOutcome {
  readonly modelVersion: string;
  readonly limitYuan: number;
  readonly byMonth: number;
  readonly startMonth: string;
  /** Usable limit by month without any action. */
  readonly withoutYuan: Int32Array;
  readonly plans: readonly RecoveryPlan[];
  /**
   * In the order in which they were looked for. Where there are fewer than five plans, it says why:
   * every further kind is one of those plans, or does not exist.
   */
  readonly tried: readonly TriedKind[];
  readonly frontier: readonly FrontierPoint[];
  /** Null: the goal can be reached. */
  readonly shortfall: Shortfall | null;
  /** All of it was searched to the end. */
  readonly proven: boolean;
  readonly nodes: number;
}

/** What is known while the search goes on. */
export interface PlanProgress {
  readonly stage: PlanKind | "frontier" | "shortfall";
  readonly done: number;
  readonly of: number;
  /** Plans found so far. */
  readonly plans: readonly RecoveryPlan[];
}

/** A limit that the person has really been shown. */
export interface ObservedLimit {
  /** Months from today, 1 … */
  readonly month: number;
  readonly limitYuan: number;
}

export interface AdherenceRequest {
  /** With the plan's actions. */
  readonly projection: ProjectionRequest;
  /** Chance that a month of an action is kept up, 0–1. */
  readonly share: number;
  readonly seed: number;
  /** Random courses, 1–5,000. */
  readonly paths: number;
  readonly limitYuan: number;
  readonly observed: readonly ObservedLimit[];
}

/** Nearest-rank quantiles by month, whole yuan; p10 ≤ p50 ≤ p90. */
export interface BandQuantiles {
  readonly p10Yuan: Int32Array;
  readonly p50Yuan: Int32Array;
  readonly p90Yuan: Int32Array;
}

export interface AdherenceBand {
  /** Of the conduct alone: with everything kept up, the projection itself. */
  readonly conduct: BandQuantiles;
  /** Joined by the model's own uncertainty. */
  readonly whole: BandQuantiles;
  /** Share of the paths of `whole` that have had the limit by each month, 0–1. */
  readonly reached: Float64Array;
  /** The same once each path weighs as likely as what was observed makes it; null: nothing was. */
  readonly observed: {
    readonly whole: BandQuantiles;
    readonly reached: Float64Array;
    /** Paths that still count, of all. */
    readonly effectivePaths: number;
    /** Months in which the real limit lay outside p10–p90 of what was forecast, and on which side. */
    readonly outside: readonly { readonly month: number; readonly side: "below" | "above" }[];
  } | null;
}

export interface StressRequest {
  readonly projection: ProjectionRequest;
  readonly limitYuan: number;
  readonly byMonth: number;
  /** In which each slip happens. */
  readonly month: number;
}

export interface SlipCost {
  readonly eventId: string;
  /** In the goal's month. */
  readonly costYuan: number;
  /** The most in any month, and which. */
  readonly worstYuan: number;
  readonly worstMonth: number;
  /** Months by which the limit comes later; null: not within the projection any more. */
  readonly delayMonths: number | null;
}

export interface StressOutcome {
  readonly month: number;
  /** What the delay is measured by: the goal, or what the plan itself reaches by its month. */
  readonly targetYuan: number;
  /** The costliest first. */
  readonly slips: readonly SlipCost[];
}

export interface EarlyWarning {
  readonly kind: "utilisation" | "inquiries" | "unusualDraw" | "idle";
  readonly month: number;
  /** The line is crossed, or the projection comes near it. */
  readonly level: "near" | "over";
  /** Ratio, inquiries in three months, or idle months. */
  readonly value: number;
}

/** Everything of a scenario that is different once some months have passed. */
export interface AgedScenario {
  readonly profile: ProjectionRequest["profile"];
  readonly habits: ProjectionRequest["habits"];
  readonly actions: readonly PlannedAction[];
  readonly events: ProjectionRequest["events"];
  /** "YYYY-MM" */
  readonly startMonth: string;
}
