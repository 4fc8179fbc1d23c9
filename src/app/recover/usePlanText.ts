// Words for what a plan speaks of: months as dates, actions and factors by name, yuan.
import { calendarMonth, formatMonth, formatYuan, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { useShown } from "../panels/useShown";

export function usePlanText() {
  const language = useLanguage();
  const { model, projection } = useShown();
  const named = [...model.actions, ...model.events, ...model.factors];
  return {
    language,
    month: (month: number) => formatMonth(calendarMonth(projection.startMonth, month), language),
    yuan: (yuan: number) => formatYuan(Math.round(yuan), language),
    name: (id: string) => {
      const found = named.find((each) => each.id === id);
      return found ? pickText(found.label, language) : id;
    },
  };
}
