// One whole number with its name and unit. What is typed is read as the form reads numbers; a bad
// text says so and changes nothing.
import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { number } from "../../profile/field";
import { parseNumber } from "../../profile/parseNumber";
import styles from "./NumberBox.module.css";

export interface NumberBoxProps {
  readonly label: string;
  readonly unit: string;
  readonly kind: "yuan" | "count" | "months";
  /** Null: nothing. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** Shown while there is no value; a box with one may be left empty. */
  readonly empty?: string;
  readonly hideLabel?: boolean;
  readonly onValue: (value: number | null) => void;
}

export function NumberBox(props: NumberBoxProps) {
  const { label, unit, kind, value, min, max, empty, hideLabel = false, onValue } = props;
  const { t } = useTranslation("recover");
  const id = useId();
  const shown = value === null ? "" : String(value);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const read = (typed: string): number | null | "bad" => {
    if (typed.trim() === "") return empty === undefined ? "bad" : null;
    const parsed = parseNumber(typed, number(kind, min, max, 1));
    return parsed.ok ? parsed.value : "bad";
  };
  const isBad = read(text) === "bad";

  function take(typed: string): void {
    setText(typed);
    const next = read(typed);
    if (next !== "bad" && next !== value) onValue(next);
  }

  return (
    <div className={styles.box}>
      <label className={hideLabel ? styles.hidden : styles.label} htmlFor={id}>
        {label}
      </label>
      <span className={styles.row}>
        <input
          id={id}
          className={styles.input}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          placeholder={empty}
          aria-invalid={isBad || undefined}
          aria-describedby={isBad ? `${id}-bad` : undefined}
          onChange={(event) => take(event.currentTarget.value)}
          onBlur={() => isBad && setText(shown)}
        />
        <span className={styles.unit}>{unit}</span>
      </span>
      {isBad ? (
        <span id={`${id}-bad`} className={styles.bad} role="alert">
          {t("number.bad", { min, max })}
        </span>
      ) : null}
    </div>
  );
}
