// The form: owns the draft, validates every change, and tells its parent each time whether the
// draft is a profile. It knows neither the store nor the engine.
import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useEffectEvent, useMemo } from "react";
import { useForm } from "react-hook-form";
import type { Habits, Profile } from "../profile/profile";
import type { Draft } from "./draft";
import type { DraftForm, Trailing } from "./draftForm";
import { type DraftFacts, draftSchema } from "./draftSchema";
import { FORM_SECTION_IDS } from "./formFields";
import { useFormText } from "./formText";
import { Section } from "./sections/Section";
import { type Reveal, useOpenSections } from "./useOpenSections";

export interface ProfileFormProps {
  readonly initialDraft: Draft;
  /** A new key starts the form over from `initialDraft`. */
  readonly resetKey: string;
  readonly onValid: (profile: Profile, habits: Habits, draft: Draft) => void;
  readonly onInvalid: (invalidFields: number, draft: Draft) => void;
  /** Keep its identity stable: a new function renders every field again. */
  readonly trailing?: Trailing | undefined;
  readonly reveal?: Reveal | undefined;
}

const resolver = zodResolver(draftSchema, undefined, { mode: "sync" });

export function ProfileForm(props: ProfileFormProps) {
  return <KeyedForm key={props.resetKey} {...props} />;
}

function KeyedForm({ initialDraft, onValid, onInvalid, trailing, reveal }: ProfileFormProps) {
  const { t } = useFormText();
  const { control, setValue, getValues, subscribe, trigger } = useForm<Draft, unknown, DraftFacts>({
    defaultValues: initialDraft,
    resolver,
    mode: "onChange",
  });
  const form = useMemo<DraftForm>(() => ({ control, setValue }), [control, setValue]);
  const { open, toggle } = useOpenSections(reveal);

  /** Parses on its own, at once: the resolver's answer comes a tick later and may be overtaken. */
  const tell = useEffectEvent((draft: Draft): boolean => {
    const read = draftSchema.safeParse(draft);
    if (read.success) onValid(read.data.profile, read.data.habits, draft);
    else onInvalid(new Set(read.error.issues.map(({ path }) => path.join("."))).size, draft);
    return read.success;
  });

  useEffect(() => {
    let told = "";
    function tellIfNew(values: Draft): boolean {
      const text = JSON.stringify(values);
      if (text === told) return true;
      told = text;
      // A copy: react-hook-form goes on writing into its own values.
      return tell(JSON.parse(text));
    }
    // A restored draft may carry faults that nobody has touched yet; show them.
    if (!tellIfNew(getValues())) void trigger();
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => void tellIfNew(values),
    });
  }, [getValues, subscribe, trigger]);

  return (
    <form aria-label={t("title")} noValidate onSubmit={(event) => event.preventDefault()}>
      {FORM_SECTION_IDS.map((section) => (
        <Section
          key={section}
          form={form}
          section={section}
          isOpen={open.has(section)}
          onToggle={toggle}
          trailing={trailing}
        />
      ))}
    </form>
  );
}
