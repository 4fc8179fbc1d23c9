// What is printed of each measurement, and what it has to be. A figure without a target is there to
// be read beside the others.
import { ms } from "../../bench/table";
import type { Answering } from "./answering";
import type { Loading } from "./loading";
import type { Stage } from "./stage";

export interface Line<Measured> {
  readonly name: string;
  readonly read: (measured: Measured) => number;
  readonly print: (value: number) => string;
  readonly most?: number | undefined;
  readonly least?: number;
}

const count = (value: number) => String(value);
const yes = (value: number) => (value === 1 ? "yes" : "no");
const shift = (value: number) => value.toFixed(3);

export function loadingLines({ throttle }: Stage): readonly Line<Loading>[] {
  return [
    { name: "largest paint, ms", read: (of) => of.largestPaintMs, print: ms, most: 2_500 },
    { name: "layout shift", read: (of) => of.layoutShift, print: shift, most: 0.05 },
    { name: `blocking time at ${throttle} ×, ms`, read: (of) => of.blockingMs, print: ms },
  ];
}

const INPUTS: Line<Answering> = { name: "inputs handled", read: (of) => of.inputs, print: count };
const MEDIAN: Line<Answering> = {
  name: "input to paint, median ms",
  read: (of) => of.paintMedianMs,
  print: ms,
};
const P95: Line<Answering> = {
  name: "input to paint, p95 ms",
  read: (of) => of.paintP95Ms,
  print: ms,
};

/** What the page is compared with has no target. */
export const BARE_LINES: readonly Line<Answering>[] = [INPUTS, MEDIAN, P95];

function paintLines({ throttle }: Stage): readonly Line<Answering>[] {
  const isSlow = throttle > 1;
  return [
    INPUTS,
    MEDIAN,
    { ...P95, most: isSlow ? 100 : 50 },
    {
      name: "tasks over 50 ms",
      read: (of) => of.longTasks,
      print: count,
      most: isSlow ? undefined : 0,
    },
    { name: "longest of them, ms", read: (of) => of.longestTaskMs, print: ms },
    { name: "headline right in the end", read: (of) => of.isFinalRight, print: yes, least: 1 },
  ];
}

export function dragLines(stage: Stage): readonly Line<Answering>[] {
  return [
    ...paintLines(stage),
    { name: "headline behind, median ms", read: (of) => of.headlineMedianMs, print: ms },
    { name: "headline behind, p95 ms", read: (of) => of.headlineP95Ms, print: ms },
    { name: "headline behind at most, ms", read: (of) => of.headlineMostMs, print: ms },
    { name: "timelines drawn meanwhile", read: (of) => of.timelines, print: count },
    { name: "timeline behind in the end, ms", read: (of) => of.timelineBehindMs, print: ms },
  ];
}

export function typingLines(stage: Stage): readonly Line<Answering>[] {
  return [
    ...paintLines(stage),
    { name: "p95 by Event Timing, ms", read: (of) => of.eventTimingP95Ms, print: ms },
  ];
}

export function rowOf<Measured>(line: Line<Measured>, value: number): string[] {
  const { most, least, print } = line;
  const target = most !== undefined ? `≤ ${most}` : least !== undefined ? print(least) : "";
  const isMet = value <= (most ?? value) && value >= (least ?? value);
  return [line.name, target, print(value), target === "" ? "" : isMet ? "met" : "MISSED"];
}
