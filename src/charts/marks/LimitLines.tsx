// The lines over the stacks: the person's usable limit with its band, the reference, the path
// without measures and the limit before the fall.
import { memo, useId } from "react";
import type { Projection } from "../../engine";
import { actionsDiffer } from "../series/actionsDiffer";
import { areaPath, type LinePoint, linePath, monthPoints } from "./linePath";
import { usePlotScales } from "./plotScales";
import styles from "./timelineMarks.module.css";

/** The usable limit, from the limit before the fall when that is known. */
function limitPoints({ formerLimitYuan, usableYuan }: Projection): readonly LinePoint[] {
  const points = monthPoints(usableYuan);
  return formerLimitYuan === null ? points : [[-1, formerLimitYuan], ...points];
}

export const LimitLines = memo(function LimitLines({
  projection,
}: {
  readonly projection: Projection;
}) {
  const clipId = useId();
  const scales = usePlotScales();
  if (!scales) return null;
  const { x, y, area } = scales;
  const { formerLimitYuan } = projection;
  const low = monthPoints(projection.lowYuan);
  const high = monthPoints(projection.highYuan);
  const limit = linePath(limitPoints(projection), x, y);
  const formerY = formerLimitYuan === null ? undefined : y(formerLimitYuan);
  return (
    <g>
      <clipPath id={clipId}>
        <rect x={area.x} y={area.y} width={area.width} height={area.height} />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        <path className={styles.band} d={areaPath(low, high, x, y)} />
        <path className={styles.bandEdge} d={linePath(low, x, y)} />
        <path className={styles.bandEdge} d={linePath(high, x, y)} />
      </g>
      {formerY !== undefined && (
        <path className={styles.former} d={`M${area.x} ${formerY}H${area.x + area.width}`} />
      )}
      <path
        className={styles.reference}
        d={linePath(monthPoints(projection.referenceYuan), x, y)}
      />
      {actionsDiffer(projection) && (
        <path
          className={styles.withoutActions}
          d={linePath(monthPoints(projection.withoutActionsYuan), x, y)}
        />
      )}
      <path className={styles.limitHalo} d={limit} />
      <path className={styles.limit} d={limit} />
      {formerLimitYuan !== null && (
        <circle className={styles.limitPoint} cx={x(-1)} cy={formerY} r={3.5} />
      )}
    </g>
  );
});
