// The shape of a case: somebody before and after a fall, and the measures that brought it back.
// Cases are illustrations; what an article prints is kept beside what the model computes.
import type { Habits, Profile } from "../profile";
import type { PlannedAction, PlannedEvent } from "../scenario";

export interface PrintedFigures {
  readonly beforeYuan?: number;
  readonly afterYuan?: number;
  readonly recoveredYuan?: number;
  readonly recoveredMonth?: number;
  /** A figure that cannot be right as printed; shown as printed, never used. */
  readonly garbled?: string;
}

export interface CaseStudy {
  readonly id: string;
  readonly productId: string;
  /** "000"–"004", or "public" for an anecdote from a public page. */
  readonly source: string;
  readonly articleRows: readonly number[];
  readonly printed: PrintedFigures;
  /** Contradictions of the sources that bear on the case. */
  readonly contradictions: readonly string[];
  readonly before: Profile;
  /** The person today, at the low point. */
  readonly after: Profile;
  /** What goes on if nothing is done. */
  readonly habits: Habits;
  readonly actions: readonly PlannedAction[];
  readonly events: readonly PlannedEvent[];
}
