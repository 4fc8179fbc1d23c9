// A fact's name and value in words, as the form has them.

import { fieldOf } from "../../form/formFields";
import { unitText, useFormText } from "../../form/formText";
import { readingOf } from "../../form/numberText";
import { formatCount } from "../../i18n/format";
import type { Field } from "../../profile/field";
import type { FactValue, FieldPath } from "../../profile/profile";

export interface FactText {
  readonly name: (path: FieldPath) => string;
  readonly value: (path: FieldPath, value: FactValue) => string;
}

export function useFactText(): FactText {
  const { t, language } = useFormText();

  function listText(path: FieldPath, rows: readonly unknown[]): string {
    if (rows.length === 0) return t(`fields.${path}.none`);
    const counts = rows.map((row) => (row as { count?: number }).count ?? 1);
    const total = counts.reduce((sum, count) => sum + count, 0);
    return t("times", { n: formatCount(total, language) });
  }

  function valueText(path: FieldPath, field: Field, value: FactValue): string {
    if (value === null) return t("unknown");
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (Array.isArray(value)) return listText(path, value);
    if (typeof value === "number" && field.kind === "number") {
      // A count may have a word of its own: 家, 张, 台.
      return field.unit === "count"
        ? `${formatCount(value, language, 1)} ${unitText({ t, language }, path, field, value)}`.trim()
        : readingOf(value, field.unit, language);
    }
    return t(`fields.${path}.options.${String(value)}`);
  }

  return {
    name: (path) => t(`fields.${path}.label`),
    value: (path, value) => valueText(path, fieldOf(path), value),
  };
}
