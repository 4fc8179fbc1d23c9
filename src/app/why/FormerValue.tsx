// The input for one fact as it was before the fall.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { parseNumber } from "../../form/parseNumber";
import type { NumberField } from "../../profile/field";
import { type FactValue, type FieldPath, fieldAt } from "../../profile/profile";
import { useFactText } from "../factor/useFactText";
import { countOfList, kindOfAnswer, listOfCount } from "./comparedFacts";
import styles from "./why.module.css";

interface FormerValueProps {
  readonly path: FieldPath;
  readonly value: FactValue;
  readonly onValue: (value: FactValue) => void;
}

const COUNT_FIELD: NumberField = { kind: "number", unit: "count", min: 0, max: 50, step: 1 };

export function FormerValue({ path, value, onValue }: FormerValueProps) {
  const { t } = useTranslation("why");
  const text = useFactText();
  const label = `${text.name(path)} · ${t("change.past")}`;
  const field = fieldAt(path);
  switch (kindOfAnswer(path)) {
    case "number":
      return (
        <NumberValue
          label={label}
          field={field as NumberField}
          value={value as number | null}
          onValue={onValue}
        />
      );
    case "count":
      return (
        <NumberValue
          label={label}
          field={COUNT_FIELD}
          value={countOfList(value)}
          onValue={(count) => onValue(count === null ? null : listOfCount(count))}
        />
      );
    case "none":
      return (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={Array.isArray(value) && value.length === 0}
            onChange={(event) => onValue(event.currentTarget.checked ? [] : null)}
          />
          <span>{t("change.noOverdue")}</span>
        </label>
      );
    default: {
      const options: readonly (string | boolean)[] =
        field.kind === "choice" ? field.options : [true, false];
      return (
        <select
          className={styles.input}
          aria-label={label}
          value={value === null ? "" : String(value)}
          onChange={(event) => {
            const chosen = options.find((each) => String(each) === event.currentTarget.value);
            onValue(chosen ?? null);
          }}
        >
          <option value="">{text.value(path, null)}</option>
          {options.map((option) => (
            <option key={String(option)} value={String(option)}>
              {text.value(path, option)}
            </option>
          ))}
        </select>
      );
    }
  }
}

interface NumberValueProps {
  readonly label: string;
  readonly field: NumberField;
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
}

/** Ratios are typed as per cent, as in the form. */
function NumberValue({ label, field, value, onValue }: NumberValueProps) {
  const isRatio = field.unit === "ratio";
  const shown = value === null ? "" : isRatio ? `${Math.round(value * 100)}%` : String(value);
  const [text, setText] = useState(shown);
  const [isFaulty, setFaulty] = useState(false);

  function take(): void {
    if (text.trim() === "") {
      setFaulty(false);
      if (value !== null) onValue(null);
      return;
    }
    const parsed = parseNumber(text, field);
    setFaulty(!parsed.ok);
    if (parsed.ok && parsed.value !== value) onValue(parsed.value);
  }

  return (
    <input
      className={styles.input}
      aria-label={label}
      aria-invalid={isFaulty || undefined}
      inputMode={isRatio ? "text" : "decimal"}
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
      }}
    />
  );
}
