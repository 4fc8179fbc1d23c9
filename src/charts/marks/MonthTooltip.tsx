// What a hovered month was: limits, state, the three largest pushes each way and what happens in
// it. Sighted pointer users only: the slider speaks the same and the table holds the figures.
import { useTranslation } from "react-i18next";
import type { Projection } from "../../engine";
import { formatYuan, formatYuanChange } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { actionsDiffer } from "../series/actionsDiffer";
import { happeningsIn } from "../series/happeningMarks";
import { largestPushes, type Push } from "../series/largestPushes";
import { HappeningSign } from "./HappeningSign";
import styles from "./MonthTooltip.module.css";
import type { FactorNames } from "./useFactorNames";
import type { HappeningText } from "./useHappeningText";
import { useMonthTitle } from "./useMonthTitle";

export const TOOLTIP_PX = 236;
const REASONS = 3;

interface MonthTooltipProps {
  readonly projection: Projection;
  readonly factorName: FactorNames;
  readonly happeningText: HappeningText;
  readonly month: number;
  /** Distance of the tooltip from the plot's left edge. */
  readonly leftPx: number;
}

export function MonthTooltip({
  projection,
  factorName,
  happeningText,
  month,
  leftPx,
}: MonthTooltipProps) {
  const { t } = useTranslation("charts");
  const language = useLanguage();
  const title = useMonthTitle(projection.startMonth);
  const state = projection.state[month] ?? "normal";
  const { up, down } = largestPushes(projection, month, REASONS);
  const happenings = happeningsIn(projection.happenings, month);
  const limits = [
    { line: "limit" as const, yuan: projection.usableYuan[month] ?? 0 },
    { line: "reference" as const, yuan: projection.referenceYuan[month] ?? 0 },
    ...(actionsDiffer(projection)
      ? [{ line: "withoutActions" as const, yuan: projection.withoutActionsYuan[month] ?? 0 }]
      : []),
  ];
  return (
    <div className={styles.tooltip} aria-hidden="true" style={{ left: leftPx, width: TOOLTIP_PX }}>
      <div className={styles.title}>
        <span>{title(month)}</span>
        {state !== "normal" && <span className={styles[state]}>{t(`state.${state}`)}</span>}
      </div>
      {limits.map(({ line, yuan }) => (
        <div key={line} className={line === "limit" ? styles.limit : styles.row}>
          <span>{t(`line.${line}`)}</span>
          <span>{formatYuan(yuan, language)}</span>
        </div>
      ))}
      <Reasons name={t("timeline.up")} sign="up" pushes={up} factorName={factorName} />
      <Reasons name={t("timeline.down")} sign="down" pushes={down} factorName={factorName} />
      {happenings.length > 0 && (
        <div className={styles.reasons}>
          {happenings.map((happening, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one event may be planned twice in a month
            <div key={i} className={styles.happening}>
              <HappeningSign kind={happening.kind} />
              <span>{happeningText(happening)}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

interface ReasonsProps {
  readonly name: string;
  readonly sign: "up" | "down";
  readonly pushes: readonly Push[];
  readonly factorName: FactorNames;
}

function Reasons({ name, sign, pushes, factorName }: ReasonsProps) {
  const language = useLanguage();
  if (pushes.length === 0) return null;
  return (
    <div className={styles.reasons}>
      <div className={styles[sign]}>{name}</div>
      {pushes.map(({ factorId, yuan }) => (
        <div key={factorId} className={styles.row}>
          <span>{factorName(factorId)}</span>
          <span>{formatYuanChange(yuan, language)}</span>
        </div>
      ))}
    </div>
  );
}
