// One month passes over the facts: overdues and inquiries grow older, history grows longer. What
// stands for an unknown fact does not age: waiting teaches nothing about it. What is added to an
// unknown list later is known, and ages.
import type { FieldPath, Profile } from "../../profile/profile";

const DAYS_PER_MONTH = 30;
/** Where the profile's own range ends; longer overdues are no worse in the model. */
const MOST_DAYS_LATE = 720;
/** The bureau shows an inquiry for two years. */
const INQUIRY_MONTHS = 24;

/** What of a profile stands still. */
export interface Unaging {
  /** The first rows of each list, which stand for an unknown one. */
  readonly overdues: number;
  readonly inquiries: number;
  readonly history: boolean;
}

/** @param resolved today's profile, in which population values stand for unknown facts */
export function unagingOf(resolved: Profile, unknown: ReadonlySet<FieldPath>): Unaging {
  return {
    overdues: unknown.has("repaying.overdues") ? (resolved.repaying.overdues?.length ?? 0) : 0,
    inquiries: unknown.has("lenders.inquiries") ? (resolved.lenders.inquiries?.length ?? 0) : 0,
    history: unknown.has("repaying.historyMonths"),
  };
}

export function ageProfile(profile: Profile, unaging: Unaging): Profile {
  const { overdues, historyMonths } = profile.repaying;
  const { inquiries } = profile.lenders;
  return {
    ...profile,
    repaying: {
      ...profile.repaying,
      overdues:
        overdues?.map((row, i) =>
          i < unaging.overdues
            ? row
            : row.settled
              ? { ...row, monthsAgo: row.monthsAgo + 1 }
              : { ...row, daysLate: Math.min(MOST_DAYS_LATE, row.daysLate + DAYS_PER_MONTH) },
        ) ?? null,
      historyMonths: historyMonths === null || unaging.history ? historyMonths : historyMonths + 1,
    },
    lenders: {
      ...profile.lenders,
      inquiries:
        inquiries
          ?.map((row, i) =>
            i < unaging.inquiries ? row : { ...row, monthsAgo: row.monthsAgo + 1 },
          )
          .filter((row) => row.monthsAgo < INQUIRY_MONTHS) ?? null,
    },
  };
}
