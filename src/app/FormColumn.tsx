// Ties the form to the store: what is typed becomes the draft, what is valid becomes the scenario,
// what is neither marks the result stale.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Draft, isDraft, toDraft } from "../form/draft";
import { ProfileForm } from "../form/ProfileForm";
import type { Habits, Profile } from "../profile/profile";
import type { AppState } from "../store/appStore";
import { selectActive } from "../store/selectors";
import { useAppStore, useAppStoreApi } from "../store/useAppStore";
import { OWN_WORKSPACE } from "../store/workspace";
import styles from "./FormColumn.module.css";
import { LineSettings } from "./LineSettings";

function draftOf(state: AppState): Draft {
  const { draft, scenario } = selectActive(state);
  return isDraft(draft) ? draft : toDraft(scenario.profile, scenario.habits);
}

/** Equal entries are no change: a form that is only opened must not compute anything again. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function FormColumn() {
  const { t } = useTranslation();
  const workspaceId = useAppStore((state) => state.activeWorkspace);
  const edition = useAppStore((state) => selectActive(state).editionId);
  const isOwn = workspaceId === OWN_WORKSPACE;
  return (
    <section className={styles.form} id="form" aria-labelledby="form-title">
      <h2 id="form-title" className={styles.title}>
        {t(isOwn ? "form.own" : "form.case")}
      </h2>
      <p className={styles.lead}>{t(isOwn ? "form.ownLead" : "form.caseLead")}</p>
      <LineSettings />
      <Entries key={`${workspaceId}:${edition}`} />
    </section>
  );
}

/** One edition of one workspace's entries; the draft is read once, when it begins. */
function Entries() {
  const store = useAppStoreApi();
  const [initialDraft] = useState(() => draftOf(store.getState()));

  function keep(draft: Draft, invalidFields: number): void {
    const { setDraft, setDraftStatus } = store.getState();
    setDraft(draft);
    setDraftStatus({ invalidFields });
  }

  function onValid(profile: Profile, habits: Habits, draft: Draft): void {
    keep(draft, 0);
    const { scenario } = selectActive(store.getState());
    if (!isSame([profile, habits], [scenario.profile, scenario.habits])) {
      store.getState().setScenario({ profile, habits });
    }
  }

  return (
    <ProfileForm
      initialDraft={initialDraft}
      resetKey="edition"
      onValid={onValid}
      onInvalid={(invalidFields, draft) => keep(draft, invalidFields)}
    />
  );
}
