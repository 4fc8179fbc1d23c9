// What stands under everything: look, shortcuts, what this is and is not, and that nothing is sent.
import { useTranslation } from "react-i18next";
import { COLOR_SCHEMES } from "../store/appData";
import { useAppStore } from "../store/useAppStore";
import { ChoiceRow } from "../ui/ChoiceRow";
import styles from "./PageFooter.module.css";
import { Shortcuts } from "./shortcuts/Shortcuts";
import { TourButton } from "./tour/TourButton";

export function PageFooter() {
  const { t } = useTranslation();
  const colorScheme = useAppStore((state) => state.colorScheme);
  const setColorScheme = useAppStore((state) => state.setColorScheme);
  return (
    <footer className={styles.footer} data-screen-only>
      <div className={styles.choices} data-off-paper>
        <ChoiceRow
          label={t("page.look")}
          value={colorScheme}
          onChange={setColorScheme}
          options={COLOR_SCHEMES.map((value) => ({ value, label: t(`page.schemes.${value}`) }))}
        />
        <Shortcuts />
        <TourButton />
      </div>
      <p className={styles.onPaper}>{t("page.onPaper")}</p>
      <p>{t("page.notice")}</p>
      <p>{t("page.privacy")}</p>
    </footer>
  );
}
