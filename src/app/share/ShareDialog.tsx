// What is shown, as a link, a QR code or a file: first what it contains, then the copying. Names and
// notes stay here unless somebody chooses otherwise.
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { redacted } from "../../share/snapshot";
import { writeSnapshotFile } from "../../share/snapshotFile";
import { useAppStoreApi } from "../../store/useAppStore";
import type { MenuDialogProps } from "../menu/menuDialogProps";
import panel from "../panels/panel.module.css";
import { LinkOfSnapshot } from "./LinkOfSnapshot";
import styles from "./ShareDialog.module.css";
import { SnapshotPreview } from "./SnapshotPreview";
import { fileName, saveText } from "./saveAsFile";
import { snapshotOfState } from "./snapshotOfState";

export function ShareDialog({ onClose }: MenuDialogProps) {
  const { t } = useTranslation("share");
  const store = useAppStoreApi();
  const dialog = useRef<HTMLDialogElement>(null);
  // What was shown when it was opened: nothing changes under the preview.
  const [whole] = useState(() => snapshotOfState(store.getState()));
  const [isWhole, setWhole] = useState(false);
  const snapshot = isWhole ? whole : redacted(whole);
  const hasWritten = Boolean(whole.name || whole.notes);

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="share-title"
      onClose={onClose}
      data-testid="share-dialog"
    >
      <h2 id="share-title" className={panel.title}>
        {t("dialog.title")}
      </h2>
      <p className={panel.lead}>{t("dialog.lead")}</p>
      <SnapshotPreview snapshot={snapshot} />
      {hasWritten ? (
        <label className={styles.include}>
          <input
            type="checkbox"
            checked={isWhole}
            onChange={(event) => setWhole(event.target.checked)}
          />
          {t("dialog.include")}
        </label>
      ) : null}
      <LinkOfSnapshot snapshot={snapshot} />
      <div className={styles.actions}>
        <button
          type="button"
          className={panel.button}
          onClick={() =>
            saveText(writeSnapshotFile(snapshot), fileName(snapshot.name ?? "", "json"), "json")
          }
        >
          {t("dialog.file")}
        </button>
        <button type="button" className={panel.button} onClick={() => dialog.current?.close()}>
          {t("dialog.close")}
        </button>
      </div>
    </dialog>
  );
}
