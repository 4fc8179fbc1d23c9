// Balance over limit by month, with the mark above which lenders see a borrower as stretched.
import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Projection } from "../../engine";
import { formatPercent } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import { axisFromZero } from "../series/valueAxis";
import type { PlotFrame } from "./plotFrame";
import { usePlotScales } from "./plotScales";
import { SmallMultiple } from "./SmallMultiple";
import styles from "./spiralMarks.module.css";
import { ValueLine } from "./ValueLine";

/** Assumption: the usual rule of thumb; the model's own curve has no kink there. */
const HIGH_RATIO = 0.8;
/** A suspended line has nearly any ratio; beyond this the line runs along the edge. */
const MOST_RATIO = 2;

interface UtilisationPlotProps {
  readonly projection: Projection;
  readonly frame: PlotFrame;
}

export const UtilisationPlot = memo(function UtilisationPlot(props: UtilisationPlotProps) {
  const { projection, frame } = props;
  const { t } = useTranslation("charts");
  const language = useLanguage();
  const axis = useMemo(
    () => axisFromZero(projection.utilisationRatio, 1, MOST_RATIO, 3),
    [projection],
  );
  const text = t(frame.namesLines ? "spiral.high" : "spiral.highShort", {
    percent: formatPercent(HIGH_RATIO, language),
  });
  return (
    <SmallMultiple
      frame={frame}
      axis={axis}
      months={projection.months}
      startMonth={projection.startMonth}
      tickText={(ratio) => formatPercent(ratio, language)}
    >
      <HighMark text={text} beside={frame.namesLines} />
      <ValueLine values={projection.utilisationRatio} shape="line" />
    </SmallMultiple>
  );
});

function HighMark({ text, beside }: { readonly text: string; readonly beside: boolean }) {
  const scales = usePlotScales();
  if (!scales) return null;
  const { area } = scales;
  const right = area.x + area.width;
  const y = Math.round(scales.y(HIGH_RATIO) ?? 0) + 0.5;
  return (
    <g>
      <path className={styles.high} d={`M${area.x} ${y}h${area.width}`} />
      <text
        className={beside ? styles.highBeside : styles.highInside}
        x={beside ? right + 12 : right - 5}
        y={beside ? y : y + 9}
        dy="0.36em"
      >
        {text}
      </text>
    </g>
  );
}
