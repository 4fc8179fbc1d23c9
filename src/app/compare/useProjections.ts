// A projection for each of several scenarios, computed by the same worker as everything else, one after
// the other, each in a lane of its own. All over the same months and against the healthy reference.
import { useEffect, useMemo, useState } from "react";
import type { Projection } from "../../engine";
import { PROJECTION_MONTHS } from "../../profile/scenario";
import { toProjectJob } from "../../store/recompute";
import { useAppServices } from "../services";
import type { Candidate } from "./useCandidates";

export interface Compared extends Candidate {
  /** Null while it is computed. */
  readonly projection: Projection | "failed" | null;
}

export interface ComparedResult extends Candidate {
  readonly projection: Projection;
}

export function hasResult(compared: Compared): compared is ComparedResult {
  return compared.projection !== null && compared.projection !== "failed";
}

type Answers = Readonly<Record<string, Projection | "failed">>;

export function useProjections(chosen: readonly Candidate[]): readonly Compared[] {
  const { client } = useAppServices();
  const [answers, setAnswers] = useState<Answers>({});
  const questions = useMemo(
    () =>
      chosen.map((candidate) => {
        const scenario = {
          ...candidate.scenario,
          reference: "healthy" as const,
          months: PROJECTION_MONTHS.usual,
        };
        return { candidate, scenario, key: JSON.stringify(scenario) };
      }),
    [chosen],
  );

  useEffect(() => {
    let isOver = false;
    questions.forEach(async ({ scenario, key }, index) => {
      if (answers[key]) return;
      const request = toProjectJob(scenario, true);
      const job = client.submit(`compare ${index}`, { kind: "project", request });
      const outcome = await job.outcome;
      if (isOver || outcome.kind === "superseded" || outcome.kind === "cancelled") return;
      const isThere = outcome.kind === "answered" && outcome.result.kind === "projection";
      const answer = isThere ? projectionOf(outcome.result) : "failed";
      setAnswers((present) => ({ ...present, [key]: answer }));
    });
    return () => {
      isOver = true;
    };
  }, [questions, answers, client]);

  return questions.map(({ candidate, key }) => ({
    ...candidate,
    projection: answers[key] ?? null,
  }));
}

function projectionOf(result: { readonly kind: string; readonly projection?: Projection }) {
  return result.projection ?? "failed";
}
