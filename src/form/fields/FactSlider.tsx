// A slider under a number input: a native range, so that touch and screen readers need no code. It
// writes the input's text; the text stays the one truth.
import type { CSSProperties, KeyboardEvent } from "react";
import type { NumberField } from "../../profile/field";
import { useFormText } from "../formText";
import { readingOf } from "../numberText";
import styles from "./FactSlider.module.css";
import { type SliderRange, valueAfterKey } from "./sliders";

interface FactSliderProps {
  readonly label: string;
  readonly field: NumberField;
  readonly range: SliderRange;
  /** `null` while the number is unknown or cannot be read. */
  readonly value: number | null;
  readonly onValue: (value: number) => void;
}

/** Both ends of the filled part, as shares of the track: it grows from zero, to either side. */
function fill(rest: number, value: number, { min, max }: SliderRange): CSSProperties {
  const shareOf = (at: number) => (Math.min(max, Math.max(min, at)) - min) / (max - min);
  const [from = 0, to = 0] = [shareOf(rest), shareOf(value)].sort((one, other) => one - other);
  return { "--from": from, "--to": to } as CSSProperties;
}

export function FactSlider({ label, field, range, value, onValue }: FactSliderProps) {
  const { t, language } = useFormText();
  const rest = Math.max(range.min, 0);
  const at = value ?? rest;

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = valueAfterKey(event.key, at, field, range);
    if (next === null) return;
    event.preventDefault();
    if (next !== value) onValue(next);
  }

  return (
    <input
      type="range"
      className={styles.slider}
      data-unknown={value === null || undefined}
      style={fill(rest, at, range)}
      min={range.min}
      max={range.max}
      step={field.step}
      value={at}
      aria-label={label}
      aria-valuetext={value === null ? t("unknown") : readingOf(value, field.unit, language)}
      onChange={(event) => onValue(event.currentTarget.valueAsNumber)}
      onKeyDown={onKeyDown}
      // A press on the resting place changes nothing for the browser, but it says zero.
      onPointerUp={() => value === null && onValue(rest)}
    />
  );
}
