// Ties the form to the store: what is typed becomes the draft, what is valid becomes the scenario,
// what is neither marks the result stale. Beside the picture on a wide screen, a sheet on a phone.
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Draft, isDraft, toDraft } from "../form/draft";
import type { FactPath } from "../form/formFields";
import { ProfileForm } from "../form/ProfileForm";
import { formatYuan } from "../i18n/format";
import { useLanguage } from "../i18n/i18n";
import type { Habits, Profile } from "../profile/profile";
import { FORM_MODES } from "../store/appData";
import type { AppState } from "../store/appStore";
import { selectActive, selectResult } from "../store/selectors";
import { useAppStore, useAppStoreApi } from "../store/useAppStore";
import { OWN_WORKSPACE } from "../store/workspace";
import { ChoiceRow } from "../ui/ChoiceRow";
import styles from "./FormColumn.module.css";
import { chipFor } from "./factor/YuanChip";
import { LineSettings } from "./LineSettings";
import { StepButtons } from "./StepButtons";
import { useChangedFacts } from "./useChangedFacts";
import { useIsSheet } from "./useIsSheet";

function draftOf(state: AppState): Draft {
  const { draft, scenario } = selectActive(state);
  return isDraft(draft) ? draft : toDraft(scenario.profile, scenario.habits);
}

/** What an edit does to the limit, while the sheet hides the answer. */
function SheetHead({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation("plan");
  const language = useLanguage();
  const yuan = useAppStore((state) => selectResult(state)?.projection.usableYuan[0]);
  return (
    <div className={styles.sheetHead}>
      <span>
        {t("sheet.now")} <strong>{yuan === undefined ? "–" : formatYuan(yuan, language)}</strong>
      </span>
      <button type="button" className={styles.done} onClick={onDone}>
        {t("sheet.close")}
      </button>
    </div>
  );
}

/** Equal entries are no change: a form that is only opened must not compute anything again. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function FormColumn() {
  const { t } = useTranslation();
  const { t: planText } = useTranslation("plan");
  const workspaceId = useAppStore((state) => state.activeWorkspace);
  const edition = useAppStore((state) => selectActive(state).editionId);
  const formMode = useAppStore((state) => state.formMode);
  const setFormMode = useAppStore((state) => state.setFormMode);
  const isSheet = useIsSheet();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const isOwn = workspaceId === OWN_WORKSPACE;
  const origin = useAppStore((state) => selectActive(state).origin.kind);
  const isHidden = isSheet && !isOpen;

  // The opener comes back with the next drawing, and the focus returns to it.
  const returnsFocus = useRef(false);
  useEffect(() => {
    if (isOpen || !returnsFocus.current) return;
    returnsFocus.current = false;
    opener.current?.focus();
  }, [isOpen]);

  function close(): void {
    returnsFocus.current = true;
    setOpen(false);
  }

  function open(): void {
    setOpen(true);
    // The picture stays in view above the sheet.
    document.querySelector("#timeline-plot [role=slider]")?.scrollIntoView({ block: "start" });
  }

  return (
    <>
      <section
        className={styles.form}
        data-off-paper
        id="form"
        aria-labelledby="form-title"
        data-open={isOpen}
        inert={isHidden}
        onKeyDown={(event) => {
          if (isSheet && event.key === "Escape" && !event.defaultPrevented) close();
        }}
      >
        {isSheet ? <SheetHead onDone={close} /> : null}
        <div className={styles.head}>
          <h2 id="form-title" className={styles.title}>
            {t(`form.${origin}`)}
          </h2>
          <StepButtons />
        </div>
        <p className={styles.lead}>{t(`form.${origin}Lead`)}</p>
        <div className={styles.settings}>
          <ChoiceRow
            label={t("form.mode")}
            value={formMode}
            onChange={setFormMode}
            options={FORM_MODES.map((value) => ({ value, label: t(`form.modes.${value}`) }))}
          />
          <fieldset className={styles.lock} disabled={origin === "shared"}>
            <LineSettings />
          </fieldset>
        </div>
        <fieldset className={styles.lock} disabled={origin === "shared"}>
          <Entries key={`${workspaceId}:${edition}`} />
        </fieldset>
      </section>
      {isSheet && !isOpen ? (
        <button
          data-off-paper
          ref={opener}
          type="button"
          className={styles.opener}
          aria-expanded={false}
          aria-controls="form"
          onClick={open}
        >
          {planText(isOwn ? "sheet.open" : "sheet.openCase")}
        </button>
      ) : null}
    </>
  );
}

/** One edition of one workspace's entries; the draft is read once, when it begins. */
function Entries() {
  const store = useAppStoreApi();
  const [initialDraft] = useState(() => draftOf(store.getState()));
  const formMode = useAppStore((state) => state.formMode);
  const edit = useAppStore((state) => state.formEdit);
  // An edit from before this edition began is not for it.
  const [firstToken] = useState(() => store.getState().formEdit?.token ?? 0);
  const [reveal, setReveal] = useState<{ readonly path: FactPath }>();
  const changed = useChangedFacts();

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
      mode={formMode}
      edits={edit && edit.token > firstToken ? { ...edit, path: edit.path as FactPath } : undefined}
      reveal={reveal}
      changed={changed}
      trailing={chipFor}
      onNeedFull={(path) => {
        store.getState().setFormMode("full");
        setReveal({ path });
      }}
      onValid={onValid}
      onInvalid={(invalidFields, draft) => keep(draft, invalidFields)}
    />
  );
}
