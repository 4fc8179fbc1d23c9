// Random profiles, plans and requests over the whole range of every field, for properties.
import * as fc from "fast-check";
import { type ProjectionRequest, shippedModel } from "../../src/engine";
import type { Field } from "../../src/profile/field";
import { PROFILE_FIELDS, type Profile, type SectionId } from "../../src/profile/profile";
import { REFERENCE_KINDS } from "../../src/profile/scenario";

const WHOLE_UNITS = new Set(["yuan", "count", "months", "days"]);

function arbitraryNumber({ unit, min, max }: Extract<Field, { kind: "number" }>) {
  if (WHOLE_UNITS.has(unit)) return fc.integer({ min, max });
  return fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
}

function arbitraryFact(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "number":
      return arbitraryNumber(field);
    case "flag":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...field.options);
    case "list":
      return fc.array(
        fc.record(
          Object.fromEntries(
            Object.entries(field.columns).map(([name, column]) => [name, arbitraryFact(column)]),
          ),
        ),
        { maxLength: 4 },
      );
  }
}

/** @param unknownWeight how often a fact is unknown, 0 = never, out of 10 */
export function arbitraryProfile(unknownWeight = 1): fc.Arbitrary<Profile> {
  const sections = Object.entries(PROFILE_FIELDS).map(([section, fields]) => [
    section as SectionId,
    fc.record(
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [
          name,
          fc.oneof(
            { weight: 10 - unknownWeight, arbitrary: arbitraryFact(field) },
            { weight: unknownWeight, arbitrary: fc.constant(null) },
          ),
        ]),
      ),
    ),
  ]);
  return fc.record(Object.fromEntries(sections)) as unknown as fc.Arbitrary<Profile>;
}

const months = fc.integer({ min: 1, max: 8 });

const requestWithoutModel = fc.record({
  profile: arbitraryProfile(),
  before: arbitraryProfile(),
  product: fc.constantFrom(...shippedModel.products.map(({ id }) => id)),
  months,
  startMonth: fc.constant("2026-11"),
  reference: fc.constantFrom(...REFERENCE_KINDS),
  habits: fc.record({
    applicationsPerMonth: fc.integer({ min: 0, max: 3 }),
    balanceChangeYuan: fc.integer({ min: -3_000, max: 3_000 }),
  }),
  actions: fc.uniqueArray(
    fc.record({
      actionId: fc.constantFrom(...shippedModel.actions.map(({ id }) => id)),
      startMonth: fc.integer({ min: 1, max: 6 }),
    }),
    { maxLength: 4, selector: ({ actionId }) => actionId },
  ),
  events: fc.array(
    fc.record({
      eventId: fc.constantFrom(...shippedModel.events.map(({ id }) => id)),
      month: fc.integer({ min: 1, max: 6 }),
    }),
    { maxLength: 2 },
  ),
});

/** A counterexample prints without the model, which would bury it. */
export function arbitraryRequest(): fc.Arbitrary<ProjectionRequest> {
  return requestWithoutModel.map((request) => ({
    ...request,
    model: shippedModel,
    [fc.toStringMethod]: () => JSON.stringify(request),
  }));
}
