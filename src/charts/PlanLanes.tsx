// What is planned, one lane an item, under the timeline and on its month scale: measures as bars
// from their start to the end, events as diamonds. Each can be moved and removed where it stands.
import { useContext, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { LaneDrawing } from "./marks/LaneDrawing";
import { LaneRow } from "./marks/LaneRow";
import { LANE_PX } from "./marks/lanePaths";
import styles from "./marks/PlanLanes.module.css";
import { plotFrame } from "./marks/plotFrame";
import { TimelineFrameContext } from "./marks/timelineFrame";
import { useElementWidth } from "./marks/useElementWidth";
import { laneSpans, type PlanItem } from "./series/laneSpans";

export interface PlanLanesProps {
  readonly items: readonly PlanItem[];
  /** Calendar month of today, "YYYY-MM". */
  readonly startMonth: string;
  /** The last month of the timeline. */
  readonly months: number;
  /** −1 when the timeline shows a point before today, else 0. */
  readonly firstMonthShown: number;
  readonly onMove: (id: string, month: number) => void;
  readonly onRemove: (id: string) => void;
}

export function PlanLanes(props: PlanLanesProps) {
  const { items, startMonth, months, firstMonthShown, onMove, onRemove } = props;
  const { t } = useTranslation("charts");
  const given = useContext(TimelineFrameContext);
  const { ref, widthPx: width } = useElementWidth(given?.width);
  const frame = useMemo(
    () => given ?? plotFrame(width, firstMonthShown, months),
    [given, width, firstMonthShown, months],
  );
  const spans = useMemo(() => laneSpans(items, months), [items, months]);
  /** The row that was just removed, whose successor takes the focus that would be lost with it. */
  const removedRow = useRef<number | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: when the items have changed
  useEffect(() => {
    if (removedRow.current === null) return;
    const handles = ref.current?.querySelectorAll<HTMLElement>('[role="slider"]') ?? [];
    const next = handles[Math.min(removedRow.current, handles.length - 1)];
    removedRow.current = null;
    (next ?? ref.current)?.focus();
  }, [items]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box and legend
    <div className={styles.lanes} ref={ref} role="group" aria-label={t("lanes.name")} tabIndex={-1}>
      {items.length === 0 ? (
        <p className={styles.none}>{t("lanes.none")}</p>
      ) : (
        <div className={styles.plot} style={{ height: items.length * LANE_PX }}>
          <LaneDrawing spans={spans} frame={frame} />
          <ul className={styles.rows}>
            {items.map((item, row) => {
              const span = spans[row];
              return span === undefined ? null : (
                <LaneRow
                  key={item.id}
                  {...{ item, span, row, frame, startMonth, months, onMove }}
                  onRemove={(id) => {
                    removedRow.current = row;
                    onRemove(id);
                  }}
                />
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
