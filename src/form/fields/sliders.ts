// Which numbers get a slider: those that one plays with ("what if I owed less?"), not those that
// one copies from a page.
import type { FactPath } from "../formFields";

const SLIDERS: ReadonlySet<FactPath> = new Set<FactPath>([
  "line.balanceYuan",
  "lenders.platformsWithBalance",
  "lenders.cardUtilisationRatio",
  "investments.riskAssetRatio",
  "habits.applicationsPerMonth",
  "habits.balanceChangeYuan",
]);

export function hasSlider(path: FactPath): boolean {
  return SLIDERS.has(path);
}
