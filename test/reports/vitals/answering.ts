// How fast the page answers input, from what was recorded in it: the paint of the input itself, and
// the headline, which a worker computes and which may lag behind.
import { quantile } from "../../bench/timing";
import { caseWith, projectScenario } from "../../support/projectScenario";
import { yuanIn } from "../../support/words";
import type { InputRecord } from "./recordInputs";

export interface Answering {
  readonly inputs: number;
  readonly paintMedianMs: number;
  readonly paintP95Ms: number;
  /** Of keys, as the browser's Event Timing has it; what it leaves out took less than 16 ms. */
  readonly eventTimingP95Ms: number;
  readonly longTasks: number;
  readonly longestTaskMs: number;
  /** From an input until a headline for it, or for a later one, is painted. */
  readonly headlineMedianMs: number;
  readonly headlineP95Ms: number;
  readonly headlineMostMs: number;
  /** How often the timeline was drawn anew until the last input. */
  readonly timelines: number;
  /** From the last input until the timeline's last drawing. */
  readonly timelineBehindMs: number;
  /** The headline in the end is the engine's for the last value: 1 or 0, so that it has a median. */
  readonly isFinalRight: number;
}

/** What is not reported took less. */
const EVENT_TIMING_LEAST_MS = 16;

function headlineFor(monthlyIncomeYuan: number): number {
  return projectScenario(caseWith("caseA", { income: { monthlyIncomeYuan } })).usableYuan[0] ?? 0;
}

/** From each input until a headline for it or for a later one stands there; Infinity if none does. */
function headlineDelays({ inputs, headlines }: InputRecord): number[] {
  const wanted = inputs.map(({ value }) => headlineFor(value));
  const moments = [...inputs.map(({ madeAt }) => madeAt), ...headlines.map((h) => h.paintedAt)];
  const states = moments
    .toSorted((one, other) => one - other)
    .map((at) => {
      const text = headlines.findLast(({ paintedAt }) => paintedAt <= at)?.text ?? "0";
      const made = inputs.filter(({ madeAt }) => madeAt <= at).length;
      return { at, upTo: wanted.slice(0, made).lastIndexOf(yuanIn(text)) };
    });
  return inputs.map(({ madeAt }, index) => {
    const reached = states.find(({ at, upTo }) => at >= madeAt && upTo >= index);
    return reached ? reached.at - madeAt : Number.POSITIVE_INFINITY;
  });
}

export function answeringOf(record: InputRecord): Answering {
  const { inputs, headlines, timelines, eventTimings, longTasks } = record;
  const paints = inputs.map(({ madeAt, paintedAt }) => paintedAt - madeAt);
  const delays = headlineDelays(record);
  const unreported = Math.max(0, inputs.length - eventTimings.length);
  const timings = [
    ...eventTimings.map(({ ms }) => ms),
    ...Array.from({ length: unreported }, () => EVENT_TIMING_LEAST_MS),
  ];
  const [last, shown] = [inputs.at(-1), headlines.at(-1)];
  const [from, to] = [inputs[0]?.madeAt ?? 0, last?.madeAt ?? 0];
  return {
    inputs: inputs.length,
    paintMedianMs: quantile(paints, 0.5),
    paintP95Ms: quantile(paints, 0.95),
    eventTimingP95Ms: quantile(timings, 0.95),
    longTasks: longTasks.length,
    longestTaskMs: Math.max(0, ...longTasks.map(({ ms }) => ms)),
    headlineMedianMs: quantile(delays, 0.5),
    headlineP95Ms: quantile(delays, 0.95),
    headlineMostMs: Math.max(...delays),
    timelines: timelines.filter(({ paintedAt }) => paintedAt >= from && paintedAt <= to).length,
    timelineBehindMs: Math.max(0, (timelines.at(-1)?.paintedAt ?? 0) - to),
    isFinalRight: last && shown && yuanIn(shown.text) === headlineFor(last.value) ? 1 : 0,
  };
}
