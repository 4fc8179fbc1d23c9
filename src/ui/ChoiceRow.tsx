// One choice out of a few, all visible: native radios drawn as a row, so that arrow keys and screen
// readers work without any code.
import { useId } from "react";
import styles from "./ChoiceRow.module.css";

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
  /** Language of the label when it differs from the page's. */
  readonly lang?: string;
}

export interface ChoiceRowProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly ChoiceOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly showLabel?: boolean;
}

export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { label, value, options, onChange, showLabel = false } = props;
  const name = useId();
  return (
    <fieldset className={styles.row}>
      <legend className={showLabel ? styles.label : styles.hidden}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
