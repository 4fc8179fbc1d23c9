// The stack's series as buttons with the chosen month's yuan, largest first as in every other list:
// names the colours, highlights a factor, and reads out the month.
import { useTranslation } from "react-i18next";
import { formatYuanChange } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import type { StackedSeries } from "../series/stackSeries";
import styles from "./FactorLegend.module.css";
import { pushColour } from "./pushColour";
import type { FactorNames } from "./useFactorNames";

interface FactorLegendProps {
  readonly stack: readonly StackedSeries[];
  readonly factorName: FactorNames;
  readonly month: number;
  readonly factorId: string | null;
  readonly onFactor: (factorId: string | null) => void;
}

export function FactorLegend({ stack, factorName, month, factorId, onFactor }: FactorLegendProps) {
  const { t } = useTranslation("charts");
  const language = useLanguage();
  if (stack.length === 0) return <p className={styles.none}>{t("timeline.noPush")}</p>;
  const ranked = stack.map((series, rank) => ({ series, rank }));
  ranked.sort((one, other) => sizeIn(other.series, month) - sizeIn(one.series, month));
  return (
    <ul className={styles.legend} aria-label={t("timeline.legend")}>
      {ranked.map(({ series, rank }) => {
        const id = series.factorId;
        const yuan = series.yuan[month] ?? 0;
        const colour = pushColour(direction(series, yuan), id === null ? null : rank, stack.length);
        const figures = (
          <>
            <svg className={styles.swatch} width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" rx="2" style={{ fill: colour }} />
            </svg>
            <span className={styles.name}>
              {id === null ? t("rest", { count: series.members.length }) : factorName(id)}
            </span>
            <span className={styles.yuan}>{formatYuanChange(yuan, language)}</span>
          </>
        );
        return (
          <li key={id ?? "rest"}>
            {id === null ? (
              <span className={styles.rest}>{figures}</span>
            ) : (
              <button
                type="button"
                className={styles.factor}
                aria-pressed={id === factorId}
                onClick={() => onFactor(id === factorId ? null : id)}
              >
                {figures}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What does not push in the month, and the rest, come last. */
function sizeIn({ factorId, yuan }: StackedSeries, month: number): number {
  return factorId === null ? -1 : Math.abs(yuan[month] ?? 0);
}

/** The month's own direction; where it does not push, the one that prevails over the period. */
function direction({ yuan }: StackedSeries, monthYuan: number): "up" | "down" {
  const sum = monthYuan !== 0 ? monthYuan : yuan.reduce((total, value) => total + value, 0);
  return sum < 0 ? "down" : "up";
}
