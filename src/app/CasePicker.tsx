// Whose situation is shown: one's own, or one of the cases. A case is an illustration and opens in
// a workspace of its own, so that nobody's entries are touched.
import { useTranslation } from "react-i18next";
import { Sparkline } from "../charts/Sparkline";
import { formatYuan } from "../i18n/format";
import { useLanguage } from "../i18n/i18n";
import type { PrintedFigures } from "../profile/cases/caseStudy";
import { CASES } from "../profile/cases/cases";
import { useAppStore, useAppStoreApi } from "../store/useAppStore";
import { OWN_WORKSPACE } from "../store/workspace";
import styles from "./CasePicker.module.css";
import { openWorkspace } from "./followAddress";

export function CasePicker() {
  const { t } = useTranslation("cases");
  const language = useLanguage();
  const store = useAppStoreApi();
  const paths = useAppStore((state) => state.casePaths);
  const active = useAppStore((state) => state.activeWorkspace);

  function open(id: string): void {
    openWorkspace(store, id);
    store.getState().selectMonth(0);
  }

  const printed = CASES.find(({ id }) => id === active)?.printed;

  /** What the article prints, beside what the model computes. */
  function printedFigures(figures: PrintedFigures): string {
    const { beforeYuan, afterYuan, recoveredYuan, recoveredMonth, garbled } = figures;
    if (garbled) return t("printed.garbled", { text: garbled });
    const parts = [
      beforeYuan && afterYuan
        ? t("printed.fall", {
            from: formatYuan(beforeYuan, language),
            to: formatYuan(afterYuan, language),
          })
        : "",
      recoveredYuan && recoveredMonth
        ? t("printed.recovery", { yuan: formatYuan(recoveredYuan, language), n: recoveredMonth })
        : "",
    ].filter(Boolean);
    return parts.length > 0 ? t("printed.says", { text: parts.join(t("printed.and")) }) : "";
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
              {paths[id] ? <Sparkline lines={paths[id]} /> : null}
              <span className={styles.gist}>{t(`gists.${id as "own"}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {t("illustration")}
        {printed ? ` ${printedFigures(printed)}` : ""}
      </p>
    </nav>
  );
}
