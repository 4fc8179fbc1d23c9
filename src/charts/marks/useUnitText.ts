// A fact's number with its unit, as short as an axis needs it.
import { useTranslation } from "react-i18next";
import { formatCount, formatPercent, formatYuan, formatYuanShort } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";

export type CurveUnit = "yuan" | "count" | "perMonth" | "months" | "days" | "ratio";

export interface UnitText {
  /** Exact, with its unit. */
  readonly full: (value: number) => string;
  /** For a tick; the unit's word stands only at the last one. */
  readonly tick: (value: number, isLast: boolean) => string;
}

export function useUnitText(unit: CurveUnit): UnitText {
  const { t } = useTranslation("charts");
  const language = useLanguage();
  const count = (value: number) => formatCount(value, language, 2);
  switch (unit) {
    case "yuan":
      return {
        full: (value) => formatYuan(value, language),
        tick: (value) => formatYuanShort(value, language),
      };
    case "ratio":
      return {
        full: (value) => formatPercent(value, language),
        tick: (value) => formatPercent(value, language),
      };
    case "count":
      return { full: count, tick: count };
    default: {
      const full = (value: number) => t(`unit.${unit}`, { count: value, value: count(value) });
      return { full, tick: (value, isLast) => (isLast ? full(value) : count(value)) };
    }
  }
}
