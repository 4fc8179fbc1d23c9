// The chosen month: a wash behind its column and a point on the limit's line. Reads the choice
// from context, so that moving it redraws nothing else.
import { useContext } from "react";
import { usePlotScales } from "./plotScales";
import { TimelineChoiceContext } from "./timelineChoice";
import styles from "./timelineMarks.module.css";

export function MonthWash() {
  const { month, hoverMonth } = useContext(TimelineChoiceContext);
  const scales = usePlotScales();
  if (!scales) return null;
  const { x, area } = scales;
  const left = x(month - 0.5) ?? 0;
  return (
    <g>
      <rect
        className={styles.monthWash}
        x={left}
        y={area.y}
        width={Math.max(0, (x(month + 0.5) ?? 0) - left)}
        height={area.height}
      />
      {hoverMonth !== null && (
        <path className={styles.hoverRule} d={`M${x(hoverMonth)} ${area.y}v${area.height}`} />
      )}
    </g>
  );
}

export function MonthPoint({ usableYuan }: { readonly usableYuan: Int32Array }) {
  const { month } = useContext(TimelineChoiceContext);
  const scales = usePlotScales();
  if (!scales) return null;
  const { x, y, area } = scales;
  return (
    <g>
      <path
        className={styles.monthRule}
        d={`M${x(month - 0.5)} ${area.y + area.height + 0.5}H${x(month + 0.5)}`}
      />
      <circle className={styles.monthPoint} cx={x(month)} cy={y(usableYuan[month] ?? 0)} r={5} />
    </g>
  );
}
