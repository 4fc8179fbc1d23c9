// A fact that is one of a few words, or unknown. Yes and no are such words too.
import { useController } from "react-hook-form";
import type { ChoiceField, FlagField } from "../../profile/field";
import type { DraftForm, Trailing } from "../draftForm";
import { describingIds, type FactPath, factId } from "../formFields";
import { type FormText, faultText, useFormText } from "../formText";
import { AnswerNotes } from "./AnswerNotes";
import { type ChipOption, ChoiceChips } from "./ChoiceChips";
import { FactFrame } from "./FactFrame";
import styles from "./fields.module.css";

interface ChoiceFactFieldProps {
  readonly form: DraftForm;
  readonly path: FactPath;
  readonly field: ChoiceField | FlagField;
  readonly trailing: Trailing | undefined;
}

const UNKNOWN = "unknown";

function chipsOf(field: ChoiceField | FlagField, path: FactPath, { t }: FormText): ChipOption[] {
  const known =
    field.kind === "flag"
      ? [
          { id: "yes", label: t("yes") },
          { id: "no", label: t("no") },
        ]
      : field.options.map((id) => ({ id, label: t(`fields.${path}.options.${id}`) }));
  return [...known, { id: UNKNOWN, label: t("unknown"), isUnknown: true }];
}

function chipOf(answer: unknown): string {
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  return typeof answer === "string" ? answer : UNKNOWN;
}

function answerOf(chip: string, field: ChoiceField | FlagField): string | boolean | null {
  if (chip === UNKNOWN) return null;
  return field.kind === "flag" ? chip === "yes" : chip;
}

export function ChoiceFactField({ form, path, field, trailing }: ChoiceFactFieldProps) {
  const words = useFormText();
  const { field: answer, fieldState } = useController({ control: form.control, name: path });
  const code = fieldState.error?.message;
  const id = factId(path);
  return (
    <FactFrame
      form={form}
      path={path}
      trailing={trailing}
      label={
        <span id={`${id}-label`} className={styles.label}>
          {words.t(`fields.${path}.label`)}
        </span>
      }
    >
      <ChoiceChips
        id={id}
        labelledBy={`${id}-label`}
        describedBy={describingIds(path)}
        options={chipsOf(field, path, words)}
        chosen={chipOf(answer.value)}
        onChoose={(chip) => answer.onChange(answerOf(chip, field))}
        onBlur={answer.onBlur}
        inputRef={answer.ref}
      />
      <AnswerNotes id={`${id}-notes`} fault={code ? faultText(words, code, field, true) : null} />
    </FactFrame>
  );
}
