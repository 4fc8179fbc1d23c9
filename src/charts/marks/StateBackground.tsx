// Marks the months in which the line was reduced or suspended by a strip above the plot, with its
// name, and a shade so faint that the pushes stay the strongest thing in the picture.
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { StateSpan } from "../series/stateSpans";
import { placeSpanLabels, textPx } from "./placeSpanLabels";
import { usePlotScales } from "./plotScales";
import styles from "./timelineMarks.module.css";

const FONT_PX = 12;
const STRIP_PX = 5;

export const StateBackground = memo(function StateBackground({
  spans,
}: {
  readonly spans: readonly StateSpan[];
}) {
  const { t } = useTranslation("charts");
  const scales = usePlotScales();
  if (!scales) return null;
  const { x, area } = scales;
  const boxes = spans.map(({ state, firstMonth, lastMonth }) => ({
    state,
    firstMonth,
    fromPx: x(firstMonth - 0.5) ?? 0,
    toPx: x(lastMonth + 0.5) ?? 0,
    textPx: textPx(t(`state.${state}`), FONT_PX),
    urgent: state === "suspended",
  }));
  const labels = placeSpanLabels(boxes, area.x, area.x + area.width);
  return (
    <g>
      {boxes.map(({ state, firstMonth, fromPx, toPx }, i) => (
        <g key={firstMonth}>
          <rect
            className={styles[state]}
            x={fromPx}
            y={area.y}
            width={Math.max(0, toPx - fromPx)}
            height={area.height}
          />
          <rect
            className={styles[`${state}Strip`]}
            x={fromPx}
            y={area.y - STRIP_PX}
            width={Math.max(0, toPx - fromPx)}
            height={STRIP_PX}
          />
          {labels[i] != null && (
            <text className={styles.stateName} x={labels[i]} y={area.y - STRIP_PX - 5}>
              {t(`state.${state}`)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
});
