// How many facts of a section are known and how many answers are to be put right.
import { useFormState, useWatch } from "react-hook-form";
import type { DraftForm } from "../draftForm";
import { canBeUnknown, type FormSectionId, pathsOf } from "../formFields";
import { useFormText } from "../formText";
import styles from "./Section.module.css";

interface SectionProgressProps {
  readonly form: DraftForm;
  readonly section: FormSectionId;
}

/** Faults anywhere below: react-hook-form nests them as the draft is nested. */
function countFaults(errors: unknown): number {
  if (typeof errors !== "object" || errors === null) return 0;
  if ("type" in errors && typeof errors.type === "string") return 1;
  return Object.values(errors).reduce<number>((sum, error) => sum + countFaults(error), 0);
}

export function SectionProgress({ form, section }: SectionProgressProps) {
  const { t } = useFormText();
  const answers: object = useWatch({ control: form.control, name: section });
  const { errors } = useFormState({ control: form.control, name: section });
  const known = Object.values(answers).filter((answer) => answer !== null && answer !== "").length;
  const paths = pathsOf(section);
  const faults = countFaults(errors[section]);
  return (
    <span className={styles.progress}>
      {paths.some(canBeUnknown) && (
        <span className={styles.known}>{t("known", { known, total: paths.length })}</span>
      )}
      {faults > 0 && <span className={styles.faults}>{t("toFix", { number: faults })}</span>}
    </span>
  );
}
