// The daily rate by month: steps, because it changes only with the grade.
import { memo, useMemo } from "react";
import type { Projection } from "../../engine";
import { formatDailyRate } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { axisFromZero } from "../series/valueAxis";
import type { PlotFrame } from "./plotFrame";
import { SmallMultiple } from "./SmallMultiple";
import { ValueLine } from "./ValueLine";

/** Per cent a day: no rate on offer is lower than half of it, none is higher. */
const LEAST_HIGH = 0.06;
const MOST_HIGH = 1;

interface RatePlotProps {
  readonly projection: Projection;
  readonly frame: PlotFrame;
}

export const RatePlot = memo(function RatePlot({ projection, frame }: RatePlotProps) {
  const language = useLanguage();
  const axis = useMemo(
    () => axisFromZero(projection.dailyRatePercent, LEAST_HIGH, MOST_HIGH, 4),
    [projection],
  );
  return (
    <SmallMultiple
      frame={frame}
      axis={axis}
      months={projection.months}
      tickText={(percent) => formatDailyRate(percent, language)}
    >
      <ValueLine values={projection.dailyRatePercent} shape="steps" />
    </SmallMultiple>
  );
});
