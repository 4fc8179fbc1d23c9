// The fact of the profile that an answer stands for, so that it can be typed into the form; null for
// answers that are no facts, or that lack what they are measured by.
import type { Sign } from "../../engine";
import { type FactValue, type FieldPath, factAt, type Profile } from "../../profile/profile";

export interface TypedFact {
  readonly path: FieldPath;
  readonly value: FactValue;
}

const WHOLE_YUAN = 100;

function yuan(ratio: FactValue, of: FactValue): number | null {
  if (typeof of !== "number" || of <= 0) return null;
  return Math.round((Number(ratio) * of) / WHOLE_YUAN) * WHOLE_YUAN;
}

export function typedFact(
  { reads, options }: Sign,
  optionId: string,
  profile: Profile,
  formerLimitYuan: number,
): TypedFact | null {
  const value = options.find(({ id }) => id === optionId)?.value as FactValue | undefined;
  if (value === undefined || reads.kind === "shareKept") return null;
  const path = reads.fact as FieldPath;
  switch (reads.kind) {
    case "ratio": {
      const amount = yuan(value, factAt(profile, reads.over as FieldPath));
      return amount === null ? null : { path, value: amount };
    }
    case "ofFormerLimit": {
      const amount = yuan(value, formerLimitYuan);
      return amount === null ? null : { path, value: amount };
    }
    case "windowSum":
      return { path, value: Number(value) > 0 ? [{ monthsAgo: 1, count: Number(value) }] : [] };
    default:
      return { path, value };
  }
}
