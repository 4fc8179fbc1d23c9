// Thin horizontal lines at the axis' ticks, 0 a little stronger. Recharts' own grid would also
// draw the plot's edges, where no tick stands.
import { memo } from "react";
import { usePlotScales } from "./plotScales";
import styles from "./timelineMarks.module.css";

export const YuanGrid = memo(function YuanGrid({ ticks }: { readonly ticks: readonly number[] }) {
  const scales = usePlotScales();
  if (!scales) return null;
  const { y, area } = scales;
  return (
    <g>
      {ticks.map((yuan) => (
        <path
          key={yuan}
          className={yuan === 0 ? styles.zero : styles.grid}
          d={`M${area.x} ${Math.round(y(yuan) ?? 0) + 0.5}h${area.width}`}
        />
      ))}
    </g>
  );
});
