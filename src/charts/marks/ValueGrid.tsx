// Thin horizontal lines at an axis' ticks.
import { usePlotScales } from "./plotScales";
import styles from "./spiralMarks.module.css";

export function ValueGrid({ ticks }: { readonly ticks: readonly number[] }) {
  const scales = usePlotScales();
  if (!scales) return null;
  const { y, area } = scales;
  const path = ticks
    .map((tick) => `M${area.x} ${Math.round(y(tick) ?? 0) + 0.5}h${area.width}`)
    .join("");
  return <path className={styles.grid} d={path} />;
}
