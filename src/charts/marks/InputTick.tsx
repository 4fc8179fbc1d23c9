// A label of a curve's input axis, moved inward where it would run over the chart's edge.
import styles from "./curveMarks.module.css";
import { textPx } from "./placeSpanLabels";

const FONT_PX = 12;
/** The width of a text is an estimate. */
const SLACK_PX = 3;

interface InputTickProps {
  readonly text: (value: number) => string;
  /** The chart's right edge. */
  readonly edgePx: number;
  /** Filled in by Recharts. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
}

export function InputTick({ text, edgePx, x = 0, y = 0, payload }: InputTickProps) {
  const label = text(payload?.value ?? 0);
  const middle = Math.min(Number(x), edgePx - SLACK_PX - textPx(label, FONT_PX) / 2);
  return (
    <text className={styles.tick} x={middle} y={y} dy="0.8em">
      {label}
    </text>
  );
}
