// A text input for one number: unit at its end, fault and reading under it. Knows nothing of forms.
import { TextInput } from "@mantine/core";
import type { ReactNode, Ref } from "react";
import type { NumberField } from "../../profile/field";
import { useFormText } from "../formText";
import styles from "./fields.module.css";

interface NumberTextInputProps {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly field: NumberField;
  readonly text: string;
  readonly placeholder?: string | undefined;
  readonly fault: string | null;
  /** Lines under the input; they describe it to a screen reader too. */
  readonly notes: ReactNode;
  /** Stands at the right of the input. */
  readonly aside?: ReactNode;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onText: (text: string) => void;
  readonly onBlur: () => void;
}

/** A keypad with a minus sign exists only as the full keyboard. */
function inputMode(field: NumberField): "text" | "decimal" | "numeric" {
  if (field.min < 0) return "text";
  return field.unit === "count" || field.unit === "months" || field.unit === "days"
    ? "numeric"
    : "decimal";
}

export function NumberTextInput(props: NumberTextInputProps) {
  const { t } = useFormText();
  const { id, label, unit, field, text, placeholder, fault, notes, aside } = props;
  return (
    <TextInput
      id={id}
      ref={props.inputRef}
      label={label}
      value={text}
      placeholder={placeholder}
      onChange={(event) => props.onText(event.currentTarget.value)}
      onBlur={props.onBlur}
      inputMode={inputMode(field)}
      autoComplete="off"
      spellCheck={false}
      error={fault}
      description={
        <>
          {unit !== "" && <span className={styles.hiddenText}>{t("unitIs", { unit })} </span>}
          {notes}
        </>
      }
      descriptionProps={{ className: styles.notes }}
      inputWrapperOrder={["label", "input", "error", "description"]}
      inputContainer={(input) => (
        <div className={styles.row}>
          <div className={styles.rowInput}>{input}</div>
          {aside}
        </div>
      )}
      rightSection={
        unit !== "" && (
          <span className={styles.unit} aria-hidden="true">
            {unit}
          </span>
        )
      }
      rightSectionWidth="auto"
      classNames={{ label: styles.label, input: styles.input, error: styles.fault }}
    />
  );
}
