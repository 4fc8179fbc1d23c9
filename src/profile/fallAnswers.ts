// What a person has answered about their fall besides the facts of the profile: answers that are no
// facts, what has become worse since, what they do not know, and when things happened.
import type { PlannedEvent } from "./scenario";

export interface FallAnswers {
  /** Option by sign. */
  readonly answers: Readonly<Record<string, string>>;
  readonly changes: Readonly<Record<string, "worse" | "same">>;
  /** Signs whose question was answered "don't know". */
  readonly skipped: readonly string[];
  /** Dated in months after the month before the fall. */
  readonly events: readonly PlannedEvent[];
  /** How long ago the time before the fall was, months. */
  readonly monthsAgo: number;
}

export const MONTHS_AGO = { min: 1, max: 24, usual: 6 } as const;

export const NO_ANSWERS: FallAnswers = {
  answers: {},
  changes: {},
  skipped: [],
  events: [],
  monthsAgo: MONTHS_AGO.usual,
};
