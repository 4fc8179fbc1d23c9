// The names under which a table's headings and options are recognised: those of the form, in both
// languages, whatever the page's own is.
import type { i18n } from "i18next";
import { LANGUAGES } from "../../i18n/language";
import { FIELD_PATHS, type FieldPath, fieldAt } from "../../profile/profile";
import type { FactNames } from "../../share/table/profileColumns";
import type { OptionWords } from "../../share/table/readProfileRow";

const NAME_HEADINGS = ["name", "id", "编号", "姓名", "客户", "名称"];

export function factNames(i18n: i18n): FactNames[] {
  const facts = FIELD_PATHS.map((path): FactNames => {
    const names = LANGUAGES.map((language) =>
      i18n.getFixedT(language, "form")(`fields.${path}.label` as "title"),
    );
    return { path, names };
  });
  return [{ path: "name", names: NAME_HEADINGS }, ...facts];
}

export function optionWords(i18n: i18n): OptionWords {
  const choices = FIELD_PATHS.flatMap((path) => {
    const field = fieldAt(path);
    return field.kind === "choice" ? [{ path, options: field.options }] : [];
  });
  return Object.fromEntries(
    choices.map(({ path, options }) => [path, wordsOfChoice(i18n, path, options)]),
  );
}

function wordsOfChoice(i18n: i18n, path: FieldPath, options: readonly string[]) {
  const entries = LANGUAGES.flatMap((language) => {
    const t = i18n.getFixedT(language, "form");
    return options.map(
      (id) => [t(`fields.${path}.options.${id}` as "title").toLowerCase(), id] as const,
    );
  });
  return Object.fromEntries(entries);
}
