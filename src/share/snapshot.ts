// A snapshot: everything that makes the page show what it shows, and what a link, a file and a kept
// record hold. This is its shape within the program; storedSnapshot.ts is its shape outside.
import type { Language } from "../i18n/language";
import type { FallAnswers } from "../profile/fallAnswers";
import type { RecoveryEntries } from "../profile/recovery";
import type { Scenario } from "../profile/scenario";

/** What is in view; names that a later page no longer has are read as its usual ones. */
export interface Shown {
  readonly view: string;
  readonly month: number;
  readonly factor: string | null;
  readonly measures: boolean;
}

export interface Snapshot {
  /** Version of the model that the figures were computed with. */
  readonly model: string;
  readonly language: Language;
  readonly shown: Shown;
  readonly scenario: Scenario;
  /** What was answered about the fall, and said about the recovery plan; absent if nothing was. */
  readonly diagnosis?: FallAnswers;
  readonly plan?: RecoveryEntries;
  readonly name?: string;
  readonly notes?: string;
}

/** Without what a person may have written about a person: the default of everything that leaves. */
export function redacted({ name: _name, notes: _notes, ...rest }: Snapshot): Snapshot {
  return rest;
}
