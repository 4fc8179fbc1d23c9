// Whose situation is shown: one's own, always within reach, or one of a row of cases with a small
// picture of each fall and recovery. A case opens in a workspace of its own, so that nobody's entries are touched.
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Sparkline } from "../charts/Sparkline";
import { CASES } from "../profile/cases/cases";
import { useAppStore, useAppStoreApi } from "../store/useAppStore";
import { OWN_WORKSPACE } from "../store/workspace";
import styles from "./CasePicker.module.css";
import { openWorkspace } from "./followAddress";
import { useWorkspaceName } from "./useWorkspaceName";

export function CasePicker() {
  const { t } = useTranslation("cases");
  const store = useAppStoreApi();
  const paths = useAppStore((state) => state.casePaths);
  const active = useAppStore((state) => state.activeWorkspace);

  const name = useWorkspaceName();
  // What was shared or kept, while it is open.
  const ids = useAppStore((state) => Object.keys(state.workspaces).join(" "));
  const opened = ids.split(" ").filter((id) => id === "shared" || id.startsWith("kept-"));

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
    <nav className={styles.cases} aria-label={t("nav")} data-screen-only data-off-paper>
      <button
        type="button"
        className={styles.own}
        data-choice={OWN_WORKSPACE}
        aria-pressed={active === OWN_WORKSPACE}
        onClick={() => open(OWN_WORKSPACE)}
      >
        <span className={styles.name}>{t("names.own")}</span>
        <span className={styles.gist}>{t("gists.own")}</span>
      </button>
      <ul className={styles.list} ref={list}>
        {opened.map((id) => (
          <li key={id} data-choice={id}>
            <button
              type="button"
              className={styles.opened}
              aria-pressed={id === active}
              onClick={() => open(id)}
            >
              <span className={styles.name}>{name(id)}</span>
            </button>
          </li>
        ))}
        {CASES.map(({ id }) => (
          <li key={id} data-choice={id}>
            <button
              type="button"
              className={styles.case}
              aria-pressed={id === active}
              onClick={() => open(id)}
              // A browser leaves what is half in sight where it is.
              onFocus={({ currentTarget }) =>
                currentTarget.scrollIntoView({ block: "nearest", inline: "nearest" })
              }
            >
              <span className={styles.name}>{t(`names.${id as "own"}`)}</span>
              <span className={styles.picture}>
                {paths[id] ? <Sparkline lines={paths[id]} /> : null}
              </span>
              <span className={styles.gist}>{t(`gists.${id as "own"}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
