// Everything of everybody, gone with one press: the shelf, the tab's memory, and what stands on the
// page; then it is looked whether anything is left.
import { useTranslation } from "react-i18next";
import { useAppStoreApi } from "../../store/useAppStore";
import { ownScenario } from "../ownScenario";
import panel from "../panels/panel.module.css";
import styles from "./CasesView.module.css";
import type { SayProps } from "./sayProps";
import { useShelf } from "./useShelf";

export function EraseAll({ say }: SayProps) {
  const { t } = useTranslation("keep");
  const { shelf } = useShelf();
  const store = useAppStoreApi();

  async function erase(): Promise<void> {
    const { startAnew, workspaces } = store.getState();
    startAnew(ownScenario(workspaces.own.scenario.startMonth));
    const isTabEmpty = forgetTab();
    const erased = await shelf.eraseAll();
    if (erased.kind === "failed") say(t("erase.left", { why: t(`failed.${erased.fault}`) }));
    else say(t(erased.verified && isTabEmpty ? "erase.done" : "erase.unverified"));
  }

  return (
    <section aria-labelledby="cases-erase" className={styles.part}>
      <h3 id="cases-erase">{t("erase.title")}</h3>
      <p className={styles.lead}>{t("erase.lead")}</p>
      <button
        type="button"
        className={`${panel.button} ${styles.erase}`}
        onClick={() => void erase()}
      >
        {t("erase.button")}
      </button>
    </section>
  );
}

/** The view is written there again in a moment, without any entry. */
function forgetTab(): boolean {
  try {
    sessionStorage.clear();
    return sessionStorage.length === 0;
  } catch {
    // Where the storage is forbidden, nothing can be in it.
    return true;
  }
}
