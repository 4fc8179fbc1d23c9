// A point dragged along a factor's curve, as the edit of the fact behind it.
import type { Factor } from "../../engine";
import type { FactPath } from "../../form/formFields";
import {
  type FactValue,
  type FieldPath,
  factAt,
  fieldAt,
  type Profile,
} from "../../profile/profile";

export interface FactEdit {
  readonly path: FactPath;
  readonly value: FactValue;
}

export interface CurveContext {
  readonly incomeYuan: number;
  readonly limitYuan: number;
}

type CurveTerm = Extract<Factor["terms"][number], { readonly kind: "curve" }>;

function within(path: FieldPath, value: number): number {
  const field = fieldAt(path);
  if (field.kind !== "number") return value;
  const stepped = Math.round(value / field.step) * field.step;
  // Ratios step in hundredths, which floating point does not hit.
  const clean = Math.round(stepped * 1e6) / 1e6;
  return Math.min(field.max, Math.max(field.min, clean));
}

/** @param x where the point was dragged to, in the unit of the term's input */
export function editFromCurve(term: CurveTerm, x: number, context: CurveContext): FactEdit {
  const { input } = term;
  switch (input.kind) {
    case "fact": {
      const path = input.fact as FieldPath;
      return { path, value: within(path, x) };
    }
    case "ratio": {
      const path = input.fact as FieldPath;
      return { path, value: within(path, x * context.incomeYuan) };
    }
    case "windowSum": {
      const count = Math.round(x);
      const path = input.fact as FieldPath;
      return { path, value: count > 0 ? [{ monthsAgo: 1, count }] : [] };
    }
    case "lineUtilisation":
      return { path: "line.balanceYuan", value: within("line.balanceYuan", x * context.limitYuan) };
  }
}

/**
 * Where the entries stand on the curve now, before the worker has answered: a point that is moved
 * in quick steps must not start from an older answer. Null where the entries do not say.
 */
export function standingOf({ input }: CurveTerm, profile: Profile, limitYuan: number) {
  const numberAt = (path: string) => {
    const value = factAt(profile, path as FieldPath);
    return typeof value === "number" ? value : null;
  };
  switch (input.kind) {
    case "fact":
      return numberAt(input.fact);
    case "ratio": {
      const [part, whole] = [numberAt(input.fact), numberAt(input.over)];
      return part !== null && whole !== null && whole > 0 ? part / whole : null;
    }
    case "windowSum":
      return (
        profile.lenders.inquiries?.reduce(
          (sum, row) => (row.monthsAgo < input.months ? sum + row.count : sum),
          0,
        ) ?? null
      );
    case "lineUtilisation": {
      const balance = profile.line.balanceYuan;
      return balance !== null && limitYuan > 0 ? balance / limitYuan : null;
    }
  }
}

/** Step of a drag in the unit of the term's input. */
export function stepOfCurve({ input }: CurveTerm): number {
  if (input.kind !== "fact") return input.kind === "windowSum" ? 1 : 0.01;
  const field = fieldAt(input.fact as FieldPath);
  return field.kind === "number" ? field.step : 1;
}

export type CurveUnit = "yuan" | "count" | "perMonth" | "months" | "days" | "ratio";

export function unitOfCurve({ input }: CurveTerm): CurveUnit {
  if (input.kind === "windowSum") return "count";
  if (input.kind !== "fact") return "ratio";
  const field = fieldAt(input.fact as FieldPath);
  return field.kind === "number" ? field.unit : "count";
}
