// A profile as it is stored: only what is known. A fact that is not there is unknown, so that what
// was stored before a fact existed opens for ever, and a link stays short.
import { type Profile, UNKNOWN_PROFILE } from "../profile/profile";

type Entries = Readonly<Record<string, unknown>>;

function isEntries(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function knownFactsOf(profile: Profile): Readonly<Record<string, Entries>> {
  const sections = Object.entries(profile).map(([section, facts]): [string, Entries] => [
    section,
    Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)),
  ]);
  return Object.fromEntries(sections.filter(([, facts]) => Object.keys(facts).length > 0));
}

/** Fills in what is unknown; anything else is left for the profile's schema to refuse. */
export function withUnknownFacts(stored: unknown): unknown {
  if (!isEntries(stored)) return stored;
  const usual: Readonly<Record<string, Entries>> = UNKNOWN_PROFILE;
  const sections = new Set([...Object.keys(usual), ...Object.keys(stored)]);
  return Object.fromEntries(
    [...sections].map((section) => {
      const facts = Object.hasOwn(stored, section) ? stored[section] : {};
      return [section, isEntries(facts) ? { ...usual[section], ...facts } : facts];
    }),
  );
}
