// Every way to take the actions of a group that may be of use: all start months in their order,
// without those that another way equals.
import { actOf } from "../simulate/applyChange";
import { type Candidate, worksFrom } from "./candidates";
import { isSameProfile } from "./moneyByMonth";
import { keysOfAction } from "./planGroups";
import { type Option, type PlanGround, reachOf, simulateGroup } from "./planOptions";

export interface PlanGroup {
  readonly candidates: readonly Candidate[];
  /** The first takes nothing. */
  readonly options: readonly Option[];
}

/** Every choice of start months within a group; 0 is "not taken". Excluding actions never meet. */
function startVectors(
  group: readonly Candidate[],
  conflicts: readonly number[],
  earliest: readonly number[],
  lastStartMonth: number,
): Option["starts"][] {
  let vectors: Option["starts"][] = [[]];
  for (const candidate of group) {
    const excluded = conflicts[candidate.index] as number;
    vectors = vectors.flatMap((vector) => {
      if (vector.some((taken) => excluded & (1 << taken.candidate.index))) return [vector];
      const first = earliest[candidate.index] as number;
      const later = Array.from({ length: Math.max(0, lastStartMonth - first + 1) }, (_, i) => [
        ...vector,
        { candidate, startMonth: first + i },
      ]);
      return [vector, ...later];
    });
  }
  return vectors;
}

const ROWS = [
  "effects",
  "proofs",
  "incomeYuan",
  "debtYuan",
  "balanceYuan",
  "multiplier",
  "flags",
] as const;

function isSameRow(one: ArrayLike<number> | null, other: ArrayLike<number> | null): boolean {
  const length = one?.length ?? other?.length ?? 0;
  for (let t = 0; t < length; t++) {
    if (Math.abs((one?.[t] ?? 0) - (other?.[t] ?? 0)) > 1e-12) return false;
  }
  return true;
}

function hasSameRows(one: Option, other: Option): boolean {
  return ROWS.every((row) => isSameRow(one[row], other[row]));
}

export function keyOfStarts(starts: Option["starts"]): string {
  return starts.map(({ candidate, startMonth }) => `${candidate.index}@${startMonth}`).join(" ");
}

/** An option with an action that moves nothing in it is never better than the one without. */
function withoutIdle(options: readonly Option[], neededByOthers: number): Option[] {
  const byKey = new Map(options.map((option) => [keyOfStarts(option.starts), option]));
  return options.filter((option) =>
    option.starts.every((each) => {
      if (neededByOthers & (1 << each.candidate.index)) return true;
      const without = byKey.get(keyOfStarts(option.starts.filter((other) => other !== each)));
      return without === undefined || !hasSameRows(option, without);
    }),
  );
}

function sharesFacts(candidate: Candidate, group: readonly Candidate[]): boolean {
  const own = new Set(keysOfAction(candidate.action));
  return group.some(
    (other) => other !== candidate && keysOfAction(other.action).some((key) => own.has(key)),
  );
}

/** Whether the action changes anything in any month of the course without actions. */
function movesSomething({ action, params }: Candidate, { states }: PlanGround): boolean {
  return states.some((state, month) => {
    const after = actOf(state, month, { action, params, firstMonth: month, leadMonths: 0 });
    return (
      !isSameProfile(state, after) ||
      state.habits.applicationsPerMonth !== after.habits.applicationsPerMonth ||
      state.habits.balanceChangeYuan !== after.habits.balanceChangeYuan ||
      state.clocks !== after.clocks
    );
  });
}

export function groupOf(
  candidates: readonly Candidate[],
  ground: PlanGround,
  conflicts: readonly number[],
  earliest: readonly number[],
  neededByOthers: number,
  lastStartMonth: number,
): PlanGroup {
  const simulator = simulateGroup(reachOf(candidates, ground.model, ground.course.habits), ground);
  const useful = candidates.filter(
    (candidate) =>
      (neededByOthers & (1 << candidate.index)) !== 0 ||
      sharesFacts(candidate, candidates) ||
      movesSomething(candidate, ground),
  );
  const options = startVectors(useful, conflicts, earliest, lastStartMonth).map(
    (starts): Option => ({
      ...simulator.rowsOf(starts),
      starts,
      takes: starts.reduce((mask, { candidate }) => mask | (1 << candidate.index), 0),
      effort: starts.reduce((sum, { candidate }) => sum + candidate.effort, 0),
      lastFirstMonth: Math.max(
        0,
        ...starts.map(({ candidate, startMonth }) => worksFrom(candidate, startMonth)),
      ),
    }),
  );
  return { candidates, options: withoutIdle(options, neededByOthers) };
}
