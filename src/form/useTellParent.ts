// Tells the parent after every change whether the draft is a profile. Reads the draft by itself and
// at once: the resolver's answer comes a tick later and may be overtaken.
import { useEffect, useEffectEvent } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Habits, Profile } from "../profile/profile";
import type { Draft } from "./draft";
import { type DraftFacts, draftSchema } from "./draftSchema";

export interface DraftListener {
  readonly onValid: (profile: Profile, habits: Habits, draft: Draft) => void;
  readonly onInvalid: (invalidFields: number, draft: Draft) => void;
}

type TellingForm = Pick<
  UseFormReturn<Draft, unknown, DraftFacts>,
  "getValues" | "subscribe" | "trigger"
>;

export function useTellParent(form: TellingForm, { onValid, onInvalid }: DraftListener): void {
  const { getValues, subscribe, trigger } = form;

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
}
