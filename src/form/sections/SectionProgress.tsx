// How many facts of a section are known and how many answers are to be put right.
import { useFormState, useWatch } from "react-hook-form";
import type { DraftForm } from "../draftForm";
import { countFaults } from "../faults";
import { canBeUnknown, type FormSectionId, pathsOf } from "../formFields";
import { useFormText } from "../formText";
import { countKnown } from "../knownFacts";
import styles from "./Section.module.css";

interface SectionProgressProps {
  readonly form: DraftForm;
  readonly section: FormSectionId;
}

export function SectionProgress({ form, section }: SectionProgressProps) {
  const { t } = useFormText();
  const paths = pathsOf(section);
  const count = useWatch({
    control: form.control,
    name: section,
    compute: (answers) => countKnown({ [section]: answers }, paths),
  });
  const { errors } = useFormState({ control: form.control, name: section });
  const faults = countFaults(errors[section]);
  return (
    <span className={styles.progress}>
      {paths.some(canBeUnknown) && <span className={styles.known}>{t("known", { ...count })}</span>}
      {faults > 0 && <span className={styles.faults}>{t("toFix", { number: faults })}</span>}
    </span>
  );
}
