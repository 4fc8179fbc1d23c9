// The one sentence: what most likely did it, how sure that is, in yuan.
import { useTranslation } from "react-i18next";
import type { Diagnosis } from "../../engine";
import { formatPercent, formatYuan } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { formatChance, isNearlyCertain } from "./formatChance";
import { UNMODELLED, useCauseName } from "./useFall";

/** A second cause is named when it is nearly as sure as not. */
const NAMED_TOO = 0.5;
/** An unexplained part is told from this share of the fall on. */
const TOLD_UNEXPLAINED = 0.1;

export function useVerdict(): (diagnosis: Diagnosis) => string {
  const { t } = useTranslation("why");
  const language = useLanguage();
  const nameOf = useCauseName();
  return ({ causes, certainty, fallYuan, unexplainedYuan }) => {
    const [first, second] = causes;
    if (!first) return "";
    const percent = (probability: number) =>
      isNearlyCertain(probability)
        ? t("verdict.over", { percent: formatPercent(0.99, language) })
        : t("verdict.about", { percent: formatChance(probability, language) });
    const sentence = t(`verdict.${certainty}`, {
      cause: nameOf(first.causeId),
      percent: percent(first.probability),
      fall: formatYuan(fallYuan, language),
      yuan: formatYuan(first.yuan, language),
    });
    const together =
      second && second.probability >= NAMED_TOO
        ? t("verdict.together", {
            other: nameOf(second.causeId),
            percent: percent(second.probability),
          })
        : "";
    const isTold = first.causeId !== UNMODELLED && unexplainedYuan > TOLD_UNEXPLAINED * fallYuan;
    const rest = isTold
      ? t("verdict.unexplained", { yuan: formatYuan(unexplainedYuan, language) })
      : "";
    return `${sentence}${together}${rest}`;
  };
}
