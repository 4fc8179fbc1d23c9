// A month's title: how far ahead it lies and which calendar month it is.
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { calendarMonth, formatMonth } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";

export function useMonthTitle(startMonth: string): (month: number) => string {
  const language = useLanguage();
  const { t } = useTranslation("charts");
  return useCallback(
    (month: number) => {
      const name = formatMonth(calendarMonth(startMonth, month), language);
      const when = month === 0 ? t("month.today") : t("month.ahead", { n: month });
      return t("month.titled", { name, when });
    },
    [startMonth, language, t],
  );
}
