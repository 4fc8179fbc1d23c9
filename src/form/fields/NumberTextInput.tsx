// A text input for one number; at its end the unit, or the whole number as it is read. Knows
// nothing of forms.
import type { CSSProperties, ReactNode, Ref } from "react";
import type { NumberField } from "../../profile/field";
import type { ParsedNumber } from "../../profile/parseNumber";
import { useFormText } from "../formText";
import { needsReading, readingOf } from "../numberText";
import styles from "./fields.module.css";

interface NumberTextInputProps {
  readonly id: string;
  readonly unit: string;
  readonly field: NumberField;
  readonly text: string;
  readonly parsed: ParsedNumber | null;
  readonly placeholder?: string | undefined;
  readonly isFaulty: boolean;
  readonly describedBy: string;
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

/** Room for the words at the end, in half-widths: a Chinese character takes two. */
function roomFor(words: string): CSSProperties {
  const halves = [...words].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0);
  return { "--halves": halves } as CSSProperties;
}

export function NumberTextInput(props: NumberTextInputProps) {
  const { t, language } = useFormText();
  const { id, unit, field, text, parsed } = props;
  const reading =
    parsed?.ok && needsReading(text) ? readingOf(parsed.value, field.unit, language) : null;
  return (
    <div className={styles.row}>
      <div className={styles.box}>
        <input
          id={id}
          ref={props.inputRef}
          className={styles.input}
          style={roomFor(reading ?? unit)}
          type="text"
          inputMode={inputMode(field)}
          autoComplete="off"
          spellCheck={false}
          value={text}
          placeholder={props.placeholder}
          aria-invalid={props.isFaulty || undefined}
          aria-describedby={`${props.describedBy} ${id}-unit`}
          onChange={(event) => props.onText(event.currentTarget.value)}
          onBlur={props.onBlur}
        />
        <span className={styles.unit} aria-hidden="true">
          {reading ?? unit}
        </span>
        <span id={`${id}-unit`} className={styles.hiddenText}>
          {unit !== "" && t("unitIs", { unit })} {reading !== null && t("reading", { reading })}
        </span>
      </div>
      {props.aside}
    </div>
  );
}
