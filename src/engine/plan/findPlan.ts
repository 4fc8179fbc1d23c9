// One question after the other to the search: each goal as a first objective, and what is best
// among its ties as a second.
import { boundGroup, boundPlans, orderOptions, type PlanBounds } from "./planBounds";
import type { Option } from "./planOptions";
import type { PlanProblem } from "./planProblem";
import type { PlanGoal } from "./planResults";
import type { SearchLimits } from "./searchLimits";
import { type SearchMemory, searchMemory, searchPlan } from "./searchPlan";
import {
  type FoundPlan,
  holding,
  type Objective,
  type SearchObjective,
  type SearchQuestion,
  type Tie,
} from "./searchQuestion";

/** Nodes after which a search is given up and says so: about a third of a second. */
const NODES_MOST = 200_000;

/** A sketch ends sooner. */
const SKETCH_NODES = 10_000;

/** No budget leaves anything out. */
const UNBOUNDED: SearchLimits = {
  limitYuan: 0,
  month: 1,
  when: "by",
  effortMost: Number.POSITIVE_INFINITY,
  moneyMostYuan: Number.POSITIVE_INFINITY,
  actionsMost: Number.POSITIVE_INFINITY,
  newPerMonth: 1,
  excluded: 0,
};

export interface Finding {
  readonly found: FoundPlan | null;
  readonly proven: boolean;
}

export interface PlanFinder {
  readonly problem: PlanProblem;
  readonly find: (limits: SearchLimits, ...objectives: readonly Objective[]) => Finding;
  /** Nodes visited by all searches so far. */
  readonly nodes: () => number;
}

export function createPlanFinder(problem: PlanProblem): PlanFinder {
  const ordered = orderOptions(problem);
  const whole = ordered.map(boundGroup);
  let visited = 0;
  const known = new Map<string, PlanBounds>();
  const answers = new Map<string, Finding>();
  let memory: SearchMemory | null = null;

  function boundsFor({ moneyMostYuan, excluded }: SearchLimits): PlanBounds {
    const key = `${moneyMostYuan} ${excluded}`;
    const isOpen = ({ moneyYuan, takes }: Option) =>
      (takes & excluded) === 0 &&
      (moneyYuan === null || moneyYuan.every((yuan) => yuan <= moneyMostYuan));
    const before = known.get(key);
    if (before) return before;
    const parts = whole.map((part) => {
      const open = part.options.filter(isOpen);
      return open.length === part.options.length ? part : boundGroup(open);
    });
    const bounds = boundPlans(problem, parts);
    known.set(key, bounds);
    return bounds;
  }

  function once(limits: SearchLimits, objective: SearchObjective, tie: Tie): Finding {
    const key = `${objective} ${tie} ${Object.values(limits).join(" ")}`;
    const before = answers.get(key);
    if (before) return before;
    const isMost = objective === "limit" && tie === "any";
    const finding = isMost ? mostOf(limits) : search({ limits, objective, tie, isSketch: false });
    answers.set(key, finding);
    return finding;
  }

  function search(question: SearchQuestion, nodesMost = NODES_MOST): Finding {
    const bounds = boundsFor(question.limits);
    // The first bounds have the most groups and actions.
    memory ??= searchMemory(boundsFor(UNBOUNDED), problem);
    const result = searchPlan(problem, bounds, question, memory, nodesMost);
    visited += result.nodes;
    return result;
  }

  /** A search that starts from a good plan soon leaves whatever cannot be better. */
  function mostOf(limits: SearchLimits): Finding {
    const question = { limits, objective: "limit", tie: "any" } as const;
    const { found } = search({ ...question, isSketch: true }, SKETCH_NODES);
    const limitYuan = found === null ? limits.limitYuan : found.limitYuan + 1;
    const better = search({ ...question, limits: { ...limits, limitYuan }, isSketch: false });
    return { found: better.found ?? found, proven: better.proven };
  }

  /** The last of several objectives: of all plans that are equally good, the first as listed. */
  function last(limits: SearchLimits, objective: Objective): Finding {
    if (objective === "money") return leastMoney(limits);
    if (objective !== "limit") return once(limits, objective, "listed");
    const most = once(limits, objective, "any");
    if (most.found === null || !most.proven) return most;
    const first = once({ ...limits, ...holding(most.found, objective) }, "none", "listed");
    return first.found === null ? most : first;
  }

  /** Peaks of single ways to take a group, ascending, and none. */
  const peaks = [
    ...new Set([
      0,
      ...ordered.flat().flatMap(({ moneyYuan }) => (moneyYuan ? [Math.max(...moneyYuan)] : [])),
    ]),
  ].sort((a, b) => a - b);

  /**
   * A plan's peak is at least the highest of its parts. So the least of all is looked for between
   * two such peaks: first between which, by halving, then where.
   */
  function leastMoney(limits: SearchLimits): Finding {
    const within = peaks.filter((peak) => peak <= limits.moneyMostYuan);
    const below = (i: number) => Math.min(limits.moneyMostYuan, (within[i + 1] ?? Infinity) - 1);
    const easiest = (i: number) => once({ ...limits, moneyMostYuan: below(i) }, "effort", "any");
    let low = 0;
    let high = within.length - 1;
    let known = easiest(low);
    if (known.found === null && known.proven) {
      low = 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        const finding = easiest(middle);
        if (!finding.proven && finding.found === null) return once(limits, "money", "any");
        if (finding.found === null) low = middle + 1;
        else {
          known = finding;
          high = middle;
        }
      }
    }
    // Nothing is cheaper than the dearest part that is needed.
    if (known.found !== null && known.found.moneyPeakYuan <= (within[low] ?? 0)) return known;
    return once({ ...limits, moneyMostYuan: below(low) }, "money", "any");
  }

  return {
    problem,
    nodes: () => visited,
    find(limits, ...objectives) {
      let held = limits;
      let found: FoundPlan | null = null;
      let proven = true;
      for (const [i, objective] of objectives.entries()) {
        const finding =
          i === objectives.length - 1
            ? last(held, objective)
            : objective === "money"
              ? leastMoney(held)
              : once(held, objective, "any");
        proven &&= finding.proven;
        if (finding.found === null) return { found, proven };
        found = finding.found;
        held = { ...held, ...holding(found, objective) };
      }
      return { found, proven };
    },
  };
}

/** The budgets of a search, without what the goal says. */
export type Budgets = Omit<SearchLimits, "limitYuan" | "month" | "when">;

/** @param limits the budgets; what the goal itself says is laid over them */
export function findForGoal(goal: PlanGoal, limits: Budgets, finder: PlanFinder): Finding {
  const { months } = finder.problem;
  switch (goal.kind) {
    case "leastEffort":
      return finder.find(
        { ...limits, limitYuan: goal.limitYuan, month: goal.byMonth, when: "by" },
        "effort",
        "month",
      );
    case "earliest":
      return finder.find(
        { ...limits, limitYuan: goal.limitYuan, month: months, when: "by" },
        "month",
        "effort",
      );
    case "highest":
      return finder.find(
        { ...limits, limitYuan: 0, month: goal.byMonth, when: "at" },
        "limit",
        "effort",
      );
  }
}
