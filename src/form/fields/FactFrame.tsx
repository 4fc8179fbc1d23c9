// What stands around every fact's input: its name, the mark of a change, its explanation behind a
// small button, and at the end of the line whatever the form's parent has to say about it.
import { type ReactNode, useState } from "react";
import type { DraftForm, Trailing } from "../draftForm";
import { type FactPath, factId } from "../formFields";
import { useFormText } from "../formText";
import { ChangedMark } from "./ChangedMark";
import styles from "./FactFrame.module.css";

interface FactFrameProps {
  readonly form: DraftForm;
  readonly path: FactPath;
  readonly trailing: Trailing | undefined;
  /** The label element, which knows what it labels. */
  readonly label: ReactNode;
  readonly children: ReactNode;
}

export function FactFrame({ form, path, trailing, label, children }: FactFrameProps) {
  const { t } = useFormText();
  const [isExplained, setExplained] = useState(false);
  const id = factId(path);
  return (
    <div className={styles.field} data-field={path}>
      <div className={styles.head}>
        <div className={styles.name}>
          {label}
          <ChangedMark id={`${id}-changed`} changed={form.changed} path={path} />
          <button
            type="button"
            className={styles.explain}
            aria-label={t("explain", { label: t(`fields.${path}.label`) })}
            aria-expanded={isExplained}
            aria-controls={`${id}-help`}
            onClick={() => setExplained(!isExplained)}
          >
            <span aria-hidden="true">?</span>
          </button>
        </div>
        {trailing && <div className={styles.trailing}>{trailing(path)}</div>}
      </div>
      <p id={`${id}-help`} className={styles.help} hidden={!isExplained}>
        {t(`fields.${path}.help`)}
      </p>
      {children}
    </div>
  );
}
