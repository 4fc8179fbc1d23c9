// Over somebody's shared case: that it is only looked at, and the one step that makes it one's own.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAppStore } from "../../store/useAppStore";
import type { Origin } from "../../store/workspace";
import panel from "../panels/panel.module.css";
import styles from "../share/note.module.css";

type SharedOrigin = Extract<Origin, { readonly kind: "shared" }>;

export function SharedBar({ origin }: { readonly origin: SharedOrigin }) {
  const { t } = useTranslation("share");
  const model = useAppStore((state) => state.model?.version);
  const id = useAppStore((state) => state.activeWorkspace);
  const hasOwn = useAppStore(
    ({ workspaces: { own } }) => own.scenario !== own.original || own.draft !== null,
  );
  const isRefused = useAppStore((state) => state.refusedEdits > 0);
  const takeOver = useAppStore((state) => state.takeOver);
  const closeWorkspace = useAppStore((state) => state.closeWorkspace);
  const [isAsking, setAsking] = useState(false);
  const { name, notes } = origin;
  return (
    <div className={styles.note} data-testid="opened" data-screen-only>
      <div className={styles.text}>
        <p>
          {/* The name is somebody else's text: it must not turn the direction of ours. */}
          <bdi>{name ? t("opened.sharedNamed", { name }) : t("opened.shared")}</bdi>
        </p>
        {notes ? (
          <p className={styles.small}>
            <bdi>{t("opened.notes", { notes })}</bdi>
          </p>
        ) : null}
        {model && model !== origin.model ? (
          <p className={styles.small}>
            {t("opened.otherModel", { old: origin.model, now: model })}
          </p>
        ) : null}
        <p role="status">
          {isAsking ? t("opened.takeOverAsk") : isRefused ? t("opened.refused") : ""}
        </p>
      </div>
      <div className={styles.actions}>
        {isAsking ? (
          <>
            <button type="button" className={panel.button} onClick={takeOver}>
              {t("opened.takeOverYes")}
            </button>
            <button type="button" className={panel.button} onClick={() => setAsking(false)}>
              {t("opened.cancel")}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              className={panel.button}
              onClick={() => (hasOwn ? setAsking(true) : takeOver())}
            >
              {t("opened.takeOver")}
            </button>
            <button type="button" className={panel.button} onClick={() => closeWorkspace(id)}>
              {t("opened.close")}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
