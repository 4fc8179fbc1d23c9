// Undo, redo, and how much has changed since the start.
import { useTranslation } from "react-i18next";
import { selectActive } from "../store/selectors";
import { useAppStore } from "../store/useAppStore";
import styles from "./StepButtons.module.css";
import { useChangedFacts } from "./useChangedFacts";

export function StepButtons() {
  const { t } = useTranslation("plan");
  const canUndo = useAppStore((state) => selectActive(state).history.past.length > 0);
  const canRedo = useAppStore((state) => selectActive(state).history.future.length > 0);
  const undo = useAppStore((state) => state.undo);
  const redo = useAppStore((state) => state.redo);
  const changed = useChangedFacts().size;
  return (
    <div className={styles.steps}>
      <button type="button" className={styles.step} disabled={!canUndo} onClick={undo}>
        <span aria-hidden="true">↶</span> {t("undo")}
      </button>
      <button type="button" className={styles.step} disabled={!canRedo} onClick={redo}>
        <span aria-hidden="true">↷</span> {t("redo")}
      </button>
      <span className={styles.changed}>
        {changed === 0 ? t("unchanged") : t("changed", { n: changed })}
      </span>
    </div>
  );
}
