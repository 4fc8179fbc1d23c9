// Whose situation is shown: one's own, or one of the cases. A case is an illustration and opens in
// a workspace of its own, so that nobody's entries are touched.
import { useTranslation } from "react-i18next";
import { CASES, caseScenario } from "../profile/cases/cases";
import { useAppStore, useAppStoreApi } from "../store/useAppStore";
import { OWN_WORKSPACE } from "../store/workspace";
import styles from "./CasePicker.module.css";

export function CasePicker() {
  const { t } = useTranslation("cases");
  const store = useAppStoreApi();
  const active = useAppStore((state) => state.activeWorkspace);

  function open(id: string): void {
    const state = store.getState();
    const study = CASES.find((each) => each.id === id);
    if (!study) state.switchWorkspace(OWN_WORKSPACE);
    else state.openCase(id, caseScenario(study, state.workspaces.own.scenario.startMonth));
    store.getState().selectMonth(0);
  }

  return (
    <nav className={styles.cases} aria-label={t("nav")}>
      <ul className={styles.list}>
        {[OWN_WORKSPACE, ...CASES.map(({ id }) => id)].map((id) => (
          <li key={id}>
            <button
              type="button"
              className={id === OWN_WORKSPACE ? styles.own : styles.case}
              aria-pressed={id === active}
              onClick={() => open(id)}
            >
              <span className={styles.name}>{t(`names.${id as "own"}`)}</span>
              <span className={styles.gist}>{t(`gists.${id as "own"}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t("illustration")}</p>
    </nav>
  );
}
