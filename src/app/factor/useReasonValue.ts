// What stands behind a factor's push, in the person's own figures: "6 家", "使用率 0%". The fact that
// would bring most if it were better speaks for its factor.
import { useTranslation } from "react-i18next";
import type { Projection } from "../../engine";
import { formatPercent } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { useFactText } from "./useFactText";

export function useReasonValue(projection: Projection): (factorId: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = useFactText();
  return (factorId) => {
    const insight = projection.insights.find((each) => each.factorId === factorId);
    const [fact] = [...(insight?.facts ?? [])].sort((a, b) => b.betterYuan - a.betterYuan);
    if (!fact) return "";
    if (fact.fact === "line.balanceYuan") {
      const ratio = formatPercent(projection.utilisationRatio[0] ?? 0, language);
      return t("answer.utilisation", { ratio });
    }
    return t("answer.fact", {
      name: text.name(fact.fact),
      value: text.value(fact.fact, fact.value),
    });
  };
}
