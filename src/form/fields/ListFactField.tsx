// A fact that is a list: unknown, none, or rows that are added and removed. "None" (an empty list)
// is a fact, "I don't know" is not. Rows put aside by either come back with "some".
import { useEffect, useRef } from "react";
import { useFieldArray, useWatch } from "react-hook-form";
import type { ListField } from "../../profile/field";
import { type Draft, emptyRow } from "../draft";
import { type DraftForm, keepAnswer, type Trailing } from "../draftForm";
import { describingIds, factId, type ListPath } from "../formFields";
import { faultText, useFormText } from "../formText";
import { AnswerNotes } from "./AnswerNotes";
import { ChoiceChips } from "./ChoiceChips";
import { FactFrame } from "./FactFrame";
import styles from "./fields.module.css";
import { ListCell } from "./ListCell";

interface ListFactFieldProps {
  readonly form: DraftForm;
  readonly path: ListPath;
  readonly field: ListField;
  readonly trailing: Trailing | undefined;
}

type Rows = NonNullable<Draft["repaying"]["overdues"] | Draft["lenders"]["inquiries"]>;

export function ListFactField({ form, path, field, trailing }: ListFactFieldProps) {
  const words = useFormText();
  const { t } = words;
  const id = factId(path);
  const rows: Rows | null = useWatch({ control: form.control, name: path });
  const { fields, append, remove, replace } = useFieldArray({ control: form.control, name: path });
  const focusAfterRemoval = useRef<string | null>(null);
  // Built from the metadata of this very path.
  const blankRow = emptyRow(field.columns) as Rows[number];

  useEffect(() => {
    if (focusAfterRemoval.current === null) return;
    document.getElementById(focusAfterRemoval.current)?.focus();
    focusAfterRemoval.current = null;
  });

  function choose(chip: string) {
    keepAnswer(form, path);
    if (chip === "unknown") form.setValue(path, null, { shouldValidate: true });
    else if (chip === "none") replace([]);
    else replace([...((form.kept.get(path) as Rows | undefined) ?? [blankRow])]);
  }

  function removeRow(index: number) {
    const left = fields.length - 1;
    if (left === 0) form.kept.delete(path);
    focusAfterRemoval.current =
      left === 0 ? `${id}-none` : `${id}-remove-${Math.min(index, left - 1)}`;
    remove(index);
  }

  const columns = Object.entries(field.columns);
  return (
    <FactFrame
      form={form}
      path={path}
      trailing={trailing}
      label={
        <span id={`${id}-label`} className={styles.label}>
          {t(`fields.${path}.label`)}
        </span>
      }
    >
      <ChoiceChips
        id={id}
        labelledBy={`${id}-label`}
        describedBy={describingIds(path)}
        options={[
          { id: "none", label: t(`fields.${path}.none`) },
          { id: "some", label: t(`fields.${path}.some`) },
          { id: "unknown", label: t("unknown"), isUnknown: true },
        ]}
        chosen={rows === null ? "unknown" : rows.length === 0 ? "none" : "some"}
        onChoose={choose}
      />
      {rows !== null && rows.length > 0 && (
        <>
          <ol className={styles.rows}>
            {fields.map((row, index) => (
              <li key={row.id}>
                <fieldset className={styles.listRow}>
                  <legend className={styles.rowName}>
                    {t(`fields.${path}.rowName`)} {index + 1}
                  </legend>
                  <div className={styles.cells}>
                    {columns.map(([column, cell]) => (
                      <ListCell
                        key={column}
                        form={form}
                        path={path}
                        index={index}
                        column={column}
                        field={cell}
                      />
                    ))}
                  </div>
                </fieldset>
                <button
                  type="button"
                  id={`${id}-remove-${index}`}
                  className={styles.remove}
                  aria-label={t(`fields.${path}.remove`, { number: index + 1 })}
                  onClick={() => removeRow(index)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ol>
          <button
            type="button"
            id={`${id}-add`}
            className={styles.add}
            disabled={fields.length >= field.maxRows}
            onClick={() => append(blankRow)}
          >
            {t(`fields.${path}.add`)}
          </button>
        </>
      )}
      <AnswerNotes id={`${id}-notes`} fault={null}>
        {rows !== null && rows.length >= field.maxRows && (
          <span>{faultText(words, "tooManyRows", field, true)}</span>
        )}
      </AnswerNotes>
    </FactFrame>
  );
}
