// The yuan axis under the waterfall: a few round numbers, placed where the rows' grid lines end.
import { formatYuanShort } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import type { YuanAxis } from "../series/niceTicks";
import { axisPercent } from "./axisPercent";
import styles from "./WaterfallAxis.module.css";

export function WaterfallAxis({ axis }: { readonly axis: YuanAxis }) {
  const language = useLanguage();
  return (
    <div className={styles.axis} aria-hidden="true">
      <svg className={styles.ticks} aria-hidden="true">
        {axis.ticks.map((tick) => (
          <text
            key={tick}
            x={`${axisPercent(axis, tick)}%`}
            y="14"
            textAnchor={anchor(axisPercent(axis, tick))}
          >
            {formatYuanShort(tick, language)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Labels near an end stay inside, so that a narrow page does not scroll sideways. */
function anchor(percent: number): "start" | "middle" | "end" {
  return percent < 5 ? "start" : percent > 90 ? "end" : "middle";
}
