// A file that was exported here comes back: onto the shelf where there is one, else to be looked at.
import { useTranslation } from "react-i18next";
import { readSnapshotFile } from "../../share/snapshotFile";
import { useAppStoreApi } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { openAsShared } from "../share/openSnapshot";
import styles from "./CasesView.module.css";
import type { SayProps } from "./sayProps";
import { useShelf } from "./useShelf";

export function ImportFile({ say }: SayProps) {
  const { t } = useTranslation("keep");
  const { t: shareText } = useTranslation("share");
  const { shelf, state } = useShelf();
  const store = useAppStoreApi();

  async function read(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const parsed = await readSnapshotFile(file);
    // The same file, corrected, can be chosen again.
    input.value = "";
    if (!parsed.ok) {
      const { code, detail } = parsed.fault;
      say(shareText(`faults.${code}`, { detail }));
      return;
    }
    const snapshot = parsed.value;
    if (state.status.kind !== "ready") {
      openAsShared(store, snapshot);
      return;
    }
    const kept = await shelf.keep(snapshot, null);
    if (kept.kind === "failed") say(t(`failed.${kept.fault}`));
    else say(t("imported", { name: snapshot.name || t("unnamed") }));
  }

  return (
    <div className={styles.part}>
      <h3>{t("file")}</h3>
      <p className={styles.lead}>{t("fileLead")}</p>
      {/* The browser's own button speaks the browser's language, not the page's. */}
      <label className={`${panel.button} ${styles.choose}`}>
        <input
          type="file"
          className={styles.file}
          accept=".json,application/json"
          onChange={(event) => void read(event.currentTarget)}
        />
        {t("choose")}
      </label>
    </div>
  );
}
