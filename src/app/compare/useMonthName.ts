// Months counted from the today of each case, since cases may begin in different ones.
import { useTranslation } from "react-i18next";

export function useMonthName(): (month: number) => string {
  const { t } = useTranslation("compare");
  return (month) => (month === 0 ? t("today") : t("month", { n: month }));
}
