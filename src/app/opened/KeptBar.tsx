// Over a kept case that is open: its name, whether it has changed, and saving the change.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isChanged } from "../../store/openedEntries";
import { selectActive } from "../../store/selectors";
import { useAppStore, useAppStoreApi } from "../../store/useAppStore";
import type { Origin } from "../../store/workspace";
import { type KeepOutcome, useKeep } from "../keep/useKeep";
import { useShelf } from "../keep/useShelf";
import panel from "../panels/panel.module.css";
import styles from "../share/note.module.css";

type KeptOrigin = Extract<Origin, { readonly kind: "kept" }>;

export function KeptBar({ origin }: { readonly origin: KeptOrigin }) {
  const { t } = useTranslation("share");
  const { t: keepText } = useTranslation("keep");
  const id = useAppStore((state) => state.activeWorkspace);
  const closeWorkspace = useAppStore((state) => state.closeWorkspace);
  const hasChanged = useAppStore((state) => isChanged(selectActive(state)));
  const { keepChanges } = useKeep();
  const { state } = useShelf();
  const store = useAppStoreApi();
  /** With the workspace that it speaks of: a conflict goes on in another one. */
  const [last, setLast] = useState<{ outcome: KeepOutcome | null; about: string } | null>(null);

  async function save(): Promise<void> {
    const outcome = await keepChanges();
    setLast({ outcome, about: store.getState().activeWorkspace });
  }

  function said(): string {
    const outcome = last?.about === id ? last.outcome : null;
    if (outcome === null) return hasChanged ? t("opened.changed") : "";
    const { kept, name } = outcome;
    if (kept.kind === "failed") return keepText(`failed.${kept.fault}`);
    if (kept.kind === "saved") return hasChanged ? t("opened.changed") : t("opened.saved");
    return t(`opened.${kept.kind}`, { name });
  }

  return (
    <div className={styles.note} data-testid="opened" data-screen-only>
      <div className={styles.text}>
        <p>
          <bdi>{t("opened.kept", { name: origin.name || keepText("unnamed") })}</bdi>
        </p>
        <p role="status" className={styles.small}>
          {said()}
        </p>
      </div>
      <div className={styles.actions}>
        <button
          type="button"
          className={panel.button}
          disabled={!hasChanged || state.status.kind === "readOnly"}
          onClick={() => void save()}
        >
          {t("opened.save")}
        </button>
        <button type="button" className={panel.button} onClick={() => closeWorkspace(id)}>
          {t("opened.close")}
        </button>
      </div>
    </div>
  );
}
