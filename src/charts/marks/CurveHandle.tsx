// The person's point on a factor's curve: a slider that moves along the curve when the input may
// be changed, else only a mark.
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import {
  type CurveKnots,
  type CurveView,
  clampTo,
  effectAt,
  handleRange,
  type InputRange,
  snapTo,
} from "../series/curveView";
import { type CurveFrame, effectY, inputAt, inputX } from "./curveFrame";
import styles from "./curveMarks.module.css";

const PAGE_STEPS = 10;

interface CurveHandleProps {
  readonly label: string;
  readonly knots: CurveKnots;
  readonly view: CurveView;
  readonly frame: CurveFrame;
  readonly range: InputRange;
  /** Null while the fact is unknown: the handle then waits where `restInput` is. */
  readonly input: number | null;
  readonly restInput: number;
  readonly valueText: string;
  readonly onDrag: ((input: number) => void) | undefined;
}

export function CurveHandle(props: CurveHandleProps) {
  const { label, knots, view, frame, range, input, restInput, valueText, onDrag } = props;
  const { t } = useTranslation("charts");
  /** While dragging: how far beside its middle the handle was taken. */
  const grabbedPx = useRef<number | null>(null);
  const shown = clampTo(view.x, input ?? restInput);
  const place = {
    left: inputX(view, frame, shown),
    top: effectY(view, frame, effectAt(knots, shown)),
  };
  const look = input === null ? styles.unknownPoint : styles.point;
  if (!onDrag) {
    return input === null ? null : <span className={look} style={place} aria-hidden="true" />;
  }
  const reach = handleRange(view, range);
  const at = input ?? snapTo(reach, restInput);
  const moveTo = (next: number) => {
    const snapped = snapTo(reach, next);
    if (snapped !== input) onDrag(snapped);
  };
  const stepsOf: Record<string, number> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: PAGE_STEPS,
    PageDown: -PAGE_STEPS,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  return (
    <div
      className={`${look} ${styles.handle}`}
      style={place}
      role="slider"
      tabIndex={0}
      aria-label={t("curve.handle", { name: label })}
      aria-valuemin={Math.min(reach.min, at)}
      aria-valuemax={Math.max(reach.max, at)}
      aria-valuenow={at}
      aria-valuetext={valueText}
      onKeyDown={(event) => {
        const steps = stepsOf[event.key];
        if (steps === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        moveTo(at + steps * reach.step);
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        const box = event.currentTarget.getBoundingClientRect();
        event.currentTarget.setPointerCapture(event.pointerId);
        grabbedPx.current = event.clientX - (box.left + box.width / 2);
      }}
      onPointerMove={(event) => {
        if (grabbedPx.current === null) return;
        const left = event.currentTarget.offsetParent?.getBoundingClientRect().left ?? 0;
        moveTo(inputAt(view, frame, event.clientX - left - grabbedPx.current));
      }}
      onPointerUp={() => {
        grabbedPx.current = null;
      }}
      onPointerCancel={() => {
        grabbedPx.current = null;
      }}
    />
  );
}
