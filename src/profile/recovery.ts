// What a person has said about their recovery plan, by workspace: the goals, the limits, how hard
// each action is, the limits really seen, what is done. Entries only; plans are computed anew.

/** How hard an action is for this person: 1 easy … 5 hard, or impossible. */
export type ActionEffort = 1 | 2 | 3 | 4 | 5 | "locked";

export interface ActionSetting {
  /** Absent: the model's own. */
  readonly effort?: ActionEffort | undefined;
  readonly params?: Readonly<Record<string, number>> | undefined;
}

export interface RecoveryGoal {
  /** Yuan; null: from the limit before the fall. */
  readonly limitYuan: number | null;
  readonly byMonth: number;
}

export interface RecoveryEntries {
  /** What the plans are made for, soon and later on. */
  readonly short: RecoveryGoal;
  readonly long: RecoveryGoal;
  readonly horizon: "short" | "long";
  readonly effortMost: number | null;
  readonly moneyMostYuan: number | null;
  readonly newPerMonth: number;
  /** By action id. */
  readonly settings: Readonly<Record<string, ActionSetting>>;
  /** Month in which a slip is tried. */
  readonly slipMonth: number;
  /** Share of the plan that is kept up, 0–1. */
  readonly share: number;
  readonly repaymentDay: number;
  /** Limits really shown, by month from today. */
  readonly observed: readonly { readonly month: number; readonly limitYuan: number }[];
  /** Ids of dates that are done. */
  readonly done: readonly string[];
}

export const FIRST_RECOVERY: RecoveryEntries = {
  short: { limitYuan: null, byMonth: 3 },
  long: { limitYuan: null, byMonth: 12 },
  horizon: "short",
  effortMost: 15,
  moneyMostYuan: null,
  newPerMonth: 3,
  settings: {},
  slipMonth: 2,
  share: 0.8,
  repaymentDay: 10,
  observed: [],
  done: [],
};
