// Whose situation is shown: one's own, or one of the cases with a small picture of its fall and
// recovery. A case opens in a workspace of its own, so that nobody's entries are touched.
import { useTranslation } from "react-i18next";
import { Sparkline } from "../charts/Sparkline";
import { CASES } from "../profile/cases/cases";
import { useAppStore, useAppStoreApi } from "../store/useAppStore";
import { OWN_WORKSPACE } from "../store/workspace";
import styles from "./CasePicker.module.css";
import { openWorkspace } from "./followAddress";

export function CasePicker() {
  const { t } = useTranslation("cases");
  const store = useAppStoreApi();
  const paths = useAppStore((state) => state.casePaths);
  const active = useAppStore((state) => state.activeWorkspace);

  function open(id: string): void {
    openWorkspace(store, id);
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
              {id === OWN_WORKSPACE ? null : (
                <span className={styles.picture}>
                  {paths[id] ? <Sparkline lines={paths[id]} /> : null}
                </span>
              )}
              <span className={styles.gist}>{t(`gists.${id as "own"}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
