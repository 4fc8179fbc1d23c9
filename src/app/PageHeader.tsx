// Name, the standing notice that this is a simulation, language and look.
import { useTranslation } from "react-i18next";
import { LANGUAGES } from "../i18n/language";
import { COLOR_SCHEMES } from "../store/appData";
import { useAppStore } from "../store/useAppStore";
import { ChoiceRow } from "../ui/ChoiceRow";
import styles from "./PageHeader.module.css";
import { Shortcuts } from "./shortcuts/Shortcuts";

const LANGUAGE_NAMES = { "zh-CN": "中文", en: "English" } as const;

export function PageHeader() {
  const { t } = useTranslation();
  const language = useAppStore((state) => state.language);
  const setLanguage = useAppStore((state) => state.setLanguage);
  const colorScheme = useAppStore((state) => state.colorScheme);
  const setColorScheme = useAppStore((state) => state.setColorScheme);
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <div className={styles.inner}>
          <h1 className={styles.name}>{t("page.name")}</h1>
          <p className={styles.notice}>{t("page.simulation")}</p>
        </div>
      </div>
      <div className={styles.choices}>
        <ChoiceRow
          label={t("page.language")}
          value={language}
          onChange={setLanguage}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
        />
        <ChoiceRow
          label={t("page.look")}
          value={colorScheme}
          onChange={setColorScheme}
          options={COLOR_SCHEMES.map((value) => ({ value, label: t(`page.schemes.${value}`) }))}
        />
        <Shortcuts />
      </div>
    </header>
  );
}
