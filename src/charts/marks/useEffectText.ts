// What a term's effect means in words: how many times the healthy reference's odds of default, or
// by how much the term alone multiplies them where no reference is known.
import { useTranslation } from "react-i18next";
import { formatCount } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { oddsRatio } from "../series/curveView";

/** Beyond ten the decimals say nothing. */
function timesDigits(times: number): number {
  return times >= 10 ? 0 : 2;
}

export interface EffectText {
  /** A clause: "1.4 times the healthy reference's odds of default". */
  readonly clause: (effect: number) => string;
  /** A figure: "×1.4". */
  readonly times: (effect: number) => string;
}

/** `baseline`: the healthy reference's effect, null when it is unknown. */
export function useEffectText(baseline: number | null): EffectText {
  const { t } = useTranslation("charts");
  const language = useLanguage();
  function figure(effect: number): string {
    const times = oddsRatio(effect, baseline ?? 0);
    return formatCount(times, language, timesDigits(times));
  }
  return {
    clause: (effect) => {
      const times = figure(effect);
      if (baseline === null) return t("curve.oddsAlone", { times });
      return times === "1" ? t("curve.same") : t("curve.odds", { times });
    },
    times: (effect) => t("curve.times", { times: figure(effect) }),
  };
}
