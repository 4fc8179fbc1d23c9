// Samples of what the plot cannot name in place: the band always, the lines where there is no room
// at their ends. For eyes only; the slider and the table say it in words.
import { useTranslation } from "react-i18next";
import type { Projection } from "../../engine";
import { actionsDiffer } from "../series/actionsDiffer";
import styles from "./LineKey.module.css";
import marks from "./timelineMarks.module.css";

export function LineKey({
  projection,
  namesLines,
}: {
  readonly projection: Projection;
  readonly namesLines: boolean;
}) {
  const { t } = useTranslation("charts");
  const lines = [
    "limit" as const,
    "reference" as const,
    ...(actionsDiffer(projection) && projection.reference !== "withoutActions"
      ? ["withoutActions" as const]
      : []),
    ...(projection.formerLimitYuan === null ? [] : ["former" as const]),
  ];
  return (
    <div className={styles.key} aria-hidden="true">
      {namesLines &&
        lines.map((line) => (
          <span key={line} className={styles.item}>
            <svg width="22" height="10" aria-hidden="true">
              <path className={marks[line]} d="M1 5H21" />
            </svg>
            {line === "reference"
              ? t(`short.reference.${projection.reference}`)
              : t(`short.${line}`)}
          </span>
        ))}
      <span className={styles.item}>
        <svg width="22" height="10" aria-hidden="true">
          <path className={marks.band} d="M1 1H21V9H1z" />
          <path className={marks.bandEdge} d="M1 1H21M1 9H21" />
        </svg>
        {t("line.band")}
      </span>
      <span className={styles.item}>
        <svg width="22" height="12" aria-hidden="true">
          <path className={styles.up} d="M4 0h6v5.5h-6z" />
          <path className={styles.down} d="M12 6.5h6v5.5h-6z" />
          <path className={marks.reference} d="M0 6H22" />
        </svg>
        {t("timeline.aboveReference")}
      </span>
    </div>
  );
}
