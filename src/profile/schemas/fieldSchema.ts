// The zod schema of a field and of a group of them, from the ranges that the field states.
import type { Field, FieldGroup, GroupValue, NumberField } from "../field";
import { z } from "./jitlessZod";

function numberSchema(field: NumberField) {
  return z.number().min(field.min).max(field.max);
}

function fieldSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case "number":
      return numberSchema(field).nullable();
    case "flag":
      return z.boolean().nullable();
    case "choice":
      return z.enum(field.options).nullable();
    case "list": {
      const columns = Object.entries(field.columns).map(([name, column]) => [
        name,
        column.kind === "number" ? numberSchema(column) : z.boolean(),
      ]);
      return z
        .array(z.strictObject(Object.fromEntries(columns)))
        .max(field.maxRows)
        .nullable();
    }
  }
}

/** The strict zod schema of a group of fields; unknown keys are refused. */
export function groupSchema<G extends FieldGroup>(group: G): z.ZodType<GroupValue<G>> {
  const shape = Object.fromEntries(
    Object.entries(group).map(([name, field]) => [name, fieldSchema(field)]),
  );
  // The shape is built from data, so zod cannot infer it; FieldValue states the same mapping.
  return z.strictObject(shape) as unknown as z.ZodType<GroupValue<G>>;
}
