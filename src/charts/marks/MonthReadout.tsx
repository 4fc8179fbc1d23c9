// The chosen month in figures above the plot: what touch and keyboard read instead of a tooltip.
import { useTranslation } from "react-i18next";
import type { Projection } from "../../engine";
import { formatYuan } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import styles from "./MonthReadout.module.css";
import { useMonthTitle } from "./useMonthTitle";

export function MonthReadout({
  projection,
  month,
}: {
  readonly projection: Projection;
  readonly month: number;
}) {
  const { t } = useTranslation("charts");
  const language = useLanguage();
  const title = useMonthTitle(projection.startMonth);
  const state = projection.state[month] ?? "normal";
  return (
    <p className={styles.readout}>
      <span className={styles.month}>{title(month)}</span>
      <span className={styles.limit}>
        {t("labelled", {
          name: t("line.limit"),
          yuan: formatYuan(projection.usableYuan[month] ?? 0, language),
        })}
      </span>
      <span>
        {t("labelled", {
          name: t("line.reference"),
          yuan: formatYuan(projection.referenceYuan[month] ?? 0, language),
        })}
      </span>
      <span className={styles[state]}>{t(`state.${state}`)}</span>
    </p>
  );
}
