// Replaces unknown facts by what the model takes for the population, so that everything behind
// this point works on known facts. The facts of the line itself are left as they are.
import {
  type FactValue,
  FIELD_PATHS,
  type FieldPath,
  factAt,
  type Profile,
  withFact,
} from "../../profile/profile";
import type { Model, PopulationFact } from "../model/modelSchema";

export type Percentile = "value" | "low" | "high";

/** The facts of the profile that are unknown and that the model has a population value for. */
export function unknownFactsOf(profile: Profile, model: Model): FieldPath[] {
  return FIELD_PATHS.filter(
    (path) =>
      factAt(profile, path) === null &&
      (model.population[path] !== undefined || path === "line.balanceYuan"),
  );
}

function populationValue(
  fact: PopulationFact,
  percentile: Percentile,
  incomeYuan: number,
): FactValue {
  const value = fact[percentile] as FactValue;
  return fact.ofIncome && typeof value === "number" ? value * incomeYuan : value;
}

/**
 * @param override one fact that takes its low or high percentile instead of the population value
 * @returns a profile in which only facts of `line` may still be null
 */
export function resolveProfile(
  profile: Profile,
  model: Model,
  override?: { readonly fact: FieldPath; readonly percentile: Percentile },
): Profile {
  const unknown = unknownFactsOf(profile, model);
  if (unknown.length === 0) return profile;
  const sections: Record<string, Record<string, FactValue>> = {};
  const incomeOf = (): number =>
    Number(sections.income?.monthlyIncomeYuan ?? profile.income.monthlyIncomeYuan ?? 0);
  // Income first: other facts are multiples of it.
  const inOrder = [...unknown].sort(
    (a, b) => Number(b === "income.monthlyIncomeYuan") - Number(a === "income.monthlyIncomeYuan"),
  );
  for (const path of inOrder) {
    // The line's balance follows from its limit, where the projection starts.
    if (model.population[path] === undefined) continue;
    const [section, name] = path.split(".") as [string, string];
    const percentile = override?.fact === path ? override.percentile : "value";
    const group = sections[section] ?? {};
    group[name] = populationValue(model.population[path] as PopulationFact, percentile, incomeOf());
    sections[section] = group;
  }
  const resolved: Record<string, object> = { ...profile };
  for (const [section, group] of Object.entries(sections)) {
    resolved[section] = { ...profile[section as keyof Profile], ...group };
  }
  return resolved as unknown as Profile;
}

/** The healthy reference as a profile: the model's facts, the person's own where it says so. */
export function healthyProfile(person: Profile, model: Model): Profile {
  const income = person.income.monthlyIncomeYuan ?? 0;
  let healthy = person;
  for (const path of FIELD_PATHS) {
    const value = model.healthy.facts[path] as FactValue | undefined;
    const multiple = model.healthy.ofIncome[path];
    if (value !== undefined) healthy = withFact(healthy, path, value);
    else if (multiple !== undefined) healthy = withFact(healthy, path, multiple * income);
  }
  return healthy;
}
