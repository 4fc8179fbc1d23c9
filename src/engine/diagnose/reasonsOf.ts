// The reasons to read out: at most four, the largest first, from the very contributions that the
// charts draw. Inquiries come as a fifth when they mattered and missed the four.
import { type FactValue, type FieldPath, factAt, type Profile } from "../../profile/profile";
import type { CauseKind, Factor, Model } from "../model/modelSchema";
import type { FactInsight, FactorContributions, FactorInsight, Reason } from "../results";

const MOST_REASONS = 4;
const INQUIRIES = "inquiries";
/** Less is noise of rounding, yuan. */
const LEAST_YUAN = 100;

export interface ReasonInputs {
  readonly contributions: readonly FactorContributions[];
  readonly insights: readonly FactorInsight[];
  readonly before: Profile | null;
  readonly model: Model;
}

function kindOf(factor: Factor, fact: FieldPath | null, model: Model): CauseKind {
  const kinds = model.causes
    .filter(({ factors }) => factors.includes(factor.id))
    .filter(
      ({ signs }) =>
        fact === null ||
        signs.some(({ sign }) => {
          const reads = model.signs.find(({ id }) => id === sign)?.reads;
          return reads?.kind !== "shareKept" && reads?.fact === fact;
        }),
    )
    .map(({ kind }) => kind);
  return kinds[0] ?? "own";
}

function isSame(one: FactValue, other: FactValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The fact that would bring most; without one, the first that has changed since before. */
function leadingFact(facts: readonly FactInsight[], before: Profile | null) {
  const [best] = [...facts].sort((one, other) => other.betterYuan - one.betterYuan);
  if (best && best.betterYuan > 0) return best;
  const changed =
    before &&
    facts.find(({ fact, value }) => {
      const then = factAt(before, fact);
      return then !== null && !isSame(then, value);
    });
  if (changed) return { ...changed, better: factAt(before, changed.fact), betterYuan: 0 };
  return best ?? null;
}

function reasonOf(factor: Factor, yuan: number, { insights, before, model }: ReasonInputs): Reason {
  const insight = insights.find(({ factorId }) => factorId === factor.id);
  const leading = leadingFact(insight?.facts ?? [], before);
  return {
    factorId: factor.id,
    kind: kindOf(factor, leading?.fact ?? null, model),
    yuan,
    fact: leading?.fact ?? null,
    value: leading?.value ?? null,
    better: leading?.better ?? null,
    betterYuan: leading?.betterYuan ?? 0,
    actionIds: model.actions
      .filter((action) => action.factor === factor.id)
      .sort((one, other) => one.effort.value - other.effort.value)
      .map(({ id }) => id),
  };
}

export function reasonsOf(inputs: ReasonInputs): Reason[] {
  const { contributions, model } = inputs;
  const pushes = contributions
    .map(({ factorId, yuan }) => ({ factorId, yuan: yuan[0] ?? 0 }))
    .filter(({ yuan }) => yuan <= -LEAST_YUAN)
    .sort((one, other) => one.yuan - other.yuan);
  const told = pushes.slice(0, MOST_REASONS);
  const fifth = pushes.slice(MOST_REASONS).find(({ factorId }) => factorId === INQUIRIES);
  return [...told, ...(fifth ? [fifth] : [])].flatMap(({ factorId, yuan }) => {
    const factor = model.factors.find(({ id }) => id === factorId);
    return factor ? [reasonOf(factor, yuan, inputs)] : [];
  });
}
