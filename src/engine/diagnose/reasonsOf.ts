// The reasons to read out: at most four, the largest first, from the very contributions that the
// charts draw. Inquiries come as a fifth when they mattered and missed the four.
import { type FactValue, type FieldPath, factAt, type Profile } from "../../profile/profile";
import type { Action, CauseKind, Factor, Model } from "../model/modelSchema";
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

type Pull = "towards" | "away" | "none";

/** Whether a measure moves the fact towards its better value. */
function pullOf({ changes }: Action, { fact, value, better }: FactInsight): Pull {
  const wantsMore = typeof value === "number" && typeof better === "number" && better > value;
  const pulls = changes.flatMap((change): Pull[] => {
    if (change.kind === "settleOverdues" && fact === "repaying.overdues") {
      const hasOpen = (value as readonly { settled: boolean }[] | null)?.some(
        (row) => !row.settled,
      );
      return [hasOpen ? "towards" : "away"];
    }
    if (!("fact" in change) || change.fact !== fact) return [];
    switch (change.kind) {
      case "set":
        return [isSame(change.value as FactValue, better) ? "towards" : "none"];
      case "step":
        return [(change.direction === "up") === wantsMore ? "towards" : "away"];
      default:
        return [wantsMore ? "away" : "towards"];
    }
  });
  return pulls.find((pull) => pull !== "none") ?? "none";
}

/** What moves the fact itself; where nothing does, the factor's other measures. */
function measuresFor(factor: Factor, insight: FactInsight | null, model: Model): string[] {
  const pulls = new Map(
    model.actions.map((action) => [
      action.id,
      insight && insight.better !== null ? pullOf(action, insight) : "none",
    ]),
  );
  const movers = model.actions.filter(({ id }) => pulls.get(id) === "towards");
  const others = model.actions.filter(
    (action) => pulls.get(action.id) === "none" && action.factor === factor.id,
  );
  const isOthers = (action: Action) => Number(action.factor !== factor.id);
  return (movers.length > 0 ? movers : others)
    .sort((one, other) => isOthers(one) - isOthers(other) || one.effort.value - other.effort.value)
    .map(({ id }) => id);
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
    actionIds: measuresFor(factor, leading, model),
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
