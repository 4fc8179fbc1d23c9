// Which question the page answers below the answer: each a link of its own, so that it can be
// bookmarked and the browser's back button leads out of it again.
import { useTranslation } from "react-i18next";
import { QUESTION_VIEWS } from "../store/appData";
import { useAppStore } from "../store/useAppStore";
import { addressOf } from "./followAddress";
import styles from "./ViewTabs.module.css";

export function ViewTabs() {
  const { t } = useTranslation();
  const activeWorkspace = useAppStore((state) => state.activeWorkspace);
  const selectedMonth = useAppStore((state) => state.selectedMonth);
  const current = useAppStore((state) => state.view);
  // One question needs no choice.
  if (QUESTION_VIEWS.length < 2) return null;
  return (
    <nav className={styles.tabs} aria-label={t("views.label")} data-off-paper>
      <ul className={styles.list}>
        {QUESTION_VIEWS.map((view) => (
          <li key={view}>
            <a
              className={styles.tab}
              href={addressOf({ activeWorkspace, view, selectedMonth })}
              aria-current={view === current ? "page" : undefined}
            >
              {t(`views.${view}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
