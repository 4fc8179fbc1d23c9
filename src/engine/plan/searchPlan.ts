// Branch and bound: first over what to do, group by group, then over when, for the sets of actions
// that could do. A branch is left only when even the most that can still be added, under the effort
// and the monthly capacity left, does not do better than the best plan known; so a search that ends
// has proven its plan best.
import type { PlanBounds } from "./planBounds";
import { bitsIn, byWeight, type Choice } from "./planChoices";
import type { PlanProblem } from "./planProblem";
import type { Totals } from "./planRule";
import { type ScheduleMemory, scheduleChoices, scheduleMemory } from "./scheduleChoices";
import { createLevels, type LevelMemory, levelMemory } from "./searchLevels";
import { reachedIn } from "./searchLimits";
import { beyond, type FoundPlan, isOpen, type SearchQuestion } from "./searchQuestion";
import { createStartRoom } from "./startRoom";

/** Nodes after which a sketch leaves the start months of a set. */
const SKETCH_SET_NODES = 300;

/** Memory of the searches over one problem, made once. */
export interface SearchMemory {
  readonly levels: LevelMemory;
  readonly schedule: ScheduleMemory;
}

/** @param bounds the widest: the most groups and actions */
export function searchMemory(bounds: PlanBounds, problem: PlanProblem): SearchMemory {
  return {
    levels: levelMemory(bounds, problem),
    schedule: scheduleMemory(bounds.groups.length + 1, bounds.mostActions, problem),
  };
}

export interface SearchResult {
  readonly found: FoundPlan | null;
  /** Nothing better exists. False: the search was given up. */
  readonly proven: boolean;
  readonly nodes: number;
}

/**
 * @param nodesMost the search is given up beyond
 * @returns the best plan within the limits, or none where none exists
 */
export function searchPlan(
  problem: PlanProblem,
  bounds: PlanBounds,
  question: SearchQuestion,
  memory: SearchMemory,
  nodesMost: number,
): SearchResult {
  const { limits: wanted, objective, tie, isSketch } = question;
  const { candidates } = problem;
  const { groups } = bounds;
  const { newPerMonth, month } = wanted;
  const levels = createLevels(problem, bounds, newPerMonth, month, memory.levels);
  const room = createStartRoom(problem, newPerMonth);
  const picks: Choice[] = [];
  /** Much is mostly reached by many actions: good plans soon cut off what cannot be as good. */
  const largestFirst = isSketch;
  let limits = wanted;
  let best = null as FoundPlan | null;
  let nodes = 0;
  let isOver = false;

  function actionsMost(): number {
    return Math.min(limits.actionsMost, room.roomBy(limits.month));
  }

  /** Whether anything that can still be added may reach the goal. */
  function mayReach(level: number, effort: number, actions: number): boolean {
    return levels.mayReach(level, limits, limits.effortMost - effort, actionsMost() - actions);
  }

  /** The choices made so far are a set of actions of their own: when would they do? */
  function trySet(level: number, needed: number, effort: number, actions: number): void {
    if (!levels.mayReachAlone(level, limits)) return;
    const isTimed = objective === "month" || objective === "limit" || objective === "money";
    const taken = picks.filter(({ takes }) => takes !== 0);
    const result = scheduleChoices(
      tie === "any" ? taken.sort(byWeight) : taken,
      needed,
      bounds.idle[level] as Totals,
      limits,
      problem,
      memory.schedule,
      isSketch ? Math.min(nodesMost - nodes, SKETCH_SET_NODES) : nodesMost - nodes,
      (schedule) => {
        best = { ...schedule, effort, actions };
        limits = beyond(limits, best, question);
        return isTimed && isOpen(limits) ? limits : null;
      },
    );
    nodes += result.nodes;
    if (nodes > nodesMost || (!result.finished && !isSketch)) isOver = true;
  }

  function helpersEffort(helpers: number): number {
    let sum = 0;
    for (const { index, effort } of candidates) if (helpers & (1 << index)) sum += effort;
    return sum;
  }

  function visit(level: number, takes: number, needed: number, effort: number): void {
    for (const choice of groups[level] ?? []) {
      if (isOver || !isOpen(limits)) return;
      let helpers = needed;
      let excluded = 0;
      for (const { index } of candidates) {
        if (!(choice.takes & (1 << index))) continue;
        helpers |= (problem.requires[index] as number) & problem.helpers;
        excluded |= problem.conflicts[index] as number;
      }
      if (excluded & takes) continue;
      const sum = effort + choice.effort + helpersEffort(helpers & ~needed);
      const all = takes | choice.takes;
      const actions = bitsIn(all) + bitsIn(helpers);
      if (sum > limits.effortMost || actions > actionsMost()) continue;
      if (!room.mayStart(all | helpers, limits.month)) continue;
      if (++nodes > nodesMost) {
        isOver = true;
        return;
      }
      levels.choose(level, choice);
      picks.push(choice);
      if (choice.takes !== 0 && !largestFirst) trySet(level + 1, helpers, sum, actions);
      const isWithin = isOpen(limits) && sum <= limits.effortMost && actions <= actionsMost();
      if (isWithin && level + 1 < groups.length && mayReach(level + 1, sum, actions)) {
        visit(level + 1, all, helpers, sum);
      }
      if (choice.takes !== 0 && largestFirst && !isOver) trySet(level + 1, helpers, sum, actions);
      picks.pop();
    }
  }

  /** Doing nothing is a plan too. */
  function tryNothing(): void {
    const reachedMonth = reachedIn(problem.withoutYuan, limits);
    if (reachedMonth === 0) return;
    const limitYuan = problem.withoutYuan[limits.month] as number;
    best = { starts: [], moneyPeakYuan: 0, reachedMonth, limitYuan, effort: 0, actions: 0 };
    limits = beyond(limits, best, question);
  }

  levels.begin();
  if (isOpen(limits)) tryNothing();
  if (isOpen(limits) && mayReach(0, 0, 0)) visit(0, 0, 0, 0);
  return { found: best, proven: !isOver, nodes };
}
