// Words for what a plan speaks of: months as dates, actions and factors by name, yuan.
import { useTranslation } from "react-i18next";
import type { RecoveryPlan } from "../../engine";
import { calendarMonth, formatMonth, formatYuan } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { useModelName } from "../useModelName";

export function usePlanText() {
  const { t } = useTranslation("recover");
  const language = useLanguage();
  const startMonth = useAppStore((state) => selectActive(state).scenario.startMonth);
  const name = useModelName();
  return {
    language,
    month: (month: number) => formatMonth(calendarMonth(startMonth, month), language),
    yuan: (yuan: number) => formatYuan(Math.round(yuan), language),
    name,
    /** Everything in which the plan is best. */
    planName: ({ kinds, withoutAction }: RecoveryPlan) => {
      const action = withoutAction === null ? "" : name(withoutAction);
      const names = kinds.map((kind) => t(`plans.kinds.${kind}`, { action }));
      return names.join(language === "en" ? ", " : "、");
    },
  };
}
