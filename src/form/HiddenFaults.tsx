// In the short form: says when something is to be put right among the facts that it does not show,
// and leads there. A fault that nobody can see would stop the result without a word.
import { useFormState } from "react-hook-form";
import type { DraftForm } from "./draftForm";
import { faultyPaths } from "./faults";
import type { FactPath } from "./formFields";
import { useFormText } from "./formText";
import styles from "./HiddenFaults.module.css";
import { isAsked } from "./quickQuestions";

interface HiddenFaultsProps {
  readonly form: DraftForm;
  readonly onGoTo: (path: FactPath) => void;
}

export function HiddenFaults({ form, onGoTo }: HiddenFaultsProps) {
  const { t } = useFormText();
  const { errors } = useFormState({ control: form.control });
  const hidden = faultyPaths(errors).filter((path) => !isAsked(path, "quick"));
  const [first] = hidden;
  // Always there: a screen reader announces only what appears inside a region that it knows.
  return (
    <div role="status">
      {first !== undefined && (
        <div className={styles.faults}>
          <p className={styles.text}>{t("hiddenFaults", { number: hidden.length })}</p>
          <button type="button" className={styles.go} onClick={() => onGoTo(first)}>
            {t("goToFault", { label: t(`fields.${first}.label`) })}
          </button>
        </div>
      )}
    </div>
  );
}
