// The paths of a sparkline: with measures (broken and dotted while the line is suspended), without
// them, and the fall that led to today. Scaled to the highest yuan of its own.
import type { Projection } from "../../engine";

export type SparklineLines = Pick<
  Projection,
  "formerLimitYuan" | "usableYuan" | "withoutActionsYuan" | "state"
>;

export interface SparklinePaths {
  /** Usable limit between months that are not suspended. */
  readonly limit: string;
  /** The same where a month is suspended. */
  readonly suspended: string;
  readonly withoutActions: string;
  readonly today: readonly [x: number, y: number];
  readonly end: readonly [x: number, y: number];
}

interface Box {
  readonly width: number;
  readonly height: number;
  /** Room for the strokes and the points at the ends. */
  readonly padding: number;
}

export function sparklinePaths(lines: SparklineLines, months: number, box: Box): SparklinePaths {
  const { formerLimitYuan, usableYuan, withoutActionsYuan, state } = lines;
  const last = Math.max(0, Math.min(months, usableYuan.length - 1));
  const first = formerLimitYuan === null ? 0 : -1;
  const with_ = (month: number) => (month < 0 ? (formerLimitYuan ?? 0) : (usableYuan[month] ?? 0));
  const without = (month: number) => withoutActionsYuan[month] ?? 0;
  const shown = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const highest = Math.max(
    1,
    ...shown.flatMap((m) => (m < 0 ? [with_(m)] : [with_(m), without(m)])),
  );
  const perMonth = (box.width - 2 * box.padding) / Math.max(1, last - first);
  const perYuan = (box.height - 2 * box.padding) / highest;
  const at = (month: number, yuan: number): readonly [number, number] => [
    pixel(box.padding + (month - first) * perMonth),
    pixel(box.height - box.padding - yuan * perYuan),
  ];
  const stroke = (wanted: (from: number) => boolean, yuan: (month: number) => number) =>
    shown
      .slice(0, -1)
      .filter(wanted)
      .map((m, i, kept) => {
        const joins = i > 0 && kept[i - 1] === m - 1;
        return `${joins ? "" : `M${at(m, yuan(m)).join(" ")}`}L${at(m + 1, yuan(m + 1)).join(" ")}`;
      })
      .join("");
  const stops = (from: number) => state[from] === "suspended" || state[from + 1] === "suspended";
  return {
    limit: stroke((from) => !stops(from), with_),
    suspended: stroke(stops, with_),
    withoutActions: stroke((from) => from >= 0, without),
    today: at(0, with_(0)),
    end: at(last, with_(last)),
  };
}

function pixel(px: number): number {
  return Math.round(px * 10) / 10;
}
