// Name, the standing notice that this is a simulation, and the language: always in sight.
import { useTranslation } from "react-i18next";
import { LANGUAGES } from "../i18n/language";
import { useAppStore } from "../store/useAppStore";
import { ChoiceRow } from "../ui/ChoiceRow";
import { MoreMenu } from "./menu/MoreMenu";
import styles from "./PageHeader.module.css";

const LANGUAGE_NAMES = { "zh-CN": "中文", en: "English" } as const;

export function PageHeader() {
  const { t } = useTranslation();
  const language = useAppStore((state) => state.language);
  const setLanguage = useAppStore((state) => state.setLanguage);
  return (
    <header className={styles.bar} data-screen-only>
      <div className={styles.inner}>
        <h1 className={styles.name}>{t("page.name")}</h1>
        <p className={styles.notice}>{t("page.simulation")}</p>
        <div data-off-paper>
          <ChoiceRow
            label={t("page.language")}
            value={language}
            onChange={setLanguage}
            options={LANGUAGES.map((value) => ({
              value,
              label: LANGUAGE_NAMES[value],
              lang: value,
            }))}
          />
        </div>
        <MoreMenu />
      </div>
    </header>
  );
}
