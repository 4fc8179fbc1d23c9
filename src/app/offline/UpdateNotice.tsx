// A newer version waits: it is applied when the reader agrees, and not before. A tab in which nobody
// agreed keeps what it shows, though another tab has updated, and says that a reload is due.
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import panel from "../panels/panel.module.css";
import styles from "./UpdateNotice.module.css";

type Stage = "current" | "ready" | "takenOver";

export function UpdateNotice() {
  const { t } = useTranslation();
  const [stage, setStage] = useState<Stage>("current");
  const takeOver = useRef<(() => void) | null>(null);
  const hasAgreed = useRef(false);

  useEffect(() => {
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    let isGone = false;
    void import("./watchVersions").then(({ watchVersions }) => {
      if (isGone) return;
      takeOver.current = watchVersions({
        onNewer: () => setStage("ready"),
        onTakenOver: () => {
          if (hasAgreed.current) location.reload();
          else setStage("takenOver");
        },
      });
    });
    return () => {
      isGone = true;
    };
  }, []);

  function agree(): void {
    hasAgreed.current = true;
    if (stage === "takenOver") location.reload();
    else takeOver.current?.();
  }

  return (
    <div role="status" className={styles.region}>
      {stage === "current" ? null : (
        <p className={styles.notice}>
          <span>{t(`update.${stage}`)}</span>
          <button type="button" className={panel.button} onClick={agree}>
            {t("update.now")}
          </button>
          <button type="button" className={panel.button} onClick={() => setStage("current")}>
            {t("update.later")}
          </button>
        </p>
      )}
    </div>
  );
}
