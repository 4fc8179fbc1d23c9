// Every fact that the form asks for, by path: the profile's sections and the habits. The form is
// built from this metadata; ranges and units come from src/profile and are never repeated here.
import type { ColumnGroup, Field } from "../profile/field";
import { HABIT_FIELDS, PROFILE_FIELDS } from "../profile/profile";

export const FORM_FIELDS = { ...PROFILE_FIELDS, habits: HABIT_FIELDS } as const;

export type FormFields = typeof FORM_FIELDS;
export type FormSectionId = keyof FormFields;
export type FactPath = {
  [S in FormSectionId]: `${S}.${Extract<keyof FormFields[S], string>}`;
}[FormSectionId];

/** The paths whose fact is a list of rows. */
export type ListPath = {
  [S in FormSectionId]: {
    [K in Extract<keyof FormFields[S], string>]: FormFields[S][K] extends {
      readonly columns: ColumnGroup;
    }
      ? `${S}.${K}`
      : never;
  }[Extract<keyof FormFields[S], string>];
}[FormSectionId];

export const FORM_SECTION_IDS = Object.keys(FORM_FIELDS) as readonly FormSectionId[];

/** The paths of a section, in the order of its metadata. */
export function pathsOf(section: FormSectionId): readonly FactPath[] {
  return Object.keys(FORM_FIELDS[section]).map((name) => `${section}.${name}` as FactPath);
}

export const FACT_PATHS = FORM_SECTION_IDS.flatMap(pathsOf);

export function sectionOf(path: FactPath): FormSectionId {
  return path.slice(0, path.indexOf(".")) as FormSectionId;
}

export function fieldOf(path: FactPath): Field {
  const group: Readonly<Record<string, Field>> = FORM_FIELDS[sectionOf(path)];
  return group[path.slice(path.indexOf(".") + 1)] as Field;
}

export function isListPath(path: FactPath): path is ListPath {
  return fieldOf(path).kind === "list";
}

/** A habit is always known; every other fact may be unknown. */
export function canBeUnknown(path: FactPath): boolean {
  return sectionOf(path) !== "habits";
}

/** The element id of a fact's input, so that links and tests can find it. */
export function factId(path: string): string {
  return `fact-${path.replaceAll(".", "-")}`;
}

/** What describes a fact's input: faults and notices first, then the mark of a change, then help. */
export function describingIds(path: FactPath): string {
  const id = factId(path);
  return `${id}-notes ${id}-changed ${id}-help`;
}
