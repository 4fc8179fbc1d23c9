// The drawn part of a factor's curve: light ticks, the healthy reference's level and mark, the line
// through the knots. Memoised: moving the handle does not reach it.
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { ComposedChart, XAxis, YAxis } from "recharts";
import { type CurveKnots, type CurveView, clampTo, effectAt } from "../series/curveView";
import type { CurveFrame } from "./curveFrame";
import styles from "./curveMarks.module.css";
import { InputTick } from "./InputTick";
import { linePath } from "./linePath";
import { PlotMarks } from "./PlotMarks";
import { usePlotScales } from "./plotScales";
import { type CurveUnit, useUnitText } from "./useUnitText";

const NO_ROWS: readonly never[] = [];

interface CurvePlotProps {
  readonly knots: CurveKnots;
  readonly view: CurveView;
  readonly frame: CurveFrame;
  readonly unit: CurveUnit;
  readonly healthyInput: number | null;
}

export const CurvePlot = memo(function CurvePlot(props: CurvePlotProps) {
  const { knots, view, frame, unit, healthyInput } = props;
  const text = useUnitText(unit);
  const lastTick = view.x.ticks.at(-1);
  return (
    <ComposedChart
      accessibilityLayer={false}
      width={frame.width}
      height={frame.height}
      margin={{ top: frame.top, right: frame.right, bottom: 0, left: 0 }}
      data={NO_ROWS}
    >
      <PlotMarks>
        <CurveMarks knots={knots} view={view} healthyInput={healthyInput} />
      </PlotMarks>
      <XAxis
        type="number"
        niceTicks="none"
        dataKey="input"
        domain={[view.x.low, view.x.high]}
        allowDataOverflow
        ticks={view.x.ticks}
        interval={0}
        height={frame.bottom}
        tickLine={false}
        axisLine={false}
        tick={
          <InputTick text={(value) => text.tick(value, value === lastTick)} edgePx={frame.width} />
        }
      />
      <YAxis
        type="number"
        niceTicks="none"
        domain={[view.y.low, view.y.high]}
        allowDataOverflow
        width={frame.left}
        tick={false}
        tickLine={false}
        axisLine={false}
      />
    </ComposedChart>
  );
});

function CurveMarks({
  knots,
  view,
  healthyInput,
}: Pick<CurvePlotProps, "knots" | "view" | "healthyInput">) {
  const { t } = useTranslation("charts");
  const scales = usePlotScales();
  if (!scales) return null;
  const { x, y, area } = scales;
  const healthyX = healthyInput === null ? null : clampTo(view.x, healthyInput);
  const baseY = y(healthyX === null ? 0 : effectAt(knots, healthyX)) ?? 0;
  const bottom = area.y + area.height;
  const ticks = view.y.ticks.map((tick) => `M${area.x} ${y(tick)}h-4`).join("");
  const grid = view.x.ticks.map((tick) => `M${x(tick)} ${area.y}V${bottom}`).join("");
  return (
    <g>
      <path className={styles.grid} d={grid} />
      <path className={styles.healthyLevel} d={`M${area.x} ${baseY}h${area.width}`} />
      <text className={styles.word} x={area.x - 9} y={area.y} dy="0.8em">
        {t("curve.safer")}
      </text>
      <text className={styles.word} x={area.x - 9} y={bottom} dy="-0.2em">
        {t("curve.riskier")}
      </text>
      <path className={styles.halo} d={linePath(knots, x, y)} />
      <path className={styles.axis} d={`M${area.x} ${area.y}V${bottom}h${area.width}${ticks}`} />
      <path className={styles.curve} d={linePath(knots, x, y)} />
      {healthyX !== null && <circle className={styles.healthy} cx={x(healthyX)} cy={baseY} r={5} />}
    </g>
  );
}
