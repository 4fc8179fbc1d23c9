// Which option of each sign is known: from the profile where the fact is known, else from an answer.
// The exact value wins over the option that it falls into.
import {
  type FactValue,
  type FieldPath,
  factAt,
  type Overdue,
  type Profile,
  withFact,
} from "../../profile/profile";
import type { Reading, Sign } from "../model/modelSchema";

export interface KnownFacts {
  readonly profile: Profile;
  readonly before: Profile | null;
  readonly formerLimitYuan: number;
  /** Option id by sign id. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface SignState {
  /** Index of the option; null while nothing is known. */
  readonly option: number | null;
  /** The exact value, or the option's own where only that is known. */
  readonly value: FactValue;
}

const UNKNOWN: SignState = { option: null, value: null };
const LONG_DAYS = 30;

function numberAt(profile: Profile, path: string): number | null {
  const value = factAt(profile, path as FieldPath);
  return typeof value === "number" ? value : null;
}

function quotient(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}

function overdueState(rows: readonly Overdue[], months: number): string {
  if (rows.some((row) => !row.settled)) return "unsettled";
  const recent = rows.filter((row) => row.monthsAgo < months);
  if (recent.length === 0) return "none";
  return recent.some((row) => row.daysLate >= LONG_DAYS) ? "settledLong" : "settledShort";
}

/** What an option is compared with: a number, a word or a flag; null while it is unknown. */
function keyOf(reads: Reading, { profile, before, formerLimitYuan }: KnownFacts) {
  switch (reads.kind) {
    case "fact":
      return factAt(profile, reads.fact as FieldPath);
    case "ratio":
      return quotient(numberAt(profile, reads.fact), numberAt(profile, reads.over));
    case "ofFormerLimit":
      return quotient(numberAt(profile, reads.fact), formerLimitYuan);
    case "windowSum": {
      const rows = factAt(profile, reads.fact as FieldPath) as
        | readonly { monthsAgo: number; count: number }[]
        | null;
      return rows?.reduce((sum, row) => sum + (row.monthsAgo < reads.months ? row.count : 0), 0);
    }
    case "overdueState": {
      const rows = factAt(profile, reads.fact as FieldPath) as readonly Overdue[] | null;
      return rows && overdueState(rows, reads.months);
    }
    case "shareKept": {
      const fact = reads.facts[0] as string;
      const kept = before && quotient(numberAt(profile, fact), numberAt(before, fact));
      return kept === null ? null : Math.min(1, kept);
    }
  }
}

function optionOf(sign: Sign, key: FactValue): number {
  if (typeof key !== "number") {
    return sign.options.findIndex(({ is }) => is?.some((value) => value === key));
  }
  // The narrowest bound above the number; options stand in the order of the question.
  const boundOf = (i: number) => sign.options[i]?.below ?? Number.POSITIVE_INFINITY;
  let found = -1;
  sign.options.forEach((option, i) => {
    if (option.below === undefined || key >= boundOf(i)) return;
    if (found < 0 || boundOf(i) < boundOf(found)) found = i;
  });
  return found;
}

/** The exact value as a fact: a list stays a list, a sum or a state is read from it. */
function exactValue(sign: Sign, key: FactValue, known: KnownFacts): FactValue {
  switch (sign.reads.kind) {
    case "windowSum":
    case "overdueState":
      return factAt(known.profile, sign.reads.fact as FieldPath);
    default:
      return key;
  }
}

export function readSign(sign: Sign, known: KnownFacts): SignState {
  const key = keyOf(sign.reads, known) ?? null;
  if (key !== null) {
    const option = optionOf(sign, key);
    if (option >= 0) return { option, value: exactValue(sign, key, known) };
  }
  const answered = sign.options.findIndex(({ id }) => id === known.answers[sign.id]);
  if (answered < 0) return UNKNOWN;
  return { option: answered, value: sign.options[answered]?.value as FactValue };
}

/** The option's value as the fact that the sign reads. */
function asFact(reads: Reading, value: FactValue, profile: Profile): FactValue {
  if (reads.kind === "ratio") {
    return Math.round(Number(value) * (numberAt(profile, reads.over) ?? 0));
  }
  if (reads.kind === "windowSum" && typeof value === "number") {
    return value > 0 ? [{ monthsAgo: 1, count: value }] : [];
  }
  return value;
}

/**
 * A resolved profile in which a sign shows a value. `shareKept` is the one sign that speaks of the
 * time before: there the profile is the one of that time.
 */
export function withSign(profile: Profile, { reads }: Sign, value: FactValue): Profile {
  switch (reads.kind) {
    case "ofFormerLimit":
      return profile;
    case "shareKept":
      return reads.facts.reduce((scaled, fact) => {
        const yuan = numberAt(profile, fact) ?? 0;
        return withFact(scaled, fact as FieldPath, yuan / Number(value));
      }, profile);
    default:
      return withFact(profile, reads.fact as FieldPath, asFact(reads, value, profile));
  }
}
