// The input for a fact, picked by its kind.
import { memo } from "react";
import type { DraftForm, Trailing } from "../draftForm";
import { type FactPath, fieldOf, isListPath } from "../formFields";
import { ChoiceFactField } from "./ChoiceFactField";
import { ListFactField } from "./ListFactField";
import { NumberFactField } from "./NumberFactField";

interface FactFieldProps {
  readonly form: DraftForm;
  readonly path: FactPath;
  readonly trailing: Trailing | undefined;
}

export const FactField = memo(function FactField({ form, path, trailing }: FactFieldProps) {
  const field = fieldOf(path);
  if (field.kind === "number") {
    return <NumberFactField form={form} path={path} field={field} trailing={trailing} />;
  }
  if (field.kind !== "list") {
    return <ChoiceFactField form={form} path={path} field={field} trailing={trailing} />;
  }
  if (!isListPath(path)) return null;
  return <ListFactField form={form} path={path} field={field} trailing={trailing} />;
});
