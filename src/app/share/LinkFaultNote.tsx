// Why a link that was opened shows nothing: said at once, in words of its own for each fault.
import { useTranslation } from "react-i18next";
import { useAppStore } from "../../store/useAppStore";
import panel from "../panels/panel.module.css";
import styles from "./note.module.css";

export function LinkFaultNote() {
  const { t } = useTranslation("share");
  const fault = useAppStore((state) => state.linkFault);
  const setLinkFault = useAppStore((state) => state.setLinkFault);
  return (
    <div role="status" data-testid="link-fault" data-screen-only>
      {fault ? (
        <div className={styles.fault}>
          <p>
            <strong>{t("faultTitle")}</strong>{" "}
            {t(`faults.${fault.code as "notOurs"}`, { detail: fault.detail })} {t("faultNote")}
          </p>
          <button type="button" className={panel.button} onClick={() => setLinkFault(null)}>
            {t("dismiss")}
          </button>
        </div>
      ) : null}
    </div>
  );
}
