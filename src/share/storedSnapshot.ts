// The stored shape of a snapshot, version 1, and the ways from and to it. A shape that was ever
// written is read for ever: a change of it is a new version and a migration from the last one, with
// a golden file of its own (test/golden/snapshot-1.json).

import { LANGUAGES } from "../i18n/language";
import { fallAnswersSchema } from "../profile/schemas/fallAnswersSchema";
import { z } from "../profile/schemas/jitlessZod";
import { recoverySchema } from "../profile/schemas/recoverySchema";
import { scenarioSchema } from "../profile/schemas/scenarioSchema";
import { CAPS } from "./caps";
import { knownFactsOf, withUnknownFacts } from "./knownFacts";
import { type Migrations, migrate } from "./migrate";
import { parseStrictJson } from "./parseStrictJson";
import { faulty, good, type Parsed } from "./shareFault";
import type { Snapshot } from "./snapshot";

const FORMAT = "limit-recovery";
export const VERSION = 1;

/** From version n to n + 1. */
const MIGRATIONS: Migrations = {};

/** Without characters that cannot be seen or that turn the reading direction of what follows. */
function plainText(most: number) {
  return z
    .string()
    .max(most)
    .transform((text) =>
      text.replace(/(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ""),
    );
}

const nameOfOurs = z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,59}$/);

const storedSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  model: z.string().regex(/^[\w.-]{1,40}$/),
  language: z.enum(LANGUAGES),
  shown: z.strictObject({
    view: nameOfOurs,
    month: z.int().min(0).max(60),
    factor: nameOfOurs.nullable(),
    measures: z.boolean(),
  }),
  scenario: z.preprocess(withStoredProfiles, scenarioSchema),
  diagnosis: fallAnswersSchema.optional(),
  plan: recoverySchema.optional(),
  name: plainText(CAPS.nameCharacters).optional(),
  notes: plainText(CAPS.textCharacters).optional(),
});

function withStoredProfiles(scenario: unknown): unknown {
  if (typeof scenario !== "object" || scenario === null) return scenario;
  const { profile, before } = scenario as Readonly<Record<string, unknown>>;
  return {
    ...scenario,
    profile: withUnknownFacts(profile),
    before: before === null ? null : withUnknownFacts(before),
  };
}

/** Always the same text for the same snapshot: what is hashed, linked and kept. */
export function writeSnapshot(snapshot: Snapshot): string {
  const { model, language, shown, scenario, diagnosis, plan, name, notes } = snapshot;
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    model,
    language,
    shown,
    scenario: {
      ...scenario,
      profile: knownFactsOf(scenario.profile),
      before: scenario.before === null ? null : knownFactsOf(scenario.before),
    },
    diagnosis,
    plan,
    ...(name ? { name } : {}),
    ...(notes ? { notes } : {}),
  });
}

export function readSnapshot(text: string): Parsed<Snapshot> {
  const parsed = parseStrictJson(text);
  if (!parsed.ok) return parsed;
  const migrated = migrate(parsed.value, { format: FORMAT, version: VERSION, steps: MIGRATIONS });
  if (!migrated.ok) return migrated;
  const checked = storedSchema.safeParse(migrated.value);
  if (!checked.success) {
    const path = checked.error.issues[0]?.path.map(String).join(".") ?? "";
    return faulty("invalid", path.slice(0, CAPS.nameCharacters));
  }
  const { format: _format, version: _version, ...snapshot } = checked.data;
  return good(snapshot as Snapshot);
}
