// What happens in which month, marked between the plot and its month labels: one path a kind, and
// the count where several things happen in one month. The words are in the list under the plot.
import { memo } from "react";
import type { Projection } from "../../engine";
import { type HappeningMark, happeningMarks } from "../series/happeningMarks";
import styles from "./HappeningStrip.module.css";
import { type GlyphKind, happeningGlyph, OUTLINED } from "./happeningGlyph";
import { STRIP_PX } from "./plotFrame";
import { usePlotScales } from "./plotScales";

const SMALLEST_PX = 8;
const LARGEST_PX = 12;

export const HappeningStrip = memo(function HappeningStrip({
  projection,
  pxPerMonth,
}: {
  readonly projection: Projection;
  readonly pxPerMonth: number;
}) {
  const scales = usePlotScales();
  if (!scales) return null;
  const { x, area } = scales;
  const marks = happeningMarks(projection.happenings, projection.months);
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  const size = Math.min(LARGEST_PX, Math.max(SMALLEST_PX, pxPerMonth - 2));
  const y = area.y + area.height + STRIP_PX / 2 + 2;
  const path = (kind: GlyphKind) =>
    marks
      .filter((mark) => mark.kind === kind)
      .map((mark) => happeningGlyph(kind, x(mark.month) ?? 0, y, size))
      .join("");
  return (
    <g>
      {kinds.map((kind) => (
        <path
          key={kind}
          className={OUTLINED.has(kind) ? styles.outlined : styles.filled}
          d={path(kind)}
        />
      ))}
      {marks.filter(isSeveral).map(({ month, count }) => (
        <text
          key={month}
          className={styles.count}
          x={x(month)}
          y={y}
          dy="0.36em"
          fontSize={size - 1}
        >
          {count}
        </text>
      ))}
    </g>
  );
});

function isSeveral({ kind }: HappeningMark): boolean {
  return kind === "several";
}
