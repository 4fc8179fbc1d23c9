// Undo and redo of one workspace's scenarios. A run of changes to the same fact is one step, so that
// a dragged slider or a typed number is undone at once.
import { FIELD_PATHS, type FieldPath, factAt, type Profile } from "../profile/profile";
import type { Scenario } from "../profile/scenario";

export interface History {
  readonly past: readonly Scenario[];
  readonly future: readonly Scenario[];
  /** What the last step changed; the next change of the same goes on with it. */
  readonly lastChange: string | null;
}

export const NO_HISTORY: History = { past: [], future: [], lastChange: null };

/** Steps that can be taken back. */
const MOST_STEPS = 100;

/** Facts that differ, by value. */
export function changedFacts(one: Profile, other: Profile): FieldPath[] {
  if (one === other) return [];
  return FIELD_PATHS.filter((path) => {
    const [a, b] = [factAt(one, path), factAt(other, path)];
    return a !== b && JSON.stringify(a) !== JSON.stringify(b);
  });
}

/** Names what a change touches: its facts, else the parts of the scenario. */
function changeOf(before: Scenario, after: Scenario): string {
  const facts = changedFacts(before.profile, after.profile);
  const parts = (Object.keys(after) as (keyof Scenario)[]).filter(
    (key) => key !== "profile" && before[key] !== after[key],
  );
  return [...facts, ...parts].join(" ");
}

export interface Recorded {
  readonly history: History;
  /** The change begins a step of its own and does not go on with the last. */
  readonly isNewStep: boolean;
}

export function record(history: History, before: Scenario, after: Scenario): Recorded {
  const lastChange = changeOf(before, after);
  if (lastChange !== "" && lastChange === history.lastChange) {
    return { history: { ...history, future: [] }, isNewStep: false };
  }
  const past = [...history.past, before].slice(-MOST_STEPS);
  return { history: { past, future: [], lastChange }, isNewStep: true };
}

export interface Moved {
  readonly history: History;
  readonly scenario: Scenario;
}

export function undo({ past, future }: History, present: Scenario): Moved | null {
  const scenario = past.at(-1);
  if (!scenario) return null;
  return {
    scenario,
    history: { past: past.slice(0, -1), future: [present, ...future], lastChange: null },
  };
}

export function redo({ past, future }: History, present: Scenario): Moved | null {
  const [scenario, ...later] = future;
  if (!scenario) return null;
  return { scenario, history: { past: [...past, present], future: later, lastChange: null } };
}
