// What a person sees of a path month by month: state, grade, price, utilisation, what is left.
import type { LineState } from "../results";
import { safeRatio } from "../score/compileFactors";
import { defaultProbabilityOf, gradeOf } from "../score/scoreProfile";
import type { ReviewPath } from "./runReviews";
import type { Rule } from "./startingPoint";

/** Utilisation of a line without a limit; shown as "over". */
const MOST_UTILISATION = 9.99;

function stateOf(
  path: ReviewPath,
  month: number,
  gate: string | null,
  formerYuan: number,
  share: number,
): LineState {
  if (path.suspended[month]) return "suspended";
  if (gate !== null || (path.grantedYuan[month] as number) < share * formerYuan) return "reduced";
  return "normal";
}

/** @param formerLimitYuan null: the highest limit seen so far stands in for it */
export function describePath(
  path: ReviewPath,
  gate: readonly (string | null)[],
  balanceYuan: Float64Array,
  formerLimitYuan: number | null,
  { model, compiled, product }: Rule,
) {
  const length = path.grantedYuan.length;
  const availableYuan = new Int32Array(length);
  const utilisationRatio = new Float64Array(length);
  const dailyRatePercent = new Float64Array(length);
  const defaultProbability = new Float64Array(length);
  const grade: string[] = [];
  const state: LineState[] = [];
  let highest = 0;
  for (let month = 0; month < length; month++) {
    const granted = path.grantedYuan[month] as number;
    const balance = balanceYuan[month] as number;
    const band = gradeOf(path.score[month] as number, product);
    highest = Math.max(highest, granted);
    availableYuan[month] = Math.max(0, (path.usableYuan[month] as number) - balance);
    utilisationRatio[month] = Math.min(MOST_UTILISATION, safeRatio(balance, granted));
    dailyRatePercent[month] = band.dailyRatePercent;
    defaultProbability[month] = defaultProbabilityOf(
      path.effects[month] as number,
      compiled.healthyEffects,
      model,
    );
    grade.push(band.id);
    state.push(
      stateOf(
        path,
        month,
        gate[month] ?? null,
        formerLimitYuan ?? highest,
        model.review.reducedBelowShare.value,
      ),
    );
  }
  return { availableYuan, utilisationRatio, dailyRatePercent, defaultProbability, grade, state };
}
