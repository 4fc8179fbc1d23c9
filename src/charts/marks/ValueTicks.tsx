// Labels along a value axis, left of the plot.
import { memo } from "react";
import { usePlotScales } from "./plotScales";
import styles from "./timelineMarks.module.css";

const GAP_PX = 8;

interface ValueTicksProps {
  readonly ticks: readonly number[];
  readonly text: (value: number) => string;
}

export const ValueTicks = memo(function ValueTicks({ ticks, text }: ValueTicksProps) {
  const scales = usePlotScales();
  if (!scales) return null;
  const { y, area } = scales;
  return (
    <g>
      {ticks.map((value) => (
        <text
          key={value}
          className={styles.valueTick}
          x={area.x - GAP_PX}
          y={y(value)}
          dy="0.355em"
          textAnchor="end"
        >
          {text(value)}
        </text>
      ))}
    </g>
  );
});
