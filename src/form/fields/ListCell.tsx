// One answer in a row of a list. A row just added is not scolded before it has been touched.
import { useController } from "react-hook-form";
import type { FlagField, NumberField } from "../../profile/field";
import { type AnswerPath, cellPath, type DraftForm } from "../draftForm";
import { factId, type ListPath } from "../formFields";
import { faultText, useFormText } from "../formText";
import { needsReading, readingOf } from "../numberText";
import { parseNumber } from "../parseNumber";
import { ChoiceChips } from "./ChoiceChips";
import styles from "./fields.module.css";
import { NumberTextInput } from "./NumberTextInput";

interface ListCellProps {
  readonly form: DraftForm;
  readonly path: ListPath;
  readonly index: number;
  readonly column: string;
  readonly field: NumberField | FlagField;
}

export function ListCell({ form, path, index, column, field }: ListCellProps) {
  const words = useFormText();
  const { t, language } = words;
  const name: AnswerPath = cellPath(path, index, column);
  const { field: answer, fieldState } = useController({ control: form.control, name });
  const value: unknown = answer.value;
  const label = t(`fields.${path}.columns.${column}`);
  const code = fieldState.error?.message;
  const fault = code ? faultText(words, code, field, false) : null;
  const waits = (value === "" || value === null) && !fieldState.isTouched;
  const prompt = waits && fault !== null && <span className={styles.help}>{fault}</span>;

  if (field.kind === "flag") {
    return (
      <ChoiceChips
        id={factId(name)}
        legend={label}
        options={[
          { id: "yes", label: t("yes") },
          { id: "no", label: t("no") },
        ]}
        chosen={typeof value === "boolean" ? (value ? "yes" : "no") : null}
        onChoose={(chip) => answer.onChange(chip === "yes")}
        onBlur={answer.onBlur}
        fault={waits ? null : fault}
        notes={prompt}
        inputRef={answer.ref}
      />
    );
  }
  const text = typeof value === "string" ? value : "";
  const parsed = parseNumber(text, field);
  return (
    <NumberTextInput
      id={factId(name)}
      label={label}
      unit={t(`units.${field.unit}`)}
      field={field}
      text={text}
      fault={waits ? null : fault}
      inputRef={answer.ref}
      onText={answer.onChange}
      onBlur={answer.onBlur}
      notes={
        <>
          {prompt}
          {parsed.ok && needsReading(text) && (
            <span className={styles.reading}>
              {t("reading", { reading: readingOf(parsed.value, field.unit, language) })}
            </span>
          )}
        </>
      }
    />
  );
}
