// Whether anything can be kept here: the choice to begin, or why the browser refuses.
import { useTranslation } from "react-i18next";
import panel from "../panels/panel.module.css";
import styles from "../share/note.module.css";
import { useShelf } from "./useShelf";

export function ShelfStatusNote() {
  const { t } = useTranslation("keep");
  const { shelf, state } = useShelf();
  const { status } = state;
  const text =
    status.kind === "failed"
      ? t(`failed.${status.fault}`)
      : status.kind === "ready"
        ? ""
        : t(status.kind);
  return (
    <div role="status" data-testid="shelf-status">
      {text === "" ? null : (
        <div className={status.kind === "failed" ? styles.fault : styles.note}>
          <p className={styles.text}>{text}</p>
          {status.kind === "off" || status.kind === "failed" ? (
            <button type="button" className={panel.button} onClick={() => void shelf.turnOn()}>
              {t(status.kind === "off" ? "turnOn" : "again")}
            </button>
          ) : null}
        </div>
      )}
    </div>
  );
}
