// The score's grades as faint steps behind its line, with their names at the right: beyond the
// plot where there is room, else inside it.
import type { GradeBand } from "../series/gradeBands";
import { usePlotScales } from "./plotScales";
import styles from "./spiralMarks.module.css";

const NAME_PX = 12;

interface GradeBandsProps {
  readonly bands: readonly GradeBand[];
  readonly gradeName: (id: string) => string;
  readonly namesBeside: boolean;
}

export function GradeBands({ bands, gradeName, namesBeside }: GradeBandsProps) {
  const scales = usePlotScales();
  if (!scales) return null;
  const { y, area } = scales;
  const right = area.x + area.width;
  const boxes = bands.map(({ id, rank, fromScore, toScore }) => {
    const top = y(toScore) ?? 0;
    return { id, rank, top, height: Math.max(0, (y(fromScore) ?? 0) - top) };
  });
  return (
    <g>
      {boxes.map(({ id, rank, top, height }) => (
        <rect
          key={id}
          className={rank % 2 === 0 ? styles.evenGrade : styles.oddGrade}
          x={area.x}
          y={top}
          width={area.width}
          height={height}
        />
      ))}
      {boxes
        .filter(({ height }) => height >= NAME_PX)
        .map(({ id, top, height }) => (
          <text
            key={id}
            className={namesBeside ? styles.gradeBeside : styles.gradeInside}
            x={namesBeside ? right + 12 : right - 5}
            y={top + height / 2}
            dy="0.36em"
          >
            {gradeName(id)}
          </text>
        ))}
    </g>
  );
}
