// A number fact: typed as text, unknown by a button, with a reading, notices and maybe a slider.
import { useRef } from "react";
import { useController } from "react-hook-form";
import type { NumberField } from "../../profile/field";
import { parseNumber } from "../../profile/parseNumber";
import { type DraftForm, keepAnswer, type Trailing } from "../draftForm";
import { canBeUnknown, describingIds, type FactPath, factId } from "../formFields";
import { faultText, unitText, useFormText } from "../formText";
import { numberText } from "../numberText";
import { AnswerNotes } from "./AnswerNotes";
import { FactFrame } from "./FactFrame";
import { FactNotices } from "./FactNotices";
import { FactSlider } from "./FactSlider";
import styles from "./fields.module.css";
import { NumberTextInput } from "./NumberTextInput";
import { sliderRange } from "./sliders";

interface NumberFactFieldProps {
  readonly form: DraftForm;
  readonly path: FactPath;
  readonly field: NumberField;
  readonly trailing: Trailing | undefined;
}

export function NumberFactField({ form, path, field, trailing }: NumberFactFieldProps) {
  const words = useFormText();
  const { t } = words;
  const { field: answer, fieldState } = useController({ control: form.control, name: path });
  const input = useRef<HTMLInputElement>(null);

  const id = factId(path);
  const text = typeof answer.value === "string" ? answer.value : null;
  const parsed = text === null ? null : parseNumber(text, field);
  const code = fieldState.error?.message;
  const label = t(`fields.${path}.label`);
  const range = sliderRange(path);

  /** Pressed again, the button brings back what was typed. */
  function toggleUnknown() {
    if (text === null) {
      const kept = form.kept.get(path);
      answer.onChange(typeof kept === "string" ? kept : "");
      input.current?.focus();
    } else {
      keepAnswer(form, path);
      answer.onChange(null);
    }
  }

  return (
    <FactFrame
      form={form}
      path={path}
      trailing={trailing}
      label={
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      }
    >
      <NumberTextInput
        id={id}
        unit={unitText(words, path, field)}
        field={field}
        text={text ?? ""}
        parsed={parsed}
        placeholder={text === null ? t("unknownPlaceholder") : undefined}
        isFaulty={code !== undefined}
        describedBy={describingIds(path)}
        inputRef={(element) => {
          input.current = element;
          answer.ref(element);
        }}
        onText={answer.onChange}
        onBlur={answer.onBlur}
        aside={
          canBeUnknown(path) && (
            <button
              type="button"
              className={styles.unknown}
              aria-pressed={text === null}
              aria-label={`${t("unknown")}: ${label}`}
              onClick={toggleUnknown}
            >
              {t("unknown")}
            </button>
          )
        }
      />
      {range && (
        <FactSlider
          label={t("slider", { label })}
          field={field}
          range={range}
          value={parsed?.ok ? parsed.value : null}
          onValue={(value) => answer.onChange(numberText(value, field.unit))}
        />
      )}
      <AnswerNotes
        id={`${id}-notes`}
        fault={code ? faultText(words, code, field, canBeUnknown(path)) : null}
      >
        <FactNotices form={form} path={path} />
      </AnswerNotes>
    </FactFrame>
  );
}
