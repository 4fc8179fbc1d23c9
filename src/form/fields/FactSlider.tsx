// A slider under a number input. It writes the input's text; the text stays the one truth.
import { Slider } from "@mantine/core";
import type { NumberField } from "../../profile/field";
import { useFormText } from "../formText";
import { readingOf } from "../numberText";
import styles from "./fields.module.css";

interface FactSliderProps {
  readonly label: string;
  readonly field: NumberField;
  /** `null` while the number is unknown or cannot be read. */
  readonly value: number | null;
  readonly onValue: (value: number) => void;
}

export function FactSlider({ label, field, value, onValue }: FactSliderProps) {
  const { t, language } = useFormText();
  const rest = Math.max(field.min, 0);
  return (
    <Slider
      className={styles.slider ?? ""}
      data-unknown={value === null || undefined}
      min={field.min}
      max={field.max}
      step={field.step}
      value={value ?? rest}
      onChange={onValue}
      thumbLabel={label}
      thumbValueText={value === null ? t("unknown") : readingOf(value, field.unit, language)}
      label={(position) => readingOf(position, field.unit, language)}
      startPointValue={rest}
      thumbSize={26}
      size={6}
      color="var(--accent)"
    />
  );
}
