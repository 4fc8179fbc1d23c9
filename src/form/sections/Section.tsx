// One card of the form: a heading that opens and closes it, how much of it is known, its facts.
import { memo } from "react";
import type { DraftForm, Trailing } from "../draftForm";
import { FactField } from "../fields/FactField";
import { type FormSectionId, pathsOf } from "../formFields";
import { useFormText } from "../formText";
import styles from "./Section.module.css";
import { SectionProgress } from "./SectionProgress";

interface SectionProps {
  readonly form: DraftForm;
  readonly section: FormSectionId;
  readonly isOpen: boolean;
  readonly onToggle: (section: FormSectionId) => void;
  readonly trailing: Trailing | undefined;
}

export const Section = memo(function Section(props: SectionProps) {
  const { form, section, isOpen, onToggle, trailing } = props;
  const { t } = useFormText();
  const panelId = `section-${section}`;
  return (
    <section className={styles.section} data-section={section}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => onToggle(section)}
        >
          <span className={styles.title}>{t(`sections.${section}.title`)}</span>
          <SectionProgress form={form} section={section} />
          <span className={styles.chevron} aria-hidden="true" />
        </button>
      </h3>
      <div id={panelId} className={styles.panel} hidden={!isOpen}>
        <p className={styles.about}>{t(`sections.${section}.about`)}</p>
        <div className={styles.facts}>
          {pathsOf(section).map((path) => (
            <FactField key={path} form={form} path={path} trailing={trailing} />
          ))}
        </div>
      </div>
    </section>
  );
});
