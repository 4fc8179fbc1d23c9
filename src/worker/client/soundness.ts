// Guards the page from numbers that are none: says where a projection holds NaN or an infinity, so
// that it is refused as a whole and never reaches a chart.
import type { PlanResult } from "../protocol/planProtocol";
import type { ComputeResult } from "../protocol/protocol";

/** The path of the first non-finite number, or null when the result is sound. */
export function findUnsound(result: ComputeResult): string | null {
  switch (result.kind) {
    case "projection":
      return findNonFinite(result.projection, "projection");
    case "diagnosis":
      return findNonFinite(result.diagnosis, "diagnosis");
    case "ledger":
      return findNonFinite(result.ledger, "ledger");
    default:
      return null;
  }
}

/** The same for what the planner answers. */
export function findUnsoundPlan(result: PlanResult): string | null {
  return findNonFinite(result, "plan");
}

function findNonFinite(value: unknown, path: string): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? null : `${path} is ${value}`;
  if (value === null || typeof value !== "object") return null;
  // Whole numbers are finite by their type.
  if (value instanceof Int32Array) return null;
  if (value instanceof Float64Array || Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const found = findNonFinite(item, `${path}[${index}]`);
      if (found !== null) return found;
    }
    return null;
  }
  for (const [name, item] of Object.entries(value)) {
    const found = findNonFinite(item, `${path}.${name}`);
    if (found !== null) return found;
  }
  return null;
}
