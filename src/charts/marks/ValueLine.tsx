// A value by month as a line or, where it only changes at a review, as steps; and the chosen
// month's point on it. What lies beyond the axis runs along its edge.
import { useContext } from "react";
import { linePath, monthPoints, stepPath } from "./linePath";
import { usePlotScales } from "./plotScales";
import styles from "./spiralMarks.module.css";
import { TimelineChoiceContext } from "./timelineChoice";

interface ValueLineProps {
  readonly values: ArrayLike<number>;
  readonly shape: "line" | "steps";
}

export function ValueLine({ values, shape }: ValueLineProps) {
  const { month } = useContext(TimelineChoiceContext);
  const scales = usePlotScales();
  if (!scales) return null;
  const { x, area } = scales;
  const y = (value: number) =>
    Math.max(area.y, Math.min(area.y + area.height, scales.y(value) ?? 0));
  const path = (shape === "steps" ? stepPath : linePath)(monthPoints(values), x, y);
  return (
    <g>
      <path className={styles.halo} d={path} />
      <path className={styles.line} d={path} />
      <circle className={styles.point} cx={x(month)} cy={y(values[month] ?? 0)} r={4.5} />
    </g>
  );
}
