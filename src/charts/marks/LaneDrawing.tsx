// The drawn part of the plan lanes, behind their handles. For eyes only.
import { memo, useContext, useId } from "react";
import type { LaneSpan } from "../series/laneSpans";
import { LANE_PX, lanePaths } from "./lanePaths";
import styles from "./PlanLanes.module.css";
import { monthX, type PlotFrame } from "./plotFrame";
import { TimelineChoiceContext } from "./timelineChoice";
import { TimelineFrameContext } from "./timelineFrame";

interface LaneDrawingProps {
  readonly spans: readonly LaneSpan[];
  readonly frame: PlotFrame;
}

export const LaneDrawing = memo(function LaneDrawing({ spans, frame }: LaneDrawingProps) {
  const hatch = useId();
  const { running, waiting, events, beyond } = lanePaths(spans, frame);
  const height = spans.length * LANE_PX;
  const rules = spans.map((_, row) => `M0 ${row * LANE_PX + 0.5}H${frame.width}`).join("");
  return (
    <svg className={styles.drawing} width={frame.width} height={height} aria-hidden="true">
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse">
          <path className={styles.hatch} d="M-1 1l2 -2M0 5l5 -5M4 6l2 -2" />
        </pattern>
      </defs>
      <ChosenMonth frame={frame} height={height} />
      <path className={styles.rules} d={rules} />
      <path className={styles.running} d={running} />
      <path className={styles.waiting} d={waiting} fill={`url(#${hatch})`} />
      <path className={styles.event} d={events} />
      <path className={styles.beyond} d={beyond} />
    </svg>
  );
});

/** The timeline's chosen month goes on through the lanes; on their own they know of none. */
function ChosenMonth({ frame, height }: { readonly frame: PlotFrame; readonly height: number }) {
  const { month } = useContext(TimelineChoiceContext);
  if (useContext(TimelineFrameContext) === null) return null;
  return (
    <rect
      className={styles.chosenMonth}
      x={monthX(frame, month - 0.5)}
      width={frame.pxPerMonth}
      height={height}
    />
  );
}
