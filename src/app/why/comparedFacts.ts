// The time before the fall beside today: which facts differ, which may be compared, and how a typed
// or chosen answer becomes the fact of that time. Pure.
import type { Field } from "../../profile/field";
import {
  type FactValue,
  FIELD_PATHS,
  type FieldPath,
  factAt,
  fieldAt,
  type Profile,
  withFact,
} from "../../profile/profile";

const LIMITS: ReadonlySet<FieldPath> = new Set(["line.limitNowYuan", "line.limitBeforeYuan"]);

export const COMPARABLE = FIELD_PATHS.filter((path) => !LIMITS.has(path));

export function differingFacts(before: Profile, now: Profile): FieldPath[] {
  return COMPARABLE.filter(
    (path) => JSON.stringify(factAt(before, path)) !== JSON.stringify(factAt(now, path)),
  );
}

/**
 * The time before as it is today, at the former limit: the ground on which changes are told.
 * @param worsened facts that are said to have become worse since: what they were is not known
 */
export function sameAsNow(
  now: Profile,
  formerLimitYuan: number | null,
  worsened: readonly FieldPath[] = [],
): Profile {
  const then = withFact(now, "line.limitNowYuan", formerLimitYuan);
  const known = withFact(then, "line.limitBeforeYuan", null);
  return worsened.reduce((profile, path) => withFact(profile, path, null), known);
}

/** A list is told by one number: hard inquiries in all, or whether anything was overdue. */
export function kindOfAnswer(path: FieldPath): "number" | "choice" | "flag" | "count" | "none" {
  const field: Field = fieldAt(path);
  if (field.kind !== "list") return field.kind;
  return path === "lenders.inquiries" ? "count" : "none";
}

export function listOfCount(count: number): FactValue {
  return count > 0 ? [{ monthsAgo: 1, count: Math.min(50, Math.round(count)) }] : [];
}

export function countOfList(value: FactValue): number | null {
  if (!Array.isArray(value)) return null;
  return value.reduce((sum, row) => sum + ((row as { count?: number }).count ?? 0), 0);
}
