// One month passes over the facts: overdues and inquiries grow older, history grows longer. A fact
// that was unknown does not age: waiting teaches nothing about it.
import type { FieldPath, Profile } from "../../profile/profile";

const DAYS_PER_MONTH = 30;
/** Beyond this an overdue counts as the worst kind whatever its length. */
const MOST_DAYS_LATE = 720;
/** The bureau shows an inquiry for two years. */
const INQUIRY_MONTHS = 24;

export function ageProfile(profile: Profile, unknown: ReadonlySet<FieldPath>): Profile {
  const { overdues, historyMonths } = profile.repaying;
  const { inquiries } = profile.lenders;
  return {
    ...profile,
    repaying: {
      ...profile.repaying,
      overdues:
        overdues === null || unknown.has("repaying.overdues")
          ? overdues
          : overdues.map((row) =>
              row.settled
                ? { ...row, monthsAgo: row.monthsAgo + 1 }
                : { ...row, daysLate: Math.min(MOST_DAYS_LATE, row.daysLate + DAYS_PER_MONTH) },
            ),
      historyMonths:
        historyMonths === null || unknown.has("repaying.historyMonths")
          ? historyMonths
          : historyMonths + 1,
    },
    lenders: {
      ...profile.lenders,
      inquiries:
        inquiries === null || unknown.has("lenders.inquiries")
          ? inquiries
          : inquiries
              .map((row) => ({ ...row, monthsAgo: row.monthsAgo + 1 }))
              .filter((row) => row.monthsAgo < INQUIRY_MONTHS),
    },
  };
}
