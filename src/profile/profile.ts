// A profile is its sections, a fact is `section.field`: all that can be known of a person.
import { type Field, type GroupValue, number, unknownGroup } from "./field";
import { alipayFields } from "./sections/alipay";
import { borrowingFields } from "./sections/borrowing";
import { identityFields } from "./sections/identity";
import { incomeFields } from "./sections/income";
import { investmentsFields } from "./sections/investments";
import { lendersFields } from "./sections/lenders";
import { lineFields } from "./sections/line";
import { platformFields } from "./sections/platform";
import { repayingFields } from "./sections/repaying";

/** Sections in the order in which a person thinks of them. */
export const PROFILE_FIELDS = {
  line: lineFields,
  repaying: repayingFields,
  borrowing: borrowingFields,
  lenders: lendersFields,
  income: incomeFields,
  alipay: alipayFields,
  identity: identityFields,
  investments: investmentsFields,
  platform: platformFields,
} as const;

export type SectionId = keyof typeof PROFILE_FIELDS;
export type Profile = { readonly [S in SectionId]: GroupValue<(typeof PROFILE_FIELDS)[S]> };
export type FieldPath = {
  [S in SectionId]: `${S}.${Extract<keyof (typeof PROFILE_FIELDS)[S], string>}`;
}[SectionId];
export type FactValue = number | boolean | string | readonly unknown[] | null;
export type Overdue = NonNullable<Profile["repaying"]["overdues"]>[number];

/** What the person keeps doing each month from now on; a habit is always known. */
export const HABIT_FIELDS = {
  /** New hard inquiries a month. */
  applicationsPerMonth: number("perMonth", 0, 20, 1),
  /** Net new borrowing on this line a month; negative pays down. */
  balanceChangeYuan: number("yuan", -50_000, 50_000, 100),
} as const;

export interface Habits {
  readonly applicationsPerMonth: number;
  readonly balanceChangeYuan: number;
}

export const NO_HABITS: Habits = { applicationsPerMonth: 0, balanceChangeYuan: 0 };

export const SECTION_IDS = Object.keys(PROFILE_FIELDS) as SectionId[];

export const FIELD_PATHS = SECTION_IDS.flatMap((section) =>
  Object.keys(PROFILE_FIELDS[section]).map((name) => `${section}.${name}`),
) as FieldPath[];

/** Paths are read a thousand times in a projection: split each once. */
const KEYS = new Map(
  FIELD_PATHS.map((path) => [path, path.split(".") as [SectionId, string]] as const),
);

function keysOf(path: FieldPath): [SectionId, string] {
  const keys = KEYS.get(path);
  if (!keys) throw new RangeError(`no such fact: ${path}`);
  return keys;
}

export function fieldAt(path: FieldPath): Field {
  const [section, name] = keysOf(path);
  return (PROFILE_FIELDS[section] as Record<string, Field>)[name] as Field;
}

export function factAt(profile: Profile, path: FieldPath): FactValue {
  const [section, name] = keysOf(path);
  return (profile[section] as Record<string, FactValue>)[name] as FactValue;
}

/** A copy of the profile with one fact replaced; other sections are shared, not copied. */
export function withFact(profile: Profile, path: FieldPath, value: FactValue): Profile {
  const [section, name] = keysOf(path);
  return { ...profile, [section]: { ...profile[section], [name]: value } };
}

/** A person of whom nothing is known yet. */
export const UNKNOWN_PROFILE: Profile = Object.fromEntries(
  SECTION_IDS.map((section) => [section, unknownGroup(PROFILE_FIELDS[section])]),
) as unknown as Profile;

export type ProfilePatch = { readonly [S in SectionId]?: Partial<Profile[S]> };

/** The profile with the patch's facts laid over it, section by section. */
export function patchProfile(profile: Profile, patch: ProfilePatch): Profile {
  return Object.fromEntries(
    SECTION_IDS.map((section) => [section, { ...profile[section], ...patch[section] }]),
  ) as unknown as Profile;
}
