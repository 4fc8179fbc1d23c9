// Which gates hold for the facts and clocks of a month.
import { type FieldPath, factAt, type Overdue, type Profile } from "../../profile/profile";
import type { Condition, Gate, Model } from "../model/modelSchema";

/** Months left of every running clock, by name. */
export type Clocks = Readonly<Record<string, number>>;

function holds(condition: Condition, profile: Profile, clocks: Clocks): boolean {
  switch (condition.kind) {
    case "unsettledOverdue": {
      const rows = factAt(profile, condition.fact as FieldPath) as readonly Overdue[] | null;
      return rows?.some((row) => !row.settled) ?? false;
    }
    case "factIs":
      return factAt(profile, condition.fact as FieldPath) === condition.value;
    case "clock":
      return (clocks[condition.clock] ?? 0) > 0;
  }
}

export function openGates(profile: Profile, clocks: Clocks, model: Model): Gate[] {
  return model.gates.filter((gate) =>
    gate.conditions.some((condition) => holds(condition, profile, clocks)),
  );
}

/** Clocks that today's profile itself has started. */
export function clocksOfProfile(profile: Profile, model: Model): Clocks {
  const clocks: Record<string, number> = {};
  for (const gate of model.gates) {
    for (const condition of gate.conditions) {
      if (condition.kind !== "clock" || !condition.startedBy) continue;
      const { fact, value, months } = condition.startedBy;
      if (factAt(profile, fact as FieldPath) === value) clocks[condition.clock] = months;
    }
  }
  return clocks;
}
