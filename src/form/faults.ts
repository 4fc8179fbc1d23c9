// Where in the draft the faults are. react-hook-form nests them as the draft is nested.
import { FACT_PATHS, type FactPath } from "./formFields";

function faultsBelow(errors: unknown, key: string): unknown {
  if (typeof errors !== "object" || errors === null) return undefined;
  return (errors as Readonly<Record<string, unknown>>)[key];
}

/** Faults anywhere below. */
export function countFaults(errors: unknown): number {
  if (typeof errors !== "object" || errors === null) return 0;
  if ("type" in errors && typeof errors.type === "string") return 1;
  return Object.values(errors).reduce<number>((sum, error) => sum + countFaults(error), 0);
}

/** The facts in which something is to be put right, in the order of the full form. */
export function faultyPaths(errors: unknown): readonly FactPath[] {
  return FACT_PATHS.filter((path) => {
    const [section = "", name = ""] = path.split(".");
    return countFaults(faultsBelow(faultsBelow(errors, section), name)) > 0;
  });
}
