// The form: owns the draft, validates every change, and tells its parent each time whether the
// draft is a profile. It knows neither the store nor the engine.
import { zodResolver } from "@hookform/resolvers/zod";
import { useLayoutEffect, useMemo } from "react";
import { useForm } from "react-hook-form";
import { createChangedPaths, NOTHING_CHANGED } from "./changedPaths";
import type { Draft } from "./draft";
import type { DraftForm, Trailing } from "./draftForm";
import { type DraftFacts, draftSchema } from "./draftSchema";
import { FactField } from "./fields/FactField";
import { type FactPath, FORM_SECTION_IDS } from "./formFields";
import { useFormText } from "./formText";
import { HiddenFaults } from "./HiddenFaults";
import { KnownProgress } from "./KnownProgress";
import styles from "./ProfileForm.module.css";
import { type FormMode, QUICK_QUESTIONS } from "./quickQuestions";
import { Section } from "./sections/Section";
import { type Reveal, useOpenSections } from "./useOpenSections";
import { type OutsideEdit, useOutsideEdit } from "./useOutsideEdit";
import { type DraftListener, useTellParent } from "./useTellParent";

export interface ProfileFormProps extends DraftListener {
  readonly initialDraft: Draft;
  /** A new key starts the form over from `initialDraft`. */
  readonly resetKey: string;
  /** Short or full; what is typed in either stays in both. */
  readonly mode?: FormMode;
  /** The short form leads to this fact, which only the full form shows. */
  readonly onNeedFull?: ((path: FactPath) => void) | undefined;
  /** Keep its identity stable: a new function renders every field again. */
  readonly trailing?: Trailing | undefined;
  readonly reveal?: Reveal | undefined;
  /** The newest edit from outside; one that is there from the start is not carried out. */
  readonly edits?: OutsideEdit | undefined;
  /** Facts that differ from the saved or original entries. */
  readonly changed?: ReadonlySet<FactPath> | undefined;
}

const resolver = zodResolver(draftSchema, undefined, { mode: "sync" });

export function ProfileForm(props: ProfileFormProps) {
  return <KeyedForm key={props.resetKey} {...props} />;
}

function KeyedForm(props: ProfileFormProps) {
  const { mode = "full", trailing, changed = NOTHING_CHANGED } = props;
  const { t } = useFormText();
  const { control, setValue, getValues, subscribe, trigger } = useForm<Draft, unknown, DraftFacts>({
    defaultValues: props.initialDraft,
    resolver,
    mode: "onChange",
  });
  const form = useMemo<DraftForm>(
    () => ({ control, setValue, getValues, kept: new Map(), changed: createChangedPaths() }),
    [control, setValue, getValues],
  );
  const { open, toggle, goTo } = useOpenSections({
    mode,
    reveal: props.reveal,
    onNeedFull: props.onNeedFull,
  });
  useTellParent({ getValues, subscribe, trigger }, props);
  useOutsideEdit(form, props.edits);
  useLayoutEffect(() => form.changed.replace(changed), [form, changed]);

  return (
    <form aria-label={t("title")} noValidate onSubmit={(event) => event.preventDefault()}>
      <KnownProgress form={form} mode={mode} />
      {mode === "quick" ? (
        <>
          <HiddenFaults form={form} onGoTo={goTo} />
          <div className={styles.questions}>
            {QUICK_QUESTIONS.map((path) => (
              <FactField key={path} form={form} path={path} trailing={trailing} />
            ))}
          </div>
        </>
      ) : (
        FORM_SECTION_IDS.map((section) => (
          <Section
            key={section}
            form={form}
            section={section}
            isOpen={open.has(section)}
            onToggle={toggle}
            trailing={trailing}
          />
        ))
      )}
    </form>
  );
}
