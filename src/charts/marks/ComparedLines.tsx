// Several limits by month, each with dashes and a colour of its own, and their names at the right end
// where there is room.
import { useContext } from "react";
import styles from "./comparedLines.module.css";
import { linePath, monthPoints } from "./linePath";
import { usePlotScales } from "./plotScales";
import { spreadLabels } from "./spreadLabels";
import { TimelineChoiceContext } from "./timelineChoice";

/** In the order of the cases; the key draws its samples with them. */
export const LINE_STYLES = [styles.first, styles.second, styles.third, styles.fourth] as const;

const LINE_HEIGHT_PX = 18;
/** What fits beside the plot. */
const NAME_CHARACTERS = 16;

interface ComparedLinesProps {
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly usableYuan: Int32Array;
  }[];
  readonly namesLines: boolean;
}

export function ComparedLines({ lines, namesLines }: ComparedLinesProps) {
  const { month } = useContext(TimelineChoiceContext);
  const scales = usePlotScales();
  if (!scales) return null;
  const { x, y, area } = scales;
  const edge = area.x + area.width;
  const wanted = lines.map(({ usableYuan }) => y(usableYuan.at(-1) ?? 0) ?? 0);
  const placed = spreadLabels(wanted, LINE_HEIGHT_PX, area.y, area.y + area.height);
  return (
    <g>
      {lines.map(({ id, name, usableYuan }, index) => (
        <g key={id}>
          <path className={LINE_STYLES[index]} d={linePath(monthPoints(usableYuan), x, y)} />
          <circle className={styles.point} cx={x(month)} cy={y(usableYuan[month] ?? 0)} r={3.5} />
          {namesLines ? (
            <text className={styles.name} x={edge + 12} y={placed[index]} dy="0.35em">
              {name.length > NAME_CHARACTERS ? `${name.slice(0, NAME_CHARACTERS - 1)}…` : name}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
}
