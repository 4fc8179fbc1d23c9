// Everything that one projection is asked about: who, from when, with which measures and events,
// measured against what. The store holds one; a link or a saved case is one.
import type { Habits, Profile } from "./profile";

export const REFERENCE_KINDS = ["healthy", "before", "withoutActions"] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

export const PROJECTION_MONTHS = { min: 1, max: 36, usual: 24 } as const;

/** A measure taken from `startMonth` on (1 = seen by the next monthly review). */
export interface PlannedAction {
  readonly actionId: string;
  readonly startMonth: number;
  readonly params?: Readonly<Record<string, number>> | undefined;
  /**
   * Months of its lead time that had passed before today. They count while it goes on without a
   * break, which is a start in month 1.
   */
  readonly monthsSpent?: number | undefined;
}

/** Something that happens in `month` (1 = before the next monthly review). */
export interface PlannedEvent {
  readonly eventId: string;
  readonly month: number;
  readonly params?: Readonly<Record<string, number>> | undefined;
}

export interface Scenario {
  readonly productId: string;
  readonly profile: Profile;
  /** The same person before the fall, when it is known. */
  readonly before: Profile | null;
  readonly habits: Habits;
  readonly actions: readonly PlannedAction[];
  readonly events: readonly PlannedEvent[];
  readonly reference: ReferenceKind;
  readonly months: number;
  /** Calendar month of today, "YYYY-MM". */
  readonly startMonth: string;
}
