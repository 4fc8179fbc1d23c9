// One term of a factor as the model has it: the curve, where the person stands on it, where the
// healthy reference stands, and what the difference means. The person's point can be tried out.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import styles from "./FactorCurve.module.css";
import { CurveHandle } from "./marks/CurveHandle";
import { CurvePlot } from "./marks/CurvePlot";
import { curveFrame } from "./marks/curveFrame";
import { useEffectText } from "./marks/useEffectText";
import { useElementWidth } from "./marks/useElementWidth";
import { type CurveUnit, useUnitText } from "./marks/useUnitText";
import {
  type CurveKnots,
  curveView,
  effectAt,
  type InputRange,
  type InputTicks,
} from "./series/curveView";

export interface FactorCurveProps extends InputRange {
  /** What the input is called: names the handle and the drawing. */
  readonly label: string;
  readonly knots: CurveKnots;
  readonly unit: CurveUnit;
  /** Where the person stands; null while it is unknown. */
  readonly input: number | null;
  readonly healthyInput: number | null;
  /** Makes the person's point movable, in steps of `step` within min … max. */
  readonly onDrag?: ((input: number) => void) | undefined;
}

/** Pieces are not cut, months are told in years; a unit in words needs room beside the last tick. */
const INPUT_TICKS: Record<CurveUnit, InputTicks> = {
  yuan: { intervals: 5 },
  ratio: { intervals: 5 },
  count: { intervals: 5, grain: 1 },
  perMonth: { intervals: 4 },
  days: { intervals: 3, grain: 1 },
  months: { intervals: 2, grain: 12 },
};

export function FactorCurve(props: FactorCurveProps) {
  const { label, knots, unit, input, healthyInput, onDrag, min, max, step } = props;
  const { t } = useTranslation("charts");
  const unitText = useUnitText(unit);
  const { ref, widthPx: width } = useElementWidth();
  const view = useMemo(() => curveView(knots, INPUT_TICKS[unit]), [knots, unit]);
  const frame = useMemo(() => curveFrame(width), [width]);
  const effectText = useEffectText(healthyInput === null ? null : effectAt(knots, healthyInput));
  const meaning = input === null ? null : effectText.clause(effectAt(knots, input));
  const value = input === null ? t("curve.unknown") : unitText.full(input);
  const valueText = meaning === null ? value : t("curve.value", { value, effect: meaning });
  const healthy = healthyInput === null ? null : unitText.full(healthyInput);
  return (
    <div className={styles.curve}>
      <p className={styles.readout}>
        <span className={styles.own}>
          <svg width="12" height="12" aria-hidden="true">
            <circle
              className={input === null ? styles.unknownSample : styles.ownSample}
              cx="6"
              cy="6"
              r="4.5"
            />
          </svg>
          <span>
            <strong>{t("curve.own", { value })}</strong>
            {meaning !== null && ` ${t("curve.meaning", { effect: meaning })}`}
          </span>
        </span>
        {healthy !== null && (
          <span className={styles.healthy}>
            <svg width="12" height="12" aria-hidden="true">
              <circle className={styles.healthySample} cx="6" cy="6" r="4.5" />
            </svg>
            {t("curve.healthy", { value: healthy })}
          </span>
        )}
      </p>
      <div className={styles.plot} ref={ref}>
        <div aria-hidden="true" className={styles.drawing} style={{ height: frame.height }}>
          <CurvePlot {...{ knots, view, frame, unit, healthyInput }} />
        </div>
        <CurveHandle
          {...{ label, knots, view, frame, input, valueText, onDrag }}
          range={{ min, max, step }}
          restInput={healthyInput ?? (view.x.low + view.x.high) / 2}
        />
      </div>
    </div>
  );
}
