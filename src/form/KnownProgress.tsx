// How much of the person is known: of all facts, and in the short form also of its questions.
// Renders again only when a count changes.
import { useId } from "react";
import { useWatch } from "react-hook-form";
import type { Draft } from "./draft";
import type { DraftForm } from "./draftForm";
import { useFormText } from "./formText";
import styles from "./KnownProgress.module.css";
import { COUNTED_PATHS, countKnown, type KnownCount } from "./knownFacts";
import { type FormMode, QUICK_QUESTIONS } from "./quickQuestions";

interface KnownProgressProps {
  readonly form: Pick<DraftForm, "control">;
  readonly mode: FormMode;
}

function countBoth(draft: Draft) {
  return {
    facts: countKnown(draft, COUNTED_PATHS),
    questions: countKnown(draft, QUICK_QUESTIONS),
  };
}

export function KnownProgress({ form, mode }: KnownProgressProps) {
  const { t } = useFormText();
  const { facts, questions } = useWatch({ control: form.control, compute: countBoth });
  return (
    <div className={styles.progress}>
      {mode === "quick" && <Bar text={t("progress.questions", { ...questions })} {...questions} />}
      <Bar text={t("progress.facts", { ...facts })} {...facts} />
    </div>
  );
}

function Bar({ text, known, total }: KnownCount & { readonly text: string }) {
  const id = useId();
  return (
    <div className={styles.part}>
      <label htmlFor={id} className={styles.text}>
        {text}
      </label>
      <progress id={id} className={styles.bar} value={known} max={total} />
    </div>
  );
}
