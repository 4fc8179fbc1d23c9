// For somebody who explains a limit to a customer: what to say beside the picture it speaks of, a
// presentation for a screen, and a clean page for the next customer.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { selectResult } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import { WaterfallPanel } from "../panels/WaterfallPanel";
import { TimelinePanel } from "../TimelinePanel";
import { CallScriptPanel } from "./CallScriptPanel";
import { NewCustomer } from "./NewCustomer";
import { Presenter } from "./Presenter";
import styles from "./SupportView.module.css";

export function SupportView() {
  const { t } = useTranslation("support");
  const hasResult = useAppStore((state) => selectResult(state) !== null && state.model !== null);
  const [isPresenting, setPresenting] = useState(false);
  return (
    <>
      <div>
        <p className={panel.lead}>{t("lead")}</p>
        <div className={styles.actions}>
          <button type="button" className={styles.present} onClick={() => setPresenting(hasResult)}>
            {t("present")}
          </button>
          <NewCustomer />
        </div>
      </div>
      {hasResult ? (
        <div className={styles.columns}>
          <CallScriptPanel />
          <div className={styles.picture}>
            <TimelinePanel />
            <WaterfallPanel />
          </div>
        </div>
      ) : null}
      {hasResult && isPresenting ? <Presenter onEnd={() => setPresenting(false)} /> : null}
    </>
  );
}
