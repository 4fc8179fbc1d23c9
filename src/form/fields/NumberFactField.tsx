// A number fact: typed as text, unknown by a button, with a reading, notices and maybe a slider.
import { useRef } from "react";
import { useController } from "react-hook-form";
import type { NumberField } from "../../profile/field";
import type { DraftForm, Trailing } from "../draftForm";
import { canBeUnknown, type FactPath, factId } from "../formFields";
import { faultText, unitText, useFormText } from "../formText";
import { noticesAt } from "../notices";
import { needsReading, numberText, readingOf } from "../numberText";
import { parseNumber } from "../parseNumber";
import { FactNotices } from "./FactNotices";
import { FactSlider } from "./FactSlider";
import styles from "./fields.module.css";
import { NumberTextInput } from "./NumberTextInput";
import { hasSlider } from "./sliders";

interface NumberFactFieldProps {
  readonly form: DraftForm;
  readonly path: FactPath;
  readonly field: NumberField;
  readonly trailing: Trailing | undefined;
}

export function NumberFactField({ form, path, field, trailing }: NumberFactFieldProps) {
  const words = useFormText();
  const { t, language } = words;
  const { field: answer, fieldState } = useController({ control: form.control, name: path });
  const input = useRef<HTMLInputElement>(null);
  /** What was typed before "I don't know" was pressed; pressing again brings it back. */
  const keptText = useRef("");

  const text = typeof answer.value === "string" ? answer.value : null;
  const parsed = text === null ? null : parseNumber(text, field);
  const code = fieldState.error?.message;
  const label = t(`fields.${path}.label`);

  function toggleUnknown() {
    if (text === null) {
      answer.onChange(keptText.current);
      input.current?.focus();
    } else {
      keptText.current = text;
      answer.onChange(null);
    }
  }

  return (
    <div className={styles.field} data-field={path}>
      <NumberTextInput
        id={factId(path)}
        label={label}
        unit={unitText(words, path, field)}
        field={field}
        text={text ?? ""}
        placeholder={text === null ? t("unknownPlaceholder") : undefined}
        fault={code ? faultText(words, code, field, canBeUnknown(path)) : null}
        inputRef={(element) => {
          input.current = element;
          answer.ref(element);
        }}
        onText={answer.onChange}
        onBlur={answer.onBlur}
        notes={
          <>
            {parsed?.ok && needsReading(text ?? "") && (
              <span className={styles.reading}>
                {t("reading", { reading: readingOf(parsed.value, field.unit, language) })}
              </span>
            )}
            {noticesAt(path).length > 0 && <FactNotices form={form} path={path} />}
            <span className={styles.help}>{t(`fields.${path}.help`)}</span>
          </>
        }
        aside={
          <>
            {canBeUnknown(path) && (
              <button
                type="button"
                className={styles.unknown}
                aria-pressed={text === null}
                aria-label={`${t("unknown")}: ${label}`}
                onClick={toggleUnknown}
              >
                {t("unknown")}
              </button>
            )}
            {trailing && <div className={styles.trailing}>{trailing(path)}</div>}
          </>
        }
      />
      {hasSlider(path) && (
        <FactSlider
          label={t("slider", { label })}
          field={field}
          value={parsed?.ok ? parsed.value : null}
          onValue={(value) => answer.onChange(numberText(value, field.unit))}
        />
      )}
    </div>
  );
}
