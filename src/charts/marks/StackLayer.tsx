// The pushes: one path per series and direction, largest factor nearest to the reference line.
// Only the colours answer to the highlighted factor; the paths stay as they are.
import { memo, useContext, useMemo } from "react";
import type { StackedSeries } from "../series/stackSeries";
import { columnPath } from "./columnPath";
import { usePlotScales } from "./plotScales";
import { pushColour } from "./pushColour";
import { TimelineChoiceContext } from "./timelineChoice";
import styles from "./timelineMarks.module.css";

const SIGNS = ["up", "down"] as const;
const SMALL_COLUMN_PX = 9;

export const StackLayer = memo(function StackLayer({
  stack,
  columnPx,
}: {
  readonly stack: readonly StackedSeries[];
  readonly columnPx: number;
}) {
  const { factorId } = useContext(TimelineChoiceContext);
  const scales = usePlotScales();
  const x = scales?.x;
  const y = scales?.y;
  const pieces = useMemo(
    () =>
      x && y
        ? stack.flatMap((series, rank) =>
            SIGNS.map((sign) => ({
              key: `${series.factorId} ${sign}`,
              sign,
              members: series.members,
              fill: pushColour(sign, series.factorId === null ? null : rank, stack.length),
              path: columnPath(series, sign, x, y, columnPx),
            })).filter(({ path }) => path !== ""),
          )
        : [],
    [stack, columnPx, x, y],
  );
  const highlights = pieces.some(({ members }) => factorId !== null && members.includes(factorId));
  return (
    <g strokeWidth={columnPx < SMALL_COLUMN_PX ? 0.5 : 1}>
      {pieces.map(({ key, sign, members, fill, path }) => {
        const chosen = factorId !== null && members.includes(factorId);
        return (
          <path
            key={key}
            className={highlights && !chosen ? styles.dimmedPush : styles.push}
            d={path}
            style={{ fill: chosen ? `var(--${sign})` : fill }}
          />
        );
      })}
    </g>
  );
});
