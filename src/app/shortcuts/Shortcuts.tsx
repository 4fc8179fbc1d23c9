// The list of shortcuts under "?". A native dialog: it traps the focus and closes with Escape.
import { useCallback, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useAppStore } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import styles from "./Shortcuts.module.css";
import { useShortcuts } from "./useShortcuts";

export function Shortcuts() {
  const { t } = useTranslation("plan");
  const dialog = useRef<HTMLDialogElement>(null);
  const singleKeys = useAppStore((state) => state.singleKeys);
  const setSingleKeys = useAppStore((state) => state.setSingleKeys);
  const open = useCallback(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  useShortcuts(open);
  const rows = [
    ["?", t("shortcuts.help")],
    ["Ctrl K", t("shortcuts.palette")],
    ["Ctrl Z", t("shortcuts.undo")],
    ["Ctrl Shift Z", t("shortcuts.redo")],
    ["[  ]", t("shortcuts.month")],
    ["M", t("shortcuts.measures")],
    ["L", t("shortcuts.language")],
    ["1 – 5", t("shortcuts.parts")],
  ] as const;
  return (
    <>
      <button type="button" className={styles.open} onClick={open}>
        {t("shortcuts.open")} <kbd>?</kbd>
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="shortcuts-title">
        <h2 id="shortcuts-title" className={panel.title}>
          {t("shortcuts.title")}
        </h2>
        <dl className={styles.rows}>
          {rows.map(([keys, does]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label className={styles.setting}>
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => setSingleKeys(event.target.checked)}
          />
          {t("shortcuts.singleKeys")}
        </label>
        <button type="button" className={panel.button} onClick={() => dialog.current?.close()}>
          {t("shortcuts.close")}
        </button>
      </dialog>
    </>
  );
}
