// Which numbers get a slider: those that one plays with ("what if I owed less?"), not those that
// one copies from a page. A slider spans what most people's figures lie in (assumptions), so that
// a finger can hit them; the input and the arrow keys go further, to the field's own limits.
import type { NumberField } from "../../profile/field";
import type { FactPath } from "../formFields";

export interface SliderRange {
  readonly min: number;
  readonly max: number;
}

const SLIDERS: Readonly<Partial<Record<FactPath, SliderRange>>> = {
  "line.balanceYuan": { min: 0, max: 200_000 },
  "lenders.platformsWithBalance": { min: 0, max: 15 },
  "lenders.cardUtilisationRatio": { min: 0, max: 1 },
  "income.monthlyIncomeYuan": { min: 0, max: 50_000 },
  "income.monthlyDebtServiceYuan": { min: 0, max: 30_000 },
  "alipay.paymentsPerMonth": { min: 0, max: 150 },
  "investments.riskAssetRatio": { min: 0, max: 1 },
  "habits.applicationsPerMonth": { min: 0, max: 10 },
  "habits.balanceChangeYuan": { min: -20_000, max: 20_000 },
};

export function sliderRange(path: FactPath): SliderRange | undefined {
  return SLIDERS[path];
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** 0.07 + 0.01 is 0.08, not 0.08000000000000002. */
function exact(value: number): number {
  return Number(value.toFixed(9));
}

/** Where a key takes the value: to whole steps from wherever it stands; `null` for other keys. */
export function valueAfterKey(
  key: string,
  value: number,
  field: NumberField,
  range: SliderRange,
): number | null {
  if (key === "Home") return range.min;
  if (key === "End") return range.max;
  const by = STEPS[key];
  if (by === undefined) return null;
  const steps = exact(value / field.step);
  const next = exact(((by > 0 ? Math.floor(steps) : Math.ceil(steps)) + by) * field.step);
  return Math.min(field.max, Math.max(field.min, next));
}
