// What is asked of the planner, put together from the entries: goals with their defaults, limits,
// and the projection that plans are looked for in.
import { useDeferredValue, useMemo } from "react";
import type { Projection } from "../../engine";
import type { RecoveryEntries } from "../../profile/recovery";
import type { Scenario } from "../../profile/scenario";
import { toProjectJob } from "../../store/recompute";
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { useRested } from "../../ui/useRested";
import type { PlanJob } from "../../worker/protocol/planProtocol";
import type { ProjectJob } from "../../worker/protocol/protocol";
import { useShown } from "../panels/useShown";

/** Case A of article 000 regains 80 % of its loss: a goal that is near. */
const NEAR_SHARE = 0.8;
/** Without a former limit: half as much again, and twice as much later. */
const NEAR_FACTOR = 1.5;
const FAR_FACTOR = 2;
const LEAST_GOAL_YUAN = 1_000;
/** Plans are searched within a year, or to the goal's month where that is later. */
const LEAST_MONTHS = 12;
const FIRST_START_MONTHS = 6;
const MOST_START_MONTHS = 12;

export type Horizon = RecoveryEntries["horizon"];

export interface Goal {
  readonly limitYuan: number;
  readonly byMonth: number;
}

function toThousand(yuan: number): number {
  return Math.max(LEAST_GOAL_YUAN, Math.round(yuan / 1_000) * 1_000);
}

/** The goals as entered, else from the limit before the fall. */
function goalsOf(entries: RecoveryEntries, projection: Projection) {
  const now = projection.usableYuan[0] ?? 0;
  const former = projection.formerLimitYuan;
  const hasFallen = former !== null && former > now;
  const near = hasFallen ? now + NEAR_SHARE * (former - now) : NEAR_FACTOR * now;
  const far = hasFallen ? former : FAR_FACTOR * now;
  return {
    short: {
      limitYuan: entries.short.limitYuan ?? toThousand(near),
      byMonth: entries.short.byMonth,
    },
    long: { limitYuan: entries.long.limitYuan ?? toThousand(far), byMonth: entries.long.byMonth },
  };
}

function planJob(goal: Goal, entries: RecoveryEntries, projection: ProjectJob): PlanJob {
  const months = Math.max(LEAST_MONTHS, goal.byMonth);
  const last = Math.min(MOST_START_MONTHS, Math.max(FIRST_START_MONTHS, goal.byMonth));
  return {
    kind: "plan",
    request: {
      // What is under way keeps the months that it has been: its lead time does not begin anew.
      projection: {
        ...projection,
        months,
        actions: projection.actions
          .filter(({ monthsSpent }) => monthsSpent !== undefined)
          .map((action) => ({ ...action, startMonth: 1 })),
      },
      ...goal,
      limits: {
        effortMost: entries.effortMost,
        moneyMostYuan: entries.moneyMostYuan,
        newPerMonth: entries.newPerMonth,
        lastStartMonth: last,
      },
      settings: entries.settings,
    },
  };
}

export interface Recovery {
  readonly entries: RecoveryEntries;
  readonly setEntries: (patch: Partial<RecoveryEntries>) => void;
  readonly goals: Readonly<Record<Horizon, Goal>>;
  /** The one that is looked at. */
  readonly goal: Goal;
  readonly jobOf: (horizon: Horizon) => PlanJob;
  readonly projection: Projection;
  readonly scenario: Scenario;
  /** The scenario as a job, with its actions. */
  readonly projectJob: ProjectJob;
}

/** What has been said about the plan, at once: for the controls that it is said with. */
export function useRecoveryEntries(): Pick<Recovery, "entries" | "setEntries"> {
  const entries = useAppStore((state) => selectActive(state).recovery);
  const setEntries = useAppStore((state) => state.setRecovery);
  return { entries, setEntries };
}

/**
 * The situation that plans are made for. A plan that is moved shows at once what comes of it; while
 * the facts themselves are being changed, everything about plans waits until they rest.
 */
function useSituation(): Pick<Recovery, "scenario" | "projection"> {
  const { projection } = useShown();
  const scenario = useAppStore((state) => selectActive(state).scenario);
  const owner = useAppStore((state) => state.activeWorkspace);
  const situation = useMemo(() => ({ scenario, projection, owner }), [scenario, projection, owner]);
  return useRested(
    situation,
    (given, { scenario: { profile } }) =>
      given.owner !== owner || given.scenario.profile === profile,
  );
}

export function useRecovery(): Recovery {
  const { entries, setEntries } = useRecoveryEntries();
  const { scenario, projection } = useDeferredValue(useSituation());
  return useMemo(() => {
    const goals = goalsOf(entries, projection);
    const projectJob = toProjectJob(scenario, true);
    return {
      entries,
      setEntries,
      goals,
      goal: goals[entries.horizon],
      jobOf: (horizon) => planJob(goals[horizon], entries, projectJob),
      projection,
      scenario,
      projectJob,
    };
  }, [entries, scenario, setEntries, projection]);
}
