// One planned item: its name and month, a handle on its bar that moves it, and a button that
// removes it. The handle is a slider over the months; Delete removes from the keyboard.
import { type PointerEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { calendarMonth, formatMonth } from "../../i18n/format";
import { useLanguage } from "../../i18n/i18n";
import type { LaneSpan, PlanItem } from "../series/laneSpans";
import { LANE_PX } from "./lanePaths";
import styles from "./PlanLanes.module.css";
import { textPx } from "./placeSpanLabels";
import { monthAt, monthX, type PlotFrame } from "./plotFrame";
import { monthForKey } from "./useMonthSlider";
import { useMonthTitle } from "./useMonthTitle";

const NAME_PX = 13;
/** What is planned comes with the next review at the soonest. */
const FIRST_PLAN_MONTH = 1;

interface LaneRowProps {
  readonly item: PlanItem;
  readonly span: LaneSpan;
  readonly row: number;
  readonly frame: PlotFrame;
  readonly startMonth: string;
  readonly months: number;
  readonly onMove: (id: string, month: number) => void;
  readonly onRemove: (id: string) => void;
}

export function LaneRow(props: LaneRowProps) {
  const { item, span, row, frame, startMonth, months, onMove, onRemove } = props;
  const { t } = useTranslation("charts");
  const language = useLanguage();
  const title = useMonthTitle(startMonth);
  /** While dragging: where the item came from, and how far beside its middle it was taken. */
  const drag = useRef<{ readonly fromMonth: number; readonly offsetPx: number } | null>(null);
  const { id, kind, label, month, firstMonth = month } = item;
  const x = monthX(frame, span.month);
  const monthName = formatMonth(calendarMonth(startMonth, month), language);
  const namePx = textPx(`${label}  ${monthName}`, NAME_PX);
  const nameLeft = Math.max(0, Math.min(x - 5, frame.width - namePx));
  const lastMonth = Math.max(months, month);
  const words = firstMonth > month ? "waits" : kind === "action" ? "starts" : "strikes";

  function moveTo(next: number): void {
    const within = Math.max(FIRST_PLAN_MONTH, Math.min(lastMonth, next));
    if (within !== month) onMove(id, within);
  }
  function pointed(event: PointerEvent<HTMLElement>, offsetPx: number): number {
    const left = event.currentTarget.offsetParent?.getBoundingClientRect().left ?? 0;
    return monthAt(frame, event.clientX - left - offsetPx, months);
  }
  return (
    <li className={styles.row} style={{ top: row * LANE_PX, height: LANE_PX }}>
      <span className={styles.name} style={{ left: nameLeft, maxWidth: frame.width - nameLeft }}>
        <span className={styles.label}>{label}</span>
        <span className={styles.month}>{monthName}</span>
      </span>
      <div
        className={kind === "action" ? styles.actionHandle : styles.eventHandle}
        style={{ left: x }}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-keyshortcuts="Delete"
        aria-valuemin={FIRST_PLAN_MONTH}
        aria-valuemax={lastMonth}
        aria-valuenow={month}
        aria-valuetext={t(`lanes.${words}`, { month: title(month), first: title(firstMonth) })}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          const next = monthForKey(event.key, month, lastMonth);
          if (event.key === "Delete" || event.key === "Backspace") onRemove(id);
          else if (event.key === "Escape" && drag.current) moveTo(drag.current.fromMonth);
          else if (next !== null) moveTo(next);
          else return;
          if (event.key === "Escape") drag.current = null;
          event.preventDefault();
        }}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          const box = event.currentTarget.getBoundingClientRect();
          const offsetPx = event.clientX - (box.left + box.width / 2);
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = { fromMonth: month, offsetPx };
        }}
        onPointerMove={(event) => {
          if (drag.current) moveTo(pointed(event, drag.current.offsetPx));
        }}
        onPointerUp={() => {
          drag.current = null;
        }}
        onPointerCancel={() => {
          drag.current = null;
        }}
      />
      <button
        type="button"
        className={styles.remove}
        aria-label={t("lanes.remove", { name: label })}
        onClick={() => onRemove(id)}
      >
        <svg width="10" height="10" aria-hidden="true">
          <path d="M1 1l8 8M9 1l-8 8" />
        </svg>
      </button>
    </li>
  );
}
