// One answer in a row of a list. A row just added is not scolded before it has been touched.
import { useController } from "react-hook-form";
import type { FlagField, NumberField } from "../../profile/field";
import { parseNumber } from "../../profile/parseNumber";
import { type AnswerPath, cellPath, type DraftForm } from "../draftForm";
import { factId, type ListPath } from "../formFields";
import { faultText, useFormText } from "../formText";
import { AnswerNotes } from "./AnswerNotes";
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
  const { t } = words;
  const name: AnswerPath = cellPath(path, index, column);
  const { field: answer, fieldState } = useController({ control: form.control, name });
  const value: unknown = answer.value;
  const label = t(`fields.${path}.columns.${column}`);
  const code = fieldState.error?.message;
  const fault = code ? faultText(words, code, field, false) : null;
  const waits = (value === "" || value === null) && !fieldState.isTouched;
  const id = factId(name);
  const notesId = `${id}-notes`;
  const notes = (
    <AnswerNotes id={notesId} fault={waits ? null : fault}>
      {waits && fault}
    </AnswerNotes>
  );

  if (field.kind === "flag") {
    return (
      <div className={styles.cell}>
        <span id={`${id}-label`} className={styles.cellLabel}>
          {label}
        </span>
        <ChoiceChips
          id={id}
          labelledBy={`${id}-label`}
          describedBy={notesId}
          options={[
            { id: "yes", label: t("yes") },
            { id: "no", label: t("no") },
          ]}
          chosen={typeof value === "boolean" ? (value ? "yes" : "no") : null}
          onChoose={(chip) => answer.onChange(chip === "yes")}
          onBlur={answer.onBlur}
          inputRef={answer.ref}
        />
        {notes}
      </div>
    );
  }
  const text = typeof value === "string" ? value : "";
  return (
    <div className={styles.cell}>
      <label htmlFor={id} className={styles.cellLabel}>
        {label}
      </label>
      <NumberTextInput
        id={id}
        unit={t([`fields.${path}.units.${column}`, `units.${field.unit}`])}
        field={field}
        text={text}
        parsed={parseNumber(text, field)}
        isFaulty={fault !== null && !waits}
        describedBy={notesId}
        inputRef={answer.ref}
        onText={answer.onChange}
        onBlur={answer.onBlur}
      />
      {notes}
    </div>
  );
}
