// The form's words. Keys that are built from the profile's metadata are typed loosely here and
// nowhere else; a test proves that both languages have every one of them.
import type { ParseKeys } from "i18next";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n/i18n";
import type { Language } from "../i18n/language";
import type { Field, NumberField } from "../profile/field";
import type { FactPath } from "./formFields";
import { readingOf } from "./numberText";

type FormKey = ParseKeys<"form"> | `fields.${FactPath}.${string}` | `errors.${string}`;
type FormTranslate = (
  key: FormKey | readonly FormKey[],
  params?: Readonly<Record<string, string | number>>,
) => string;

export interface FormText {
  readonly t: FormTranslate;
  readonly language: Language;
}

export function useFormText(): FormText {
  const { t } = useTranslation("form");
  return { t: t as FormTranslate, language: useLanguage() };
}

/** A number of which the word is the plural. */
const SEVERAL = 2;

/** The field's own word, or the word of its unit: beside an input, or of so many. */
export function unitText(
  { t }: FormText,
  path: FactPath,
  field: NumberField,
  count = SEVERAL,
): string {
  return t([`fields.${path}.unit`, `units.${field.unit}`], { count });
}

/** What is wrong with an answer, from the code that validation stored. */
export function faultText(
  { t, language }: FormText,
  code: string,
  field: Field,
  mayBeUnknown: boolean,
): string {
  const key = code === "empty" && !mayBeUnknown ? "missing" : code;
  const params =
    field.kind === "number"
      ? {
          min: readingOf(field.min, field.unit, language),
          max: readingOf(field.max, field.unit, language),
          example: t(`examples.${field.unit}`),
        }
      : field.kind === "list"
        ? { max: field.maxRows }
        : {};
  return t([`errors.${key}`, "errors.invalid"], params);
}
