// Keeps the answer to a planning job up with the job: asked again when it changes, newest wins, the
// last good answer stays while the next is worked on.
import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { JobOutcome } from "../../worker/client/jobClient";
import type { PlanJob, PlanResult, PlanStep } from "../../worker/protocol/planProtocol";
import { plannerClient } from "./plannerClient";

export interface PlanAnswer {
  readonly result: PlanResult | null;
  /** The job that `result` answers, as text. */
  readonly answers: string | null;
  readonly progress: PlanStep | null;
  readonly isBusy: boolean;
  readonly isStopped: boolean;
  /** Why there is no answer, in words of the program. */
  readonly failure: string | null;
  readonly stop: () => void;
  readonly again: () => void;
}

interface Known {
  readonly result: PlanResult | null;
  readonly answers: string | null;
  readonly progress: PlanStep | null;
  readonly state: "busy" | "answered" | "stopped" | "failed";
  readonly failure: string | null;
}

/** A search that is over sooner shows its end only: assumption. */
const SHORT_MS = 300;

const NOTHING: Known = {
  result: null,
  answers: null,
  progress: null,
  state: "busy",
  failure: null,
};

/** What went wrong, if anything: a fault of the request, a defect, or the worker's end. */
function failureOf(outcome: JobOutcome<PlanResult>): string | null {
  if (outcome.kind !== "answered") return outcome.kind;
  const { result } = outcome;
  if (result.kind === "fault") return `${result.fault.code} ${result.fault.detail}`;
  return result.kind === "crashed" ? result.message : null;
}

/** @param job null: nothing to ask @param lane newest wins within it */
export function usePlanJob(lane: string, job: PlanJob | null): PlanAnswer {
  const [known, setKnown] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  // Not a state: what stops one job would then remember the last one's, and that the one before.
  const stopping = useRef<(() => void) | null>(null);
  const key = job === null ? null : JSON.stringify(job);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` asks once more
  useEffect(() => {
    if (key === null) return;
    let isCurrent = true;
    setKnown((before) => ({ ...before, progress: null, state: "busy", failure: null }));
    const begunMs = performance.now();
    const submitted = plannerClient.submit(lane, JSON.parse(key) as PlanJob, (progress) => {
      if (!isCurrent || performance.now() - begunMs < SHORT_MS) return;
      setKnown((before) => ({ ...before, progress }));
    });
    stopping.current = () => {
      submitted.cancel();
      setKnown((before) => ({ ...before, state: "stopped" }));
    };
    void submitted.outcome.then((outcome) => {
      if (!isCurrent || outcome.kind === "superseded" || outcome.kind === "cancelled") return;
      const failure = failureOf(outcome);
      startTransition(() =>
        setKnown((before) =>
          failure === null && outcome.kind === "answered"
            ? { ...NOTHING, result: outcome.result, answers: key, state: "answered" }
            : { ...before, state: "failed", failure },
        ),
      );
    });
    return () => {
      isCurrent = false;
      submitted.cancel();
    };
  }, [lane, key, attempt]);

  const again = useCallback(() => setAttempt((count) => count + 1), []);
  const stop = useCallback(() => stopping.current?.(), []);
  return {
    result: known.result,
    answers: known.answers,
    progress: known.progress,
    isBusy: key !== null && known.state === "busy",
    isStopped: known.state === "stopped",
    failure: known.failure,
    stop,
    again,
  };
}
