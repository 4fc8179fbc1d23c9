// Whose situation is shown: one's own, or one of the cases with a small picture of its fall and
// recovery. A case opens in a workspace of its own, so that nobody's entries are touched.
import { useEffect, useRef } from "react";
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

  // A case opened by its address may lie beyond the edge of the row.
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const row = list.current;
    const chosen = row?.querySelector<HTMLElement>(`[data-choice="${active}"]`);
    if (!row || !chosen) return;
    const left = chosen.offsetLeft - row.offsetLeft;
    const isInside =
      left >= row.scrollLeft && left + chosen.offsetWidth <= row.scrollLeft + row.clientWidth;
    // Sideways only: the page itself must stay where it is.
    if (!isInside) row.scrollLeft = left - chosen.offsetWidth / 2;
  }, [active]);

  return (
    <nav className={styles.cases} aria-label={t("nav")}>
      <ul className={styles.list} ref={list}>
        {[OWN_WORKSPACE, ...CASES.map(({ id }) => id)].map((id) => (
          <li key={id} data-choice={id}>
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
