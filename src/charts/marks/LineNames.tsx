// Names the lines at their right ends with the last month's yuan, so that no legend is needed; the
// band's ends are named where they leave the plot, at its edge.
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Projection } from "../../engine";
import { formatYuanShort } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { actionsDiffer } from "../series/actionsDiffer";
import { usePlotScales } from "./plotScales";
import { spreadLabels } from "./spreadLabels";
import styles from "./timelineMarks.module.css";

const LINE_HEIGHT_PX = 17;

export const LineNames = memo(function LineNames({
  projection,
}: {
  readonly projection: Projection;
}) {
  const { t } = useTranslation("charts");
  const language = useLanguage();
  const scales = usePlotScales();
  if (!scales) return null;
  const { x, y, area } = scales;
  const last = projection.months;
  const names = [
    { line: "limit" as const, yuan: projection.usableYuan[last] ?? 0 },
    {
      line: `reference.${projection.reference}` as const,
      yuan: projection.referenceYuan[last] ?? 0,
    },
    // As the reference it has its name already.
    ...(actionsDiffer(projection) && projection.reference !== "withoutActions"
      ? [{ line: "withoutActions" as const, yuan: projection.withoutActionsYuan[last] ?? 0 }]
      : []),
    ...(projection.formerLimitYuan === null
      ? []
      : [{ line: "former" as const, yuan: projection.formerLimitYuan }]),
    { line: "high" as const, yuan: projection.highYuan[last] ?? 0 },
    { line: "low" as const, yuan: projection.lowYuan[last] ?? 0 },
  ];
  const wanted = names.map(({ yuan }) => Math.max(area.y, y(yuan) ?? 0));
  const placed = spreadLabels(wanted, LINE_HEIGHT_PX, area.y, area.y + area.height);
  const edge = area.x + area.width;
  return (
    <g>
      {names.map(({ line, yuan }, i) => {
        const from = line === "former" ? edge : (x(last) ?? edge);
        return (
          <g key={line}>
            <path
              className={styles.leader}
              d={`M${from + 6} ${wanted[i]}L${edge + 8} ${placed[i]}`}
            />
            <text
              className={line === "limit" ? styles.limitName : styles.lineName}
              x={edge + 12}
              y={placed[i]}
              dy="0.35em"
            >
              {t("labelled", {
                name: t(`short.${line}`),
                yuan: formatYuanShort(yuan, language),
              })}
            </text>
          </g>
        );
      })}
    </g>
  );
});
