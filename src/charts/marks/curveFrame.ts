// Where the plot of a factor's curve lies in its chart, in pixels, and where an input stands in it.
import type { CurveView } from "../series/curveView";

export interface CurveFrame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Room for the longest of the words at the y-axis. */
const WORDS_PX = 58;

export function curveFrame(width: number): CurveFrame {
  return { width, height: 180, top: 12, right: 20, bottom: 26, left: WORDS_PX };
}

export function inputX({ x }: CurveView, frame: CurveFrame, input: number): number {
  const share = (input - x.low) / (x.high - x.low);
  return frame.left + share * (frame.width - frame.left - frame.right);
}

export function inputAt({ x }: CurveView, frame: CurveFrame, px: number): number {
  const share = (px - frame.left) / Math.max(1, frame.width - frame.left - frame.right);
  return x.low + Math.min(1, Math.max(0, share)) * (x.high - x.low);
}

export function effectY({ y }: CurveView, frame: CurveFrame, effect: number): number {
  const share = (effect - y.low) / (y.high - y.low);
  return frame.height - frame.bottom - share * (frame.height - frame.top - frame.bottom);
}
