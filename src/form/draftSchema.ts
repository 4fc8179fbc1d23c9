// Draft → facts. Built from the profile's metadata, so that a range exists once. An issue's message
// is a code; the page translates it when it renders.

import type { Field, NumberField } from "../profile/field";
import { NUMBER_FAULTS, type NumberFault, parseNumber } from "../profile/parseNumber";
import type { Habits, Profile } from "../profile/profile";
import { z } from "../profile/schemas/jitlessZod";
import type { Draft } from "./draft";
import { FORM_FIELDS, FORM_SECTION_IDS } from "./formFields";

export const FACT_FAULTS = [...NUMBER_FAULTS, "choose", "tooManyRows"] as const;
export type FactFault = NumberFault | "choose" | "tooManyRows";

/** What a valid draft says. */
export interface DraftFacts {
  readonly profile: Profile;
  readonly habits: Habits;
}

function numberFact(field: NumberField) {
  return z.string().transform((text, context) => {
    const parsed = parseNumber(text, field);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: "custom", message: parsed.code });
    return z.NEVER;
  });
}

const choose = { error: "choose" satisfies FactFault };

function factSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case "number":
      return numberFact(field).nullable();
    case "flag":
      return z.boolean().nullable();
    case "choice":
      return z.enum(field.options, choose).nullable();
    case "list": {
      const columns = Object.entries(field.columns).map(([name, column]) => [
        name,
        column.kind === "number" ? numberFact(column) : z.boolean(choose),
      ]);
      return z
        .array(z.strictObject(Object.fromEntries(columns)))
        .max(field.maxRows, { error: "tooManyRows" satisfies FactFault })
        .nullable();
    }
  }
}

function sectionSchema(section: keyof typeof FORM_FIELDS) {
  const fields: Readonly<Record<string, Field>> = FORM_FIELDS[section];
  return z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        // A habit is always known, so "I don't know" is no answer there.
        section === "habits" && field.kind === "number" ? numberFact(field) : factSchema(field),
      ]),
    ),
  );
}

const schema = z
  .strictObject(
    Object.fromEntries(FORM_SECTION_IDS.map((section) => [section, sectionSchema(section)])),
  )
  .transform(({ habits, ...profile }) => ({ profile, habits }));

// The shape is built from data, so zod cannot infer it; Draft and Profile state the same mapping.
export const draftSchema = schema as unknown as z.ZodType<DraftFacts, Draft>;
