// The score by month over the product's grades.
import { memo, useMemo } from "react";
import type { Projection } from "../../engine";
import { formatScore } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { gradeBands } from "../series/gradeBands";
import { enclosingAxis } from "../series/valueAxis";
import { GradeBands } from "./GradeBands";
import type { PlotFrame } from "./plotFrame";
import { SmallMultiple } from "./SmallMultiple";
import { ValueLine } from "./ValueLine";

/** At least two grades are in view, so that a line at rest does not look like a cliff. */
const LEAST_POINTS = 140;
const AIR_POINTS = 12;

interface ScorePlotProps {
  readonly projection: Projection;
  readonly frame: PlotFrame;
  readonly grades: readonly { readonly id: string; readonly fromScore: number }[];
  readonly gradeName: (id: string) => string;
}

export const ScorePlot = memo(function ScorePlot(props: ScorePlotProps) {
  const { projection, frame, grades, gradeName } = props;
  const language = useLanguage();
  const axis = useMemo(
    () => enclosingAxis(projection.score, AIR_POINTS, LEAST_POINTS, 3),
    [projection],
  );
  const bands = useMemo(() => gradeBands(grades, axis.low, axis.high), [grades, axis]);
  return (
    <SmallMultiple
      frame={frame}
      axis={axis}
      months={projection.months}
      tickText={(score) => formatScore(score, language)}
      behind={<GradeBands bands={bands} gradeName={gradeName} namesBeside={frame.namesLines} />}
    >
      <ValueLine values={projection.score} shape="line" />
    </SmallMultiple>
  );
});
