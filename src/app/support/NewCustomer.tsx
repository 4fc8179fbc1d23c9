// Forgets everything of the last customer: entries, answers, plan, choices, what the tab had kept. Asks
// once, because it cannot be undone.
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAppStoreApi } from "../../store/useAppStore";
import { ownScenario } from "../ownScenario";
import panel from "../panels/panel.module.css";
import styles from "./SupportView.module.css";

export function NewCustomer() {
  const { t } = useTranslation("support");
  const store = useAppStoreApi();
  const [stage, setStage] = useState<"idle" | "asking" | "done">("idle");
  const sure = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (stage === "asking") sure.current?.focus();
    else if (stage === "done") opener.current?.focus();
  }, [stage]);

  return (
    <div className={styles.anew}>
      {stage === "asking" ? (
        <>
          <span>{t("anew.ask")}</span>
          <button
            ref={sure}
            type="button"
            className={panel.button}
            onClick={() => {
              const { startAnew, workspaces } = store.getState();
              startAnew(ownScenario(workspaces.own.scenario.startMonth));
              setStage("done");
            }}
          >
            {t("anew.yes")}
          </button>
          <button type="button" className={panel.button} onClick={() => setStage("idle")}>
            {t("anew.no")}
          </button>
        </>
      ) : (
        <button
          ref={opener}
          type="button"
          className={panel.button}
          onClick={() => setStage("asking")}
        >
          {t("anew.start")}
        </button>
      )}
      <span role="status" className={styles.said}>
        {stage === "done" ? t("anew.done") : ""}
      </span>
    </div>
  );
}
