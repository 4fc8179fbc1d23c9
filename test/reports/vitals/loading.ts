// How the page comes up: largest paint, shifts of the layout, and how long it could not answer.
import { onStage, openCase, type Served, type Stage } from "./stage";

export interface Loading {
  readonly largestPaintMs: number;
  /** The sum of all shifts: never less than the score of browsers, which takes the worst burst. */
  readonly layoutShift: number;
  /** What tasks took beyond 50 ms each, from the first paint until everything is drawn. */
  readonly blockingMs: number;
}

interface LoadRecord {
  largestPaintMs: number;
  layoutShift: number;
  tasks: { startMs: number; ms: number }[];
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

type Recording = { loadRecord: LoadRecord };

/** Runs in the page before its own scripts. */
function recordLoading(): void {
  const record: LoadRecord = { largestPaintMs: 0, layoutShift: 0, tasks: [] };
  Object.assign(window, { loadRecord: record });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe("largest-contentful-paint", ({ startTime }) => {
    record.largestPaintMs = startTime;
  });
  observe("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as Shift;
    if (!hadRecentInput) record.layoutShift += value;
  });
  observe("longtask", ({ startTime, duration }) => {
    record.tasks.push({ startMs: startTime, ms: duration });
  });
}

function readLoading(): Loading {
  const { tasks, ...paints } = (window as unknown as Recording).loadRecord;
  const [first] = performance.getEntriesByName("first-contentful-paint");
  const blocking = tasks
    .filter(({ startMs }) => startMs >= (first?.startTime ?? 0))
    .map(({ ms }) => ms - 50);
  return { ...paints, blockingMs: blocking.reduce((sum, ms) => sum + ms, 0) };
}

export function measureLoading(served: Served, stage: Stage): Promise<Loading> {
  return onStage(served.browser, stage, {
    probe: recordLoading,
    open: (page) => openCase(page, served),
    measure: (page) => page.evaluate(readLoading),
  });
}
