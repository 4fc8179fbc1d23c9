// Runs in the page before its own scripts: notes when an input is made, when the frame that answers
// it is painted, and which headline stands in each painted frame. It imports nothing: its text is
// sent to the page.

export interface InputRecord {
  /** In milliseconds of the page's clock: when the pointer or key moved, and its frame was painted. */
  readonly inputs: { madeAt: number; paintedAt: number; value: number }[];
  /** The headline from each frame on in which it changed. */
  readonly headlines: { paintedAt: number; text: string }[];
  /** The same of the timeline, by the words that it gives its chosen month. */
  readonly timelines: { paintedAt: number; text: string }[];
  /** What the browser itself says of keys of 16 ms and more, in steps of 8 ms; it times no drags. */
  readonly eventTimings: { startMs: number; ms: number }[];
  readonly longTasks: { startMs: number; ms: number }[];
}

interface PriorityScheduler {
  postTask(task: () => void, options: { readonly priority: "user-blocking" }): Promise<void>;
}

export function recordInputs(): void {
  const record: InputRecord = {
    inputs: [],
    headlines: [],
    timelines: [],
    eventTimings: [],
    longTasks: [],
  };
  Object.assign(window, { inputRecord: record });

  // Posted in a frame's callback, a task of the highest priority comes right after that frame's
  // styles, layout and paint; a message would queue behind the worker's answers.
  const { scheduler } = window as unknown as { scheduler: PriorityScheduler };
  function whenPainted(note: () => void): void {
    requestAnimationFrame(() => void scheduler.postTask(note, { priority: "user-blocking" }));
  }

  let madeAt = 0;
  const noteCause = (event: Event) => {
    madeAt = event.timeStamp;
  };
  for (const cause of ["pointerdown", "pointermove", "keydown"]) {
    addEventListener(cause, noteCause, { capture: true, passive: true });
  }
  const noteInput = (event: Event) => {
    const input = {
      madeAt,
      paintedAt: Number.NaN,
      value: Number((event.target as HTMLInputElement).value),
    };
    record.inputs.push(input);
    whenPainted(() => {
      input.paintedAt = performance.now();
    });
  };
  addEventListener("input", noteInput, { capture: true });

  function noteIfNew(seen: InputRecord["headlines"], text: string | null | undefined): void {
    if (text && text !== seen.at(-1)?.text) seen.push({ paintedAt: performance.now(), text });
  }
  function noteFigures(): void {
    noteIfNew(record.headlines, document.querySelector('[data-testid="limit-now"]')?.textContent);
    const timeline = document.querySelector('#timeline-plot [role="slider"]');
    noteIfNew(record.timelines, timeline?.getAttribute("aria-valuetext"));
    whenPainted(noteFigures);
  }
  whenPainted(noteFigures);

  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      if (name === "keydown") record.eventTimings.push({ startMs: startTime, ms: duration });
    }
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      record.longTasks.push({ startMs: startTime, ms: duration });
    }
  }).observe({ type: "longtask" });
}
