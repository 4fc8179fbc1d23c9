// Says when what is shown is not the answer to what is typed: the form has faults, or the last
// computation failed. The last good result stays below.
import { useTranslation } from "react-i18next";
import { selectActive, selectFailure, selectFreshness } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import panel from "./panel.module.css";
import styles from "./StatusBanner.module.css";

export function StatusBanner() {
  const { t } = useTranslation();
  const freshness = useAppStore(selectFreshness);
  const failure = useAppStore(selectFailure);
  const invalidFields = useAppStore((state) => selectActive(state).invalidFields);
  const isKept = useAppStore((state) => state.isKept);
  const retry = useAppStore((state) => state.retry);
  return (
    <div role="status" className={styles.region} data-testid="status-banner">
      {failure !== null ? (
        <p className={styles.failed}>
          <span>{t(`status.failures.${failure.kind}`)}</span>
          <button type="button" className={panel.button} onClick={retry}>
            {t("status.retry")}
          </button>
        </p>
      ) : freshness === "staleInvalid" ? (
        <p className={styles.stale}>{t("status.invalid", { n: invalidFields })}</p>
      ) : null}
      {isKept ? null : <p className={styles.stale}>{t("status.notKept")}</p>}
    </div>
  );
}
