// A reason in words to be read out: factor, yuan, the value now and a better one, what helps, how fast.
import { useTranslation } from "react-i18next";
import type { Model, Reason } from "../../engine";
import { formatYuan, pickText } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { useFactText } from "../factor/useFactText";

/** More would not be kept in mind. */
const MOST_ACTIONS = 2;

export function useReasonText(): (reason: Reason, model: Model) => string {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const factText = useFactText();
  const yuan = (value: number) => formatYuan(value, language);

  function betterText({ fact, better, betterYuan }: Reason): string {
    if (fact === null || better === null) return "";
    const value = factText.value(fact, better);
    return betterYuan > 0
      ? t("reasons.betterWorth", { value, yuan: yuan(betterYuan) })
      : t("reasons.better", { value });
  }

  return (reason, model) => {
    const factor = model.factors.find(({ id }) => id === reason.factorId);
    if (!factor) return "";
    const { fact, value, kind, actionIds } = reason;
    const names = actionIds
      .slice(0, MOST_ACTIONS)
      .flatMap((id) => model.actions.filter((action) => action.id === id))
      .map(({ label }) => pickText(label, language));
    const isOthers = kind === "platform" || kind === "error";
    return t(isOthers ? "reasons.notYours" : "reasons.own", {
      factor: pickText(factor.label, language),
      yuan: yuan(-reason.yuan),
      now:
        fact === null
          ? ""
          : t("reasons.now", { fact: factText.name(fact), value: factText.value(fact, value) }),
      better: betterText(reason),
      action:
        names.length > 0
          ? t("reasons.action", { actions: names.join(t("reasons.listComma")) })
          : "",
      speed: t("reasons.speed", { speed: pickText(factor.speed, language) }),
    }).trim();
  };
}
