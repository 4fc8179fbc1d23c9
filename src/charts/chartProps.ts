// What every chart of a projection is given. Charts are controlled: the page holds the chosen
// month and factor, so that all of them always show the same choice.
import type { Projection } from "../engine";
import type { LabelledFactor } from "./marks/useFactorNames";

export interface ChartProps {
  readonly projection: Projection;
  /** Names of the model's factors. */
  readonly factors: readonly LabelledFactor[];
  /** The chosen month, 0 (today) to `projection.months`. */
  readonly month: number;
  readonly onMonth: (month: number) => void;
  /** The highlighted factor. */
  readonly factorId: string | null;
  readonly onFactor: (factorId: string | null) => void;
  /** Moves between results; off while the form is edited. Reduced motion always wins. */
  readonly animate: boolean;
}
