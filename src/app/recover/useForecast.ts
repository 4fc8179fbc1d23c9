// The thousand paths of the plan in use under the share that is kept up, weighed by the limits that
// were really seen. Two sections show it; the planner's worker is asked once.
import { useMemo } from "react";
import type { AdherenceBand } from "../../engine";
import type { PlanJob } from "../../worker/protocol/planProtocol";
import { type PlanAnswer, usePlanJob } from "./usePlanJob";
import type { Recovery } from "./useRecovery";

/** Fixed, so that the same plan has the same band. */
const SEED = 20_261_125;
const PATHS = 1_000;

/** A section that shows it. */
export interface ForecastProps {
  readonly recovery: Recovery;
  readonly forecast: Forecast;
}

interface Forecast {
  readonly band: AdherenceBand | null;
  readonly answer: PlanAnswer;
}

export function useForecast(recovery: Recovery): Forecast {
  const { entries, goal, projectJob, scenario } = recovery;
  const job = useMemo(
    (): PlanJob => ({
      kind: "adherence",
      request: {
        projection: projectJob,
        share: entries.share,
        seed: SEED,
        paths: PATHS,
        limitYuan: goal.limitYuan,
        observed: entries.observed.filter(({ month }) => month <= scenario.months),
      },
    }),
    [entries.share, entries.observed, goal.limitYuan, projectJob, scenario.months],
  );
  const answer = usePlanJob("adherence", job);
  return { band: answer.result?.kind === "adherence" ? answer.result.band : null, answer };
}
