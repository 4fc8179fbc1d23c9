// Random people for properties, built from the metadata; ranges come from the profile.
import fc from "fast-check";
import type { ColumnGroup, Field, NumberField } from "../../src/profile/field";
import { HABIT_FIELDS, type Habits, PROFILE_FIELDS, type Profile } from "../../src/profile/profile";

/** Decimals that make sense for a unit: whole yuan, hundredths of a per cent. */
const DECIMALS = { yuan: 0, count: 0, months: 0, days: 0, perMonth: 3, ratio: 4 } as const;

export function anyNumber(field: NumberField): fc.Arbitrary<number> {
  const scale = 10 ** DECIMALS[field.unit];
  return fc
    .integer({ min: field.min * scale, max: field.max * scale })
    .map((steps) => steps / scale);
}

function anyRow(columns: ColumnGroup): fc.Arbitrary<unknown> {
  return fc.record(
    Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [
        name,
        column.kind === "number" ? anyNumber(column) : fc.boolean(),
      ]),
    ),
  );
}

function anyFact(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "number":
      return anyNumber(field);
    case "flag":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...field.options);
    case "list":
      return fc.array(anyRow(field.columns), { maxLength: field.maxRows });
  }
}

function anyGroup(group: Readonly<Record<string, Field>>): fc.Arbitrary<unknown> {
  return fc.record(
    Object.fromEntries(
      Object.entries(group).map(([name, field]) => [
        name,
        fc.option(anyFact(field), { nil: null, freq: 4 }),
      ]),
    ),
  );
}

export const anyProfile = fc.record(
  Object.fromEntries(
    Object.entries(PROFILE_FIELDS).map(([section, group]) => [section, anyGroup(group)]),
  ),
) as unknown as fc.Arbitrary<Profile>;

export const anyHabits: fc.Arbitrary<Habits> = fc.record({
  applicationsPerMonth: anyNumber(HABIT_FIELDS.applicationsPerMonth),
  balanceChangeYuan: anyNumber(HABIT_FIELDS.balanceChangeYuan),
});
